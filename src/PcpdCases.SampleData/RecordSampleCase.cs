using System.Text;
using FluentValidation;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.SampleData;

/// <summary>Which sample case to record, and who and what it may be about.</summary>
public sealed record RecordSampleCaseInput : ActInput
{
    /// <summary>From 0, the oldest, to one less than <see cref="Cases"/>, the newest and fullest.</summary>
    public int Index { get; set; }

    public int Cases { get; set; }

    /// <summary>Numbers of the organisations: the data user, then processors.</summary>
    public IReadOnlyList<int> Organisations { get; set; } = [];

    public string ComplianceHandle { get; set; } = "";

    public string InvestigatorHandle { get; set; } = "";

    public string ManagerHandle { get; set; } = "";
}

/// <summary>Checks what the generator cannot promise by itself.</summary>
public sealed class RecordSampleCaseInputValidator : AbstractValidator<RecordSampleCaseInput>
{
    public RecordSampleCaseInputValidator()
    {
        RuleFor(input => input.Cases).InclusiveBetween(1, SampleOffice.MostCases).WithMessage($"Sample cases are 1 to {SampleOffice.MostCases:N0}.");
        RuleFor(input => input.Index).GreaterThanOrEqualTo(0).LessThan(input => input.Cases).WithMessage("There is no such sample case.");
        RuleFor(input => input.Organisations).NotEmpty().WithMessage("A sample case needs a data user.");
    }
}

/// <summary>Records one invented case, as far as its plan takes it, by the acts of the domain; returns its number. No officer may.</summary>
public sealed class RecordSampleCase(Desk desk, DocumentStore store) : UseCase<RecordSampleCaseInput, string>(desk)
{
    private const int DocumentsOfFullest = 80;

    public override Permission Permission => Permission.RecordSampleCases;

    protected override async Task<string> ActAsync(RecordSampleCaseInput input, Work work, CancellationToken cancellationToken)
    {
        var dice = SamplePlan.Dice(input.Index);
        var plan = SamplePlan.Of(dice, input.Index, input.Cases, work.Today);
        var organisations = new List<Organisation>();
        foreach (var organisation in input.Organisations)
        {
            organisations.Add(await work.OrganisationAsync(organisation, cancellationToken));
        }
        var officers = await work.OfficersAsync([input.ComplianceHandle, input.InvestigatorHandle, input.ManagerHandle], cancellationToken);
        Officer Of(string handle) => officers.Single(officer => officer.Handle == handle);
        var file = new SampleFile(
            plan, dice, new SampleOfficers(Of(input.ComplianceHandle), Of(input.InvestigatorHandle), Of(input.ManagerHandle)), organisations, work.Today, work.Add);
        var count = await work.NextNumberAsync(OpenIncident.CounterOf(plan.Opened.Year), cancellationToken);
        SampleIntake.Tell(file, Incident.FormatNumber(plan.Opened.Year, count));
        await RegisterDocumentsAsync(file, cancellationToken);
        Advance(file);
        work.Journal(file.Incident.Number, "Invented for a development copy");
        for (var line = 1; line <= file.Documents.Count; line++)
        {
            work.Journal(JournalKind.Read, $"{file.Incident.Number}/documents/{line}", null);
        }
        return file.Incident.Number;
    }

    private async Task RegisterDocumentsAsync(SampleFile file, CancellationToken cancellationToken)
    {
        var count = file.Plan.Fullness > 1 ? DocumentsOfFullest : file.Dice.Random.Number(0, 2);
        for (var ordinal = 1; ordinal <= count; ordinal++)
        {
            var name = SampleWords.FileName(file.Dice, ordinal);
            var content = Encoding.UTF8.GetBytes($"{file.Incident.Number}, document {ordinal}: {SampleWords.Text(file.Dice, 4)}\n");
            var kept = await store.KeepAsync(new MemoryStream(content), name, cancellationToken);
            file.Register(new DocumentFile(name, "text/plain", kept.Size, kept.Sha256, kept.Path));
        }
    }

    private static void Advance(SampleFile file)
    {
        var (proceeding, manager) = (file.Proceeding, file.Officers.Manager);
        if (file.Reaches(SampleReach.Check))
        {
            file.Wait(1, 5);
            proceeding.StartComplianceCheck(file.Officers.Compliance, file.Now);
            SampleEnquiries.Tell(file, RoundBasis.Section8, file.Dice.Random.Number(0, 1));
        }
        if (file.Reaches(SampleReach.Investigation))
        {
            file.Wait(1, 10);
            proceeding.Assign(file.Officers.Investigator);
            proceeding.StartInvestigation(ProceedingBasis.S38b, SampleWords.Sentence(file.Dice), file.Day, null, manager, file.Now);
            SampleEnquiries.Tell(file, RoundBasis.Section43, file.Plan.Fullness > 1 ? 8 : file.Dice.Random.Number(1, 2));
            SampleFindings.Tell(file);
        }
        if (file.Reaches(SampleReach.Decision))
        {
            if (SampleFindings.Determine(file) is not { EstablishesContravention: true } determination)
            {
                proceeding.Discontinue("The evidence does not suffice, and no more can be had.", manager, file.Now, file.Day);
            }
            else if (file.Reaches(SampleReach.Enforcement))
            {
                SampleEnforcement.Serve(file, determination);
            }
            else if (file.Plan.Ended)
            {
                SampleEnforcement.Warn(file);
            }
        }
        else if (file.Plan.Ended)
        {
            Close(file, manager);
        }
    }

    private static void Close(SampleFile file, Officer manager)
    {
        file.Wait(3, 30);
        if (file.Plan.Reaches is SampleReach.Investigation)
        {
            file.Proceeding.Discontinue("The data user was wound up.", manager, file.Now, file.Day);
            return;
        }
        var end = file.Plan.Reaches is SampleReach.Check ? ProceedingEnd.AdviceGiven : ProceedingEnd.NoFurtherAction;
        file.Proceeding.Close(end, SampleWords.Sentence(file.Dice), [], manager, file.Now, file.Day);
    }
}
