using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Notifications;

/// <summary>The notification form while it is being typed, in its four parts.</summary>
public sealed record NotificationFormInput
{
    public DataUserPartInput DataUser { get; set; } = new();

    public ContactPartInput Contact { get; set; } = new();

    public ParticularsPartInput Particulars { get; set; } = new();

    public AssessmentPartInput Assessment { get; set; } = new();

    /// <summary>The form to correct or add to, as an earlier version filled it.</summary>
    public static NotificationFormInput From(NotificationForm form) => new()
    {
        DataUser = DataUserPartInput.From(form.DataUser),
        Contact = ContactPartInput.From(form.Contact),
        Particulars = ParticularsPartInput.From(form.Particulars),
        Assessment = AssessmentPartInput.From(form.Assessment),
    };

    /// <summary>The form as it would be received.</summary>
    public NotificationForm ToForm() => new()
    {
        DataUser = DataUser.ToPart(),
        Contact = Contact.ToPart(),
        Particulars = Particulars.ToPart(),
        Assessment = Assessment.ToPart(),
    };

    internal static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Part 1 while it is being typed.</summary>
public sealed record DataUserPartInput
{
    public string? Name { get; set; }

    public string? ChineseName { get; set; }

    public string? RegistrationNumber { get; set; }

    public string? Address { get; set; }

    public string? Business { get; set; }

    public string? JointWith { get; set; }

    internal static DataUserPartInput From(FormDataUser part) => new()
    {
        Name = part.Name,
        ChineseName = part.ChineseName,
        RegistrationNumber = part.RegistrationNumber,
        Address = part.Address,
        Business = part.Business,
        JointWith = part.JointWith,
    };

    internal FormDataUser ToPart() => new()
    {
        Name = NotificationFormInput.Clean(Name),
        ChineseName = NotificationFormInput.Clean(ChineseName),
        RegistrationNumber = NotificationFormInput.Clean(RegistrationNumber),
        Address = NotificationFormInput.Clean(Address),
        Business = NotificationFormInput.Clean(Business),
        JointWith = NotificationFormInput.Clean(JointWith),
    };
}

/// <summary>Part 2 while it is being typed.</summary>
public sealed record ContactPartInput
{
    public string? Name { get; set; }

    public string? Post { get; set; }

    public string? Telephone { get; set; }

    public string? Email { get; set; }

    internal static ContactPartInput From(FormContact part) => new()
    {
        Name = part.Name,
        Post = part.Post,
        Telephone = part.Telephone,
        Email = part.Email,
    };

    internal FormContact ToPart() => new()
    {
        Name = NotificationFormInput.Clean(Name),
        Post = NotificationFormInput.Clean(Post),
        Telephone = NotificationFormInput.Clean(Telephone),
        Email = NotificationFormInput.Clean(Email),
    };
}

/// <summary>Part 3 while it is being typed.</summary>
public sealed record ParticularsPartInput
{
    public Occurrence Occurrence { get; set; }

    public DateOnly? OccurredFrom { get; set; }

    public DateOnly? OccurredTo { get; set; }

    public DateOnly? Discovered { get; set; }

    public string? HowDiscovered { get; set; }

    public string? Place { get; set; }

    public IncidentCause Cause { get; set; }

    public string? Description { get; set; }

    public string? KindsOfData { get; set; }

    public string? CategoriesOfPeople { get; set; }

    /// <summary>How many people, or the lower end of a range.</summary>
    public long? PeopleNumber { get; set; }

    /// <summary>How exact the number is; null when nothing is entered.</summary>
    public Precision? PeoplePrecision { get; set; }

    public long? PeopleUpper { get; set; }

    public string? SystemsConcerned { get; set; }

    public string? ProcessorsConcerned { get; set; }

    internal static ParticularsPartInput From(FormParticulars part) => new()
    {
        Occurrence = part.Occurrence,
        OccurredFrom = part.OccurredFrom,
        OccurredTo = part.OccurredTo,
        Discovered = part.Discovered,
        HowDiscovered = part.HowDiscovered,
        Place = part.Place,
        Cause = part.Cause,
        Description = part.Description,
        KindsOfData = part.KindsOfData,
        CategoriesOfPeople = part.CategoriesOfPeople,
        PeopleNumber = part.Number,
        PeoplePrecision = part.NumberPrecision,
        PeopleUpper = part.NumberUpper,
        SystemsConcerned = part.SystemsConcerned,
        ProcessorsConcerned = part.ProcessorsConcerned,
    };

    internal FormParticulars ToPart() => new()
    {
        Occurrence = Occurrence,
        OccurredFrom = OccurredFrom,
        OccurredTo = OccurredTo,
        Discovered = Discovered,
        HowDiscovered = NotificationFormInput.Clean(HowDiscovered),
        Place = NotificationFormInput.Clean(Place),
        Cause = Cause,
        Description = NotificationFormInput.Clean(Description),
        KindsOfData = NotificationFormInput.Clean(KindsOfData),
        CategoriesOfPeople = NotificationFormInput.Clean(CategoriesOfPeople),
        NumberPrecision = PeoplePrecision ?? (PeopleNumber is null ? Precision.Unknown : Precision.Exact),
        Number = PeopleNumber,
        NumberUpper = PeopleUpper,
        SystemsConcerned = NotificationFormInput.Clean(SystemsConcerned),
        ProcessorsConcerned = NotificationFormInput.Clean(ProcessorsConcerned),
    };
}

/// <summary>Part 4 while it is being typed.</summary>
public sealed record AssessmentPartInput
{
    public string? RiskOfHarm { get; set; }

    public string? ImmediateActions { get; set; }

    public string? RemedialActions { get; set; }

    public SubjectsTold SubjectsTold { get; set; }

    public DateOnly? SubjectsToldOn { get; set; }

    public string? SubjectsToldNote { get; set; }

    public string? OthersTold { get; set; }

    public string? Remarks { get; set; }

    internal static AssessmentPartInput From(FormAssessment part) => new()
    {
        RiskOfHarm = part.RiskOfHarm,
        ImmediateActions = part.ImmediateActions,
        RemedialActions = part.RemedialActions,
        SubjectsTold = part.SubjectsTold,
        SubjectsToldOn = part.SubjectsToldOn,
        SubjectsToldNote = part.SubjectsToldNote,
        OthersTold = part.OthersTold,
        Remarks = part.Remarks,
    };

    internal FormAssessment ToPart() => new()
    {
        RiskOfHarm = NotificationFormInput.Clean(RiskOfHarm),
        ImmediateActions = NotificationFormInput.Clean(ImmediateActions),
        RemedialActions = NotificationFormInput.Clean(RemedialActions),
        SubjectsTold = SubjectsTold,
        SubjectsToldOn = SubjectsToldOn,
        SubjectsToldNote = NotificationFormInput.Clean(SubjectsToldNote),
        OthersTold = NotificationFormInput.Clean(OthersTold),
        Remarks = NotificationFormInput.Clean(Remarks),
    };
}
