using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Publication;

/// <summary>The copy served on one data user, with the twenty-eight days in which it may object (s.46(4)).</summary>
public sealed class ReportCopy
{
    public const int ProofMaxLength = 2000;

    private ReportCopy()
    {
    }

    internal ReportCopy(Proceeding proceeding, CopyService service, Officer by)
    {
        Proceeding = proceeding;
        ServedOn = service.On;
        Mode = service.Mode;
        Proof = service.Proof.Trim();
        ObjectionsUntil = service.ObjectionsUntil;
        CalendarVersion = service.CalendarVersion.Trim();
        CalendarSha256 = service.CalendarSha256;
        DocumentSha256 = service.DocumentSha256;
        ServedBy = by;
    }

    public long Id { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    /// <summary>The day of service, which never changes.</summary>
    public DateOnly ServedOn { get; private set; }

    public ServiceMode Mode { get; private set; }

    public string Proof { get; private set; } = "";

    /// <summary>The last day to object, as it was counted on service.</summary>
    public DateOnly ObjectionsUntil { get; private set; }

    public string CalendarVersion { get; private set; } = "";

    public string CalendarSha256 { get; private set; } = "";

    /// <summary>The hash of the file that was served, which stands with the documents of the case.</summary>
    public string DocumentSha256 { get; private set; } = "";

    public Officer ServedBy { get; private set; } = null!;
}
