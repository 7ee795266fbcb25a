using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;

namespace PcpdCases.Domain.Findings;

/// <summary>What a report numbers: a heading over one or more confirmed adverse findings.</summary>
public sealed class Deficiency
{
    public const int HeadingMaxLength = 300;
    public const int TextMaxLength = 20_000;

    private readonly List<DeficiencyFinding> _findings = [];

    private Deficiency()
    {
    }

    internal Deficiency(Proceeding proceeding, int ordinal, DeficiencyStatement statement)
    {
        Proceeding = proceeding;
        Ordinal = ordinal;
        State(statement);
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public Requirement Requirement { get; private set; }

    public string Heading { get; private set; } = "";

    public string? StepExpected { get; private set; }

    public string? Shortfall { get; private set; }

    public string? HowItContributed { get; private set; }

    /// <summary>The findings it numbers, with those taken out again.</summary>
    public IReadOnlyList<DeficiencyFinding> Links => _findings;

    /// <summary>The findings it numbers now.</summary>
    public IEnumerable<Finding> Findings => _findings.Where(link => !link.TakenOut).Select(link => link.Finding);

    internal void State(DeficiencyStatement statement)
    {
        if (!Wording.IsGiven(statement.Heading, HeadingMaxLength))
        {
            throw new DomainException("A deficiency needs a heading of at most {0} characters.", HeadingMaxLength);
        }
        if (!Wording.Fits(statement.StepExpected, TextMaxLength) || !Wording.Fits(statement.Shortfall, TextMaxLength) || !Wording.Fits(statement.HowItContributed, TextMaxLength))
        {
            throw new DomainException("A text of this deficiency is longer than {0} characters.", TextMaxLength);
        }
        Requirement = statement.Requirement;
        Heading = statement.Heading.Trim();
        StepExpected = Wording.Clean(statement.StepExpected);
        Shortfall = Wording.Clean(statement.Shortfall);
        HowItContributed = Wording.Clean(statement.HowItContributed);
    }

    // A row once written stays: a finding taken out again is marked, not removed.
    internal void Number(IReadOnlyCollection<Finding> findings)
    {
        foreach (var link in _findings)
        {
            link.TakenOut = !findings.Contains(link.Finding);
        }
        foreach (var finding in findings.Where(finding => !_findings.Exists(link => link.Finding == finding)))
        {
            _findings.Add(new DeficiencyFinding(finding));
        }
    }
}

/// <summary>What a deficiency says, as one form fills it.</summary>
public sealed record DeficiencyStatement
{
    public required Requirement Requirement { get; init; }

    public required string Heading { get; init; }

    public string? StepExpected { get; init; }

    public string? Shortfall { get; init; }

    public string? HowItContributed { get; init; }
}

/// <summary>One finding under one deficiency.</summary>
public sealed class DeficiencyFinding
{
    private DeficiencyFinding()
    {
    }

    internal DeficiencyFinding(Finding finding) => Finding = finding;

    public long Id { get; private set; }

    public Finding Finding { get; private set; } = null!;

    public bool TakenOut { get; internal set; }
}
