using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Chronology;

/// <summary>What happened, when, and who says so, before it is recorded.</summary>
/// <param name="When">As exactly as the source tells.</param>
/// <param name="What">What happened.</param>
/// <param name="Source">Who or what says so.</param>
/// <param name="Party">Whom it concerns; null when it concerns nobody in particular.</param>
public sealed record ChronologyStatement(Moment When, string What, string Source, Party? Party)
{
    public const int WhatMaxLength = 4000;
    public const int SourceMaxLength = 500;

    /// <summary>The same with its texts trimmed.</summary>
    /// <exception cref="DomainException">When a text is missing or too long, or it has not happened yet.</exception>
    internal ChronologyStatement Checked(DateOnly today)
    {
        if (!Wording.IsGiven(What, WhatMaxLength))
        {
            throw new DomainException("Say what happened, in at most {0} characters.", WhatMaxLength);
        }
        if (!Wording.IsGiven(Source, SourceMaxLength))
        {
            throw new DomainException("An entry of the chronology needs its source, in at most {0} characters.", SourceMaxLength);
        }
        if (When.From > today)
        {
            throw new DomainException("The chronology tells what has happened. {0:yyyy-MM-dd} is still to come.", When.From);
        }
        return this with { What = What.Trim(), Source = Source.Trim() };
    }
}
