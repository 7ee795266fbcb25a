using FluentValidation;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What a notice says beside its directions, as a form fills it; a draft may leave parts empty.</summary>
public sealed record NoticeFields
{
    /// <summary>The opinion that a requirement is or was contravened (s.50(1A)(a)).</summary>
    public string? Opinion { get; set; }

    public string? Reasons { get; set; }

    public DateOnly? DatedOn { get; set; }

    /// <summary>Whether the steps are a matter of urgency (s.50(5)).</summary>
    public bool Urgent { get; set; }

    public string? UrgencyReasons { get; set; }

    /// <summary>Whether it is served before the investigation is complete (s.50(8)).</summary>
    public bool Interim { get; set; }

    public string? InterimReasons { get; set; }

    /// <summary>Which version of the text of section 50 goes with it.</summary>
    public string? Section50Version { get; set; }

    /// <summary>One row for each countersigned contravention that may be named.</summary>
    public IList<ContraventionFields> Contraventions { get; set; } = [];

    internal NoticeText ToText() => new()
    {
        Opinion = Opinion,
        Reasons = Reasons,
        DatedOn = DatedOn,
        Urgent = Urgent,
        UrgencyReasons = UrgencyReasons,
        Interim = Interim,
        InterimReasons = InterimReasons,
        Section50Version = Section50Version,
        Contraventions = [.. Contraventions.Where(row => row.Named).Select(row => new ContraventionText(row.Determination, row.ActOrOmission))],
    };
}

/// <summary>One contravention a notice may name.</summary>
public sealed record ContraventionFields
{
    /// <summary>The ordinal of the countersigned determination.</summary>
    public int Determination { get; set; }

    public bool Named { get; set; } = true;

    /// <summary>What the data user did or failed to do (s.50(1A)(b)(ii)).</summary>
    public string? ActOrOmission { get; set; }
}

/// <summary>One direction as a form fills it.</summary>
public sealed record DirectionFields
{
    /// <summary>The ordinal of the confirmed adverse finding it answers.</summary>
    public int? Finding { get; set; }

    public DirectionAim Aim { get; set; }

    public string Step { get; set; } = "";

    /// <summary>What shows that the step was taken.</summary>
    public string? Deliverable { get; set; }

    /// <summary>The last day; may stay open in a draft.</summary>
    public DateOnly? DueOn { get; set; }

    internal DirectionText ToText() => new(Step, Finding!.Value, Aim, Deliverable, DueOn);
}

/// <summary>Checks what a notice says.</summary>
internal sealed class NoticeFieldsValidator : AbstractValidator<NoticeFields>
{
    public NoticeFieldsValidator()
    {
        RuleFor(text => text.Opinion).MaximumLength(EnforcementNotice.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(text => text.Reasons).MaximumLength(EnforcementNotice.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(text => text.UrgencyReasons).MaximumLength(EnforcementNotice.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(text => text.InterimReasons).MaximumLength(EnforcementNotice.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(text => text.Section50Version).MaximumLength(EnforcementNotice.VersionNameMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleForEach(text => text.Contraventions).ChildRules(row =>
            row.RuleFor(contravention => contravention.ActOrOmission).MaximumLength(NoticeContravention.ActOrOmissionMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document."));
    }
}

/// <summary>Checks one direction.</summary>
internal sealed class DirectionFieldsValidator : AbstractValidator<DirectionFields>
{
    public DirectionFieldsValidator()
    {
        RuleFor(direction => direction.Finding).NotNull().WithMessage("Choose the finding this step answers.");
        RuleFor(direction => direction.Step).NotEmpty().WithMessage("Say what is to be done.")
            .MaximumLength(Direction.StepMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(direction => direction.Deliverable).MaximumLength(Direction.DeliverableMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}
