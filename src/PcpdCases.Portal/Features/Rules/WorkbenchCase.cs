using PcpdCases.Rules;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>An invented case while it is being put together; it lives as long as the page.</summary>
public sealed class WorkbenchCase
{
    public string DataUser { get; set; } = "";

    public Requirement Requirement { get; set; } = Requirement.Dpp41;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Issue areas examined; none means every area that a fact names.</summary>
    public IReadOnlyCollection<string> Scope { get; set; } = [];

    /// <summary>Whether mitigating facts that are not listed are read as not shown rather than unknown.</summary>
    public bool UnlistedNotShown { get; set; }

    public List<WorkbenchFact> Facts { get; } = [];

    /// <summary>A case of which nothing is known but that the requirement applies.</summary>
    public static WorkbenchCase New(string dataUser, DateOnly day)
    {
        var started = new WorkbenchCase { DataUser = dataUser, From = day, To = day };
        started.OpenGates();
        return started;
    }

    /// <summary>The same case as a facts file tells it.</summary>
    public static WorkbenchCase Of(CaseFacts facts, string dataUser)
    {
        var filled = new WorkbenchCase
        {
            DataUser = dataUser,
            Requirement = facts.Requirement,
            From = facts.IncidentFrom,
            To = facts.IncidentTo,
            Scope = facts.Scope ?? [],
            UnlistedNotShown = facts.MitigatingDefault is FactValue.NotShown,
        };
        filled.Facts.AddRange(facts.Findings.Select(WorkbenchFact.Of));
        filled.OpenGates();
        return filled;
    }

    /// <summary>Begins anew with what is asked first where this was the cause; nothing of it is known yet.</summary>
    public void Begin(CausePack pack)
    {
        Facts.Clear();
        Scope = [.. pack.Areas.Select(area => area.Id)];
        OpenGates();
        foreach (var fact in pack.Questions.Where(fact => !Facts.Exists(row => row.Fact == fact)))
        {
            Facts.Add(new WorkbenchFact(fact) { Reading = nameof(FactValue.Unknown) });
        }
    }

    /// <summary>Reads the gates of the requirement as holding where nobody has read them: an invented case is about something.</summary>
    public void OpenGates()
    {
        var gates = RuleBook.Published.InForce.Last(set => set.Requirement == Requirement).Gates;
        Facts.InsertRange(0, gates.Where(gate => !Facts.Exists(row => row.Fact == gate)).Select(gate => new WorkbenchFact(gate)));
    }

    /// <summary>The question the rules are asked.</summary>
    public CaseFacts ToFacts() => new()
    {
        DataUser = string.IsNullOrWhiteSpace(DataUser) ? Requirement.Code() : DataUser.Trim(),
        Requirement = Requirement,
        IncidentFrom = From,
        IncidentTo = To,
        Scope = Scope.Count == 0 ? null : [.. Scope],
        MitigatingDefault = UnlistedNotShown ? FactValue.NotShown : FactValue.Unknown,
        Findings = [.. Facts.Select(row => row.ToReading())],
    };
}

/// <summary>One fact of an invented case and how it is read.</summary>
public sealed class WorkbenchFact(FactDefinition fact)
{
    public FactDefinition Fact { get; } = fact;

    /// <summary>The level of an ordinal fact or the name of a <see cref="FactValue"/>.</summary>
    public string Reading { get; set; } = fact.IsOrdinal ? nameof(FactValue.Unknown) : nameof(FactValue.Established);

    /// <summary>Of a failure only; an invented case is mostly about what it led to.</summary>
    public Contribution Contribution { get; set; } = Contribution.Contributory;

    public string? System { get; set; }

    /// <summary>What the fact can be read as.</summary>
    public IEnumerable<string> Readings => Fact.Levels is { } levels
        ? levels.Select(level => level.Id).Append(nameof(FactValue.Unknown))
        : Enum.GetValues<FactValue>().Where(value => value is not FactValue.NotShown || Fact.Polarity is Polarity.Mitigating).Select(value => value.ToString());

    public static WorkbenchFact Of(FactReading reading) => new(FactDictionary.Published.Find(reading.Fact)!)
    {
        Reading = reading.Level ?? (reading.Value ?? FactValue.Unknown).ToString(),
        Contribution = reading.Contribution,
        System = reading.System,
    };

    public FactReading ToReading() => new(Fact.Id)
    {
        Level = Fact.LevelIndex(Reading) < 0 ? null : Reading,
        Value = Fact.LevelIndex(Reading) < 0 ? Enum.Parse<FactValue>(Reading) : null,
        Contribution = Fact.CountsIfContributed ? Contribution : Contribution.Unknown,
        System = string.IsNullOrWhiteSpace(System) ? null : System.Trim(),
    };
}
