using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>The rounds of a case in a line each, latest first.</summary>
public sealed record RoundBoard(IReadOnlyList<RoundLine> Rounds);

/// <summary>A round as the list of a case shows it.</summary>
public sealed record RoundLine
{
    public int Ordinal { get; init; }

    public string? Title { get; init; }

    /// <summary>Null for a round of a published case.</summary>
    public RoundBasis? Basis { get; init; }

    public RoundStatus Status { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>Those asked, in their order, without the ones taken out.</summary>
    public IReadOnlyList<AddresseeStanding> Addressees { get; init; } = [];
}

/// <summary>Where one addressee of a round stands.</summary>
public sealed record AddresseeStanding
{
    public int Ordinal { get; init; }

    /// <summary>Ordinal of the party; null for somebody else, who has a name only.</summary>
    public int? Party { get; init; }

    public required string Name { get; init; }

    public bool Abroad { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>The last day to answer as the letter said, and the latest that was granted since.</summary>
    public DateOnly? DueOn { get; init; }

    public DateOnly? GrantedUntil { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? NoAnswerOn { get; init; }

    /// <summary>How many questions were put, how many are answered, and how many are still open in whole or in part.</summary>
    public int Questions { get; init; }

    public int Answered { get; init; }

    public int Open { get; init; }

    /// <summary>The last day to answer, with what was granted.</summary>
    public DateOnly? Due => GrantedUntil ?? DueOn;

    /// <summary>Asked, and neither answered nor recorded as silent.</summary>
    public bool IsOutstanding => IssuedOn is not null && RepliedOn is null && NoAnswerOn is null;

    /// <summary>The same of an addressee that was read whole.</summary>
    public static AddresseeStanding Of(Addressee addressee) => new()
    {
        Ordinal = addressee.Ordinal,
        Party = addressee.Party?.Ordinal,
        Name = addressee.DisplayName,
        Abroad = addressee.Abroad,
        IssuedOn = addressee.IssuedOn,
        DueOn = addressee.DueOn,
        GrantedUntil = addressee.Extensions.Max(extension => extension.GrantedUntil),
        RepliedOn = addressee.RepliedOn,
        NoAnswerOn = addressee.NoAnswerOn,
        Questions = addressee.Answers.Count,
        Answered = addressee.Answers.Count(answer => answer.Status is AnswerStatus.Answered),
        Open = addressee.Open.Count(),
    };
}
