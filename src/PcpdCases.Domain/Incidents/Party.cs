using PcpdCases.Domain.Organisations;

namespace PcpdCases.Domain.Incidents;

/// <summary>An organisation's part in one incident, for a period.</summary>
public sealed class Party
{
    public const int ControlMaxLength = 4000;

    private Party()
    {
    }

    internal Party(Incident incident, Organisation organisation, int ordinal)
    {
        Incident = incident;
        Organisation = organisation;
        Ordinal = ordinal;
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public PartyRole Role { get; private set; }

    /// <summary>First day of the part; null when not known.</summary>
    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>How control of the data is shared with the other parties.</summary>
    public string? Control { get; private set; }

    /// <summary>The letter of the proceeding against this party; null while there is none.</summary>
    public string? ProceedingLetter { get; private set; }

    /// <summary>DPP 4(1) binds data users; a processor answers to the data user under DPP 4(2).</summary>
    public bool IsDataUser => Role switch
    {
        PartyRole.DataUser or PartyRole.JointDataUser => true,
        PartyRole.DataProcessor or PartyRole.Other => false,
    };

    internal void Describe(PartyRole role, DateOnly? from, DateOnly? to, string? control)
    {
        if (to < from)
        {
            throw new DomainException("The part of {0} cannot end before it starts.", Organisation.Name);
        }
        if (!Wording.Fits(control, ControlMaxLength))
        {
            throw new DomainException("How control is shared has at most {0} characters.", ControlMaxLength);
        }
        Role = role;
        From = from;
        To = to;
        Control = Wording.Clean(control);
    }

    internal void OpenedAs(string letter) => ProceedingLetter = letter;
}
