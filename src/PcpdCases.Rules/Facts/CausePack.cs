namespace PcpdCases.Rules.Facts;

/// <summary>Where to begin with incidents of one cause: the issue areas to mark in, and the first round's questions.</summary>
/// <param name="Id">The cause as the case file names it, such as "lostDevice".</param>
/// <param name="Questions">At most <see cref="MostQuestions"/>; everything else is not yet examined.</param>
public sealed record CausePack(string Id, Bilingual Name, IReadOnlyList<IssueArea> Areas, IReadOnlyList<FactDefinition> Questions)
{
    public const int MostQuestions = 15;
}

/// <summary>Advice to data users as a class (s.48(2)); it need not come from the case's own findings.</summary>
public sealed record Recommendation(string Id, Bilingual Text, IReadOnlyList<IssueArea> Areas);
