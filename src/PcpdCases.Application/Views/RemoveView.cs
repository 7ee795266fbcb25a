using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.Views;

/// <summary>Which of the officer's views is given up.</summary>
public sealed record RemoveViewInput : ActInput
{
    public string Name { get; set; } = "";
}

/// <summary>Checks that a view is named.</summary>
public sealed class RemoveViewInputValidator : AbstractValidator<RemoveViewInput>
{
    public RemoveViewInputValidator() => RuleFor(input => input.Name).NotEmpty().WithMessage("Choose a view.");
}

/// <summary>Gives up a view of the officer who asks; nobody else's.</summary>
public sealed class RemoveView(Desk desk) : UseCase<RemoveViewInput, bool>(desk)
{
    public override Permission Permission => Permission.KeepViews;

    protected override async Task<bool> ActAsync(RemoveViewInput input, Work work, CancellationToken cancellationToken)
    {
        var views = await work.ViewsAsync(work.Me, cancellationToken);
        var view = views.FirstOrDefault(view => view.Name == input.Name) ?? throw DomainException.NotFound("You have no view {0}.", input.Name);
        view.Remove(work.Now);
        work.Journal($"officers/{work.Me.Handle}/views", input.Name);
        return true;
    }
}
