using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.Views;

/// <summary>The name under which a list is kept as it stands.</summary>
public sealed record SaveViewInput : ActInput
{
    public string Name { get; set; } = "";

    /// <summary>The query of the list's address, with its question mark.</summary>
    public string Query { get; set; } = "";

    /// <summary>Whether every officer sees it.</summary>
    public bool Shared { get; set; }
}

/// <summary>Checks the name.</summary>
public sealed class SaveViewInputValidator : AbstractValidator<SaveViewInput>
{
    public SaveViewInputValidator() => RuleFor(input => input.Name).NotEmpty().WithMessage("Give the view a name.")
        .MaximumLength(SavedView.NameMaxLength).WithMessage("This name is too long. Shorten it.");
}

/// <summary>Keeps a list as it stands under a name of the officer's own; the same name is kept anew. Returns the name.</summary>
public sealed class SaveView(Desk desk) : UseCase<SaveViewInput, string>(desk)
{
    public override Permission Permission => Permission.KeepViews;

    protected override async Task<string> ActAsync(SaveViewInput input, Work work, CancellationToken cancellationToken)
    {
        var views = await work.ViewsAsync(work.Me, cancellationToken);
        if (views.FirstOrDefault(view => view.Name == input.Name.Trim()) is { } known)
        {
            known.Keep(input.Query, input.Shared);
        }
        else if (views.Count >= SavedView.Most)
        {
            throw new DomainException("You have {0} views. Remove one first.", SavedView.Most);
        }
        else
        {
            work.Add(SavedView.Of(work.Me, input.Name, input.Query, input.Shared));
        }
        work.Journal($"officers/{work.Me.Handle}/views", input.Name.Trim());
        return input.Name.Trim();
    }
}
