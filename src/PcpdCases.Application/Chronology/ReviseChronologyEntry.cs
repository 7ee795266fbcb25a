using System.Globalization;
using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Chronology;

/// <summary>Other words or another time for an entry of the chronology.</summary>
public sealed record ReviseChronologyEntryInput : ChronologyFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the entry the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static ReviseChronologyEntryInput Of(string number, ChronologyLine line) => new()
    {
        Number = number,
        Ordinal = line.Ordinal,
        BaseVersion = line.Version,
        Precision = line.When.Precision,
        From = line.When.From,
        To = line.When.To,
        At = line.When.At?.ToString("HH:mm", CultureInfo.InvariantCulture),
        What = line.What,
        Source = line.Source,
        Party = line.PartyOrdinal,
    };
}

/// <summary>Checks the form that revises an entry.</summary>
public sealed class ReviseChronologyEntryInputValidator : ChronologyFieldsValidator<ReviseChronologyEntryInput>
{
    public ReviseChronologyEntryInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose an entry.");
}

/// <summary>Replaces what an entry of the chronology tells; returns its ordinal.</summary>
public sealed class ReviseChronologyEntry(Desk desk) : UseCase<ReviseChronologyEntryInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(ReviseChronologyEntryInput input, Work work, CancellationToken cancellationToken)
    {
        var entry = await work.ChronologyEntryAsync(input.Number, input.Ordinal, cancellationToken);
        work.Expect(entry, row => row.Version, input.BaseVersion);
        entry.Revise(input.Statement(entry.Incident), work.Today);
        work.Journal($"{input.Number}/chronology/{entry.Ordinal}");
        return entry.Ordinal;
    }
}
