using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>Any form about one enforcement notice.</summary>
public abstract record NoticeInput : ProceedingInput
{
    public int Ordinal { get; set; }

    /// <summary>The version of the notice the officer saw.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks that a form names its notice.</summary>
public abstract class NoticeInputValidator<T> : ProceedingInputValidator<T>
    where T : NoticeInput
{
    protected NoticeInputValidator() => RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a notice.");
}

/// <summary>An act on a notice as the officer saw it.</summary>
public abstract class NoticeUseCase<TInput>(Desk desk) : UseCase<TInput, int>(desk)
    where TInput : NoticeInput
{
    protected sealed override async Task<int> ActAsync(TInput input, Work work, CancellationToken cancellationToken)
    {
        var notice = await work.NoticeAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        if (NeedsWhatWasSeen)
        {
            work.Expect(notice, row => row.Version, input.BaseVersion);
        }
        return await ActAsync(input, notice, work, cancellationToken);
    }

    /// <summary>Whether the act is refused when anything in the notice changed since it was shown.</summary>
    protected virtual bool NeedsWhatWasSeen => true;

    /// <summary>Lets the notice act, names what it did in the journal and returns an ordinal.</summary>
    protected abstract Task<int> ActAsync(TInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken);
}

/// <summary>Public paths of notices with their case.</summary>
internal static class NoticePaths
{
    public static string PathOf(this EnforcementNotice notice) => $"{notice.Proceeding.Incident.Number}/{notice.Path}";

    public static string PathOfAppeal(this EnforcementNotice notice, int appeal) => $"{notice.PathOf()}/appeals/{appeal}";

    public static string PathOf(this EnforcementNotice notice, int direction) => $"{notice.PathOf()}/directions/{direction}";
}
