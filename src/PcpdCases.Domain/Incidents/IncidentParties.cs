using System.Globalization;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>How many parties were ever recorded; the counters give ordinals that are never used twice.</summary>
    public int PartiesCounted { get; private set; }

    public int ProceedingsCounted { get; private set; }

    public int GroupsCounted { get; private set; }

    public int TotalsCounted { get; private set; }

    public int RoundsCounted { get; private set; }

    public int DocumentsCounted { get; private set; }

    public int NotificationsCounted { get; private set; }

    public int SystemsCounted { get; private set; }

    public int ChronologyCounted { get; private set; }

    public int TasksCounted { get; private set; }

    public int ReportsCounted { get; private set; }

    public int CorrespondenceCounted { get; private set; }

    /// <summary>Records an organisation's part in the incident.</summary>
    public Party AddParty(Organisation organisation, PartyRole role, DateOnly? from = null, DateOnly? to = null, string? control = null)
    {
        EnsureOpenToOfficers();
        EnsurePartIsNew(organisation, role, null);
        var party = new Party(this, organisation, PartiesCounted + 1);
        party.Describe(role, from, to, control);
        PartiesCounted++;
        _parties.Add(party);
        return party;
    }

    /// <summary>Changes a party's role, period or share of control.</summary>
    public void ChangeParty(Party party, PartyRole role, DateOnly? from, DateOnly? to, string? control)
    {
        EnsureOpenToOfficers();
        EnsureOwn(party);
        EnsurePartIsNew(party.Organisation, role, party);
        if (party.ProceedingLetter is not null && role is not (PartyRole.DataUser or PartyRole.JointDataUser))
        {
            throw new DomainException(
                "{0} has proceeding {1} and stays a data user. Close the proceeding with its reason instead.",
                party.Organisation.Name,
                party.ProceedingLetter);
        }
        party.Describe(role, from, to, control);
    }

    /// <summary>Opens the Office's dealing with one data user, under the next letter of the case.</summary>
    public Proceeding OpenProceeding(Party party, DateTime now)
    {
        EnsureOpenToOfficers();
        EnsureOwn(party);
        if (party.Role == PartyRole.DataProcessor)
        {
            throw new DomainException(
                "{0} is a data processor: DPP 4(1) binds data users only. Open the proceeding against the data user.",
                party.Organisation.Name);
        }
        if (!party.IsDataUser)
        {
            throw new DomainException("{0} is not recorded as a data user. Change its role first.", party.Organisation.Name);
        }
        if (_parties.Find(p => p.ProceedingLetter is not null && p.Organisation.Is(party.Organisation)) is { } known)
        {
            throw new DomainException("{0} already has proceeding {1} in this case.", party.Organisation.Name, known.ProceedingLetter);
        }
        var letter = Letter(ProceedingsCounted + 1);
        var proceeding = Proceeding.Open(this, party, letter, now);
        ProceedingsCounted++;
        party.OpenedAs(letter);
        return proceeding;
    }

    /// <summary>Records a group of people whose data were concerned, with its first estimate.</summary>
    public AffectedGroup AddGroup(AffectedGroupDescription description, EstimateEntry first)
    {
        EnsureOpenToOfficers();
        EnsureOwn(description.Party);
        var group = new AffectedGroup(this, GroupsCounted + 1);
        group.Describe(description);
        group.Estimate(first);
        GroupsCounted++;
        _groups.Add(group);
        return group;
    }

    /// <summary>Changes who a group is and what data of theirs were concerned; its numbers keep their history.</summary>
    public void DescribeGroup(AffectedGroup group, AffectedGroupDescription description)
    {
        EnsureOpenToOfficers();
        EnsureOwn(group);
        EnsureOwn(description.Party);
        group.Describe(description);
    }

    /// <summary>Adds a newer estimate of a group beside the earlier ones.</summary>
    public void EstimateGroup(AffectedGroup group, EstimateEntry entry)
    {
        EnsureOpenToOfficers();
        EnsureOwn(group);
        group.Estimate(entry);
    }

    /// <summary>Records a total as a source states it, beside the earlier ones and whatever the groups add up to.</summary>
    public StatedTotal StateTotal(EstimateEntry entry)
    {
        EnsureOpenToOfficers();
        var total = new StatedTotal(TotalsCounted + 1, entry.Checked());
        TotalsCounted++;
        _statedTotals.Add(total);
        return total;
    }

    /// <summary>Compares the latest stated total with the sum of the groups; null when no total was stated.</summary>
    public Reconciliation? Reconcile() =>
        _statedTotals.MaxBy(t => t.Ordinal) is { } stated
            ? Reconciliation.Of(stated.Amount, [.. _groups.OrderBy(g => g.Ordinal).Select(g => g.Current.Amount)])
            : null;

    /// <summary>The ordinal of the next enquiry round.</summary>
    public int NextRound() => ++RoundsCounted;

    /// <summary>The ordinal of the next document.</summary>
    public int NextDocument() => ++DocumentsCounted;

    /// <summary>The ordinal of the next notification.</summary>
    public int NextNotification() => ++NotificationsCounted;

    /// <summary>The ordinal of the next affected system.</summary>
    public int NextSystem() => ++SystemsCounted;

    /// <summary>The ordinal of the next entry of the chronology.</summary>
    public int NextChronologyEntry() => ++ChronologyCounted;

    /// <summary>The ordinal of the next task.</summary>
    public int NextTask() => ++TasksCounted;

    /// <summary>The ordinal of the next entry of correspondence.</summary>
    public int NextCorrespondence() => ++CorrespondenceCounted;

    /// <summary>The ordinal of the next report.</summary>
    public int NextReport() => ++ReportsCounted;

    /// <summary>The party of an ordinal.</summary>
    public Party PartyAt(int ordinal) => _parties.Find(party => party.Ordinal == ordinal)
        ?? throw DomainException.NotFound("Case {0} has no party {1}.", Number, ordinal);

    internal void EnsureOwn(Party? party)
    {
        if (party is not null && !_parties.Contains(party))
        {
            throw new DomainException("{0} is not a party of case {1}. Add it as a party first.", party.Organisation.Name, Number);
        }
    }

    private static string Letter(int count) => count switch
    {
        <= 26 => ((char)('a' + count - 1)).ToString(CultureInfo.InvariantCulture),
        _ => Letter((count - 1) / 26) + Letter(((count - 1) % 26) + 1),
    };

    private void EnsureOwn(AffectedGroup group)
    {
        if (!_groups.Contains(group))
        {
            throw new DomainException("Affected group {0} belongs to another case.", group.Ordinal);
        }
    }

    private void EnsurePartIsNew(Organisation organisation, PartyRole role, Party? except)
    {
        if (_parties.Exists(p => p != except && p.Role == role && p.Organisation.Is(organisation)))
        {
            throw new DomainException("{0} is already a party of case {1} in this role.", organisation.Name, Number);
        }
    }
}
