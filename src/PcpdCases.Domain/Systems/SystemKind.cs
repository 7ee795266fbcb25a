namespace PcpdCases.Domain.Systems;

/// <summary>What kind of system, device or record was concerned.</summary>
public enum SystemKind
{
    Server,
    Database,
    Application,
    Website,
    Workstation,
    MobileDevice,
    StorageMedia,
    NetworkDevice,
    UserAccount,
    SystemAccount,
    CloudService,
    Mailbox,
    PaperRecords,
    Other,
}
