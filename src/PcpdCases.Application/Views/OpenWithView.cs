using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.Views;

/// <summary>Which of the officer's views the list opens with.</summary>
public sealed record OpenWithViewInput : ActInput
{
    /// <summary>The view's name; empty for the list as it is.</summary>
    public string Name { get; set; } = "";
}

/// <summary>Checks the name.</summary>
public sealed class OpenWithViewInputValidator : AbstractValidator<OpenWithViewInput>
{
    public OpenWithViewInputValidator() => RuleFor(input => input.Name).MaximumLength(SavedView.NameMaxLength).WithMessage("This name is too long. Shorten it.");
}

/// <summary>Chooses the view of their own with which an officer's list opens, or none. Returns its name.</summary>
public sealed class OpenWithView(Desk desk) : UseCase<OpenWithViewInput, string>(desk)
{
    public override Permission Permission => Permission.KeepViews;

    protected override async Task<string> ActAsync(OpenWithViewInput input, Work work, CancellationToken cancellationToken)
    {
        var views = await work.ViewsAsync(work.Me, cancellationToken);
        if (input.Name.Length > 0 && !views.Any(view => view.Name == input.Name))
        {
            throw DomainException.NotFound("You have no view {0}.", input.Name);
        }
        foreach (var view in views)
        {
            view.OpenFirst(view.Name == input.Name);
        }
        work.Journal($"officers/{work.Me.Handle}/views", input.Name.Length == 0 ? null : input.Name);
        return input.Name;
    }
}
