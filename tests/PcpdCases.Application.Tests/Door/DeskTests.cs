using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Tests.Door;

public sealed class DeskTests
{
    [DataFact]
    public async Task RunAsync_WhenSubmittedTwice_ActsOnceAndAnswersTheSame()
    {
        await using var office = await OpenAsync();
        var input = new EnterInput { Name = "Example Harbour Clinic" };

        var first = await office.The<Enter>().RunAsync(input, TestOffice.Compliance);
        var second = await office.The<Enter>().RunAsync(input, TestOffice.Compliance);

        Assert.Equal(first, second);
        Assert.Equal(1, await CountAsync<Organisation>(office));
    }

    [DataFact]
    public async Task RunAsync_WhenAnotherOfficerUsesTheSameOperation_IsRefused()
    {
        await using var office = await OpenAsync();
        var input = new EnterInput { Name = "Example Harbour Clinic" };
        await office.The<Enter>().RunAsync(input, TestOffice.Compliance);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<Enter>().RunAsync(input, TestOffice.Manager));

        Assert.Equal("This form was already used for something else. Open it again.", refusal.Template);
    }

    [DataFact]
    public async Task RunAsync_WhenInputIsInvalid_WritesNothing()
    {
        await using var office = await OpenAsync();

        await Assert.ThrowsAsync<ValidationException>(() => office.The<Enter>().RunAsync(new EnterInput(), TestOffice.Compliance));

        Assert.Equal(0, await CountAsync<Organisation>(office));
        Assert.Equal(0, await CountAsync<JournalEntry>(office));
    }

    [DataFact]
    public async Task RunAsync_WhenRoleMayNot_IsRefusedAndTheRefusalIsInTheJournal()
    {
        await using var office = await OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() =>
            office.The<Enter>().RunAsync(new EnterInput { Name = "Example Harbour Clinic" }, TestOffice.Auditor));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        await using var context = office.NewContext();
        var line = await context.Set<JournalEntry>().SingleAsync();
        Assert.Equal((JournalKind.Refusal, "auditor", "Enter"), (line.Kind, line.ActorHandle, line.Act));
    }

    [DataFact]
    public async Task RunAsync_WhenNobodyNamedTheActInTheJournal_SavesNothing()
    {
        await using var office = await OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            office.The<Enter>().RunAsync(new EnterInput { Name = "Example", Silent = true }, TestOffice.Compliance));

        Assert.Equal(0, await CountAsync<Organisation>(office));
    }

    [DataFact]
    public async Task RunAsync_WhenTwoEditOneVersion_TheSecondIsStaleAndTheFirstStays()
    {
        await using var office = await OpenAsync();
        var number = await office.The<Enter>().RunAsync(new EnterInput { Name = "Before" }, TestOffice.Compliance);
        await office.The<Rename>().RunAsync(new RenameInput { Number = number, Name = "First", BaseVersion = 1 }, TestOffice.Compliance);

        await Assert.ThrowsAsync<StaleEditException>(() =>
            office.The<Rename>().RunAsync(new RenameInput { Number = number, Name = "Second", BaseVersion = 1 }, TestOffice.Manager));

        await using var context = office.NewContext();
        var organisation = await context.Set<Organisation>().SingleAsync();
        Assert.Equal(("First", 2), (organisation.Name, organisation.Version));
    }

    [DataFact]
    public async Task RunAsync_WhenItWrites_ChainsOldAndNewInTheJournal()
    {
        await using var office = await OpenAsync();
        var number = await office.The<Enter>().RunAsync(new EnterInput { Name = "Before" }, TestOffice.Compliance);
        await office.The<Rename>().RunAsync(new RenameInput { Number = number, Name = "後來", BaseVersion = 1 }, TestOffice.Manager);

        await using var context = office.NewContext();
        var chain = await context.Set<JournalEntry>().OrderBy(entry => entry.Sequence).ToListAsync();

        Assert.Null(JournalChain.FirstBreak(chain));
        Assert.Equal(["Enter", "Rename"], chain.Select(entry => entry.Act));
        Assert.Contains("""{"Thing":"Organisation 1","Field":"Name","Old":"Before","New":"後來"}""", chain[1].Changes, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Field\":\"Id\"", chain[0].Changes, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task RunAsync_WhenAContactIsWritten_JournalsThatItChangedAndNotWhatItSays()
    {
        await using var office = await OpenAsync();
        await office.The<Enter>().RunAsync(new EnterInput { Name = "Example", Email = "somebody@example.invalid" }, TestOffice.Compliance);

        await using var context = office.NewContext();
        var line = await context.Set<JournalEntry>().SingleAsync();

        Assert.DoesNotContain("somebody", line.Changes, StringComparison.Ordinal);
        Assert.Contains("\"Field\":\"Email\",\"Old\":null,\"New\":\"(withheld)\"", line.Changes, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task RunAsync_WhenTwoHundredNumberAtOnce_GivesConsecutiveDifferentNumbers()
    {
        await using var office = await OpenAsync();

        var numbers = await Task.WhenAll(Enumerable.Range(1, 200).Select(index => Task.Run(() =>
            office.The<Enter>().RunAsync(new EnterInput { Name = $"Example {index}" }, TestOffice.Compliance))));

        Assert.Equal(Enumerable.Range(1, 200), numbers.Order());
    }

    private static Task<TestOffice> OpenAsync() => TestOffice.OpenAsync(services => services
        .AddTransient<Enter>().AddTransient<Rename>()
        .AddSingleton<IValidator<EnterInput>, EnterInputValidator>()
        .AddSingleton<IValidator<RenameInput>, InlineValidator<RenameInput>>());

    private static async Task<int> CountAsync<T>(TestOffice office)
        where T : class
    {
        await using var context = office.NewContext();
        return await context.Set<T>().CountAsync();
    }

    public sealed record EnterInput : ActInput
    {
        public string Name { get; set; } = "";

        public string? Email { get; set; }

        public bool Silent { get; set; }
    }

    public sealed class EnterInputValidator : AbstractValidator<EnterInput>
    {
        public EnterInputValidator() => RuleFor(input => input.Name).NotEmpty();
    }

    public sealed class Enter(Desk desk) : UseCase<EnterInput, int>(desk)
    {
        public override Permission Permission => Permission.RecordOrganisations;

        protected override async Task<int> ActAsync(EnterInput input, Work work, CancellationToken cancellationToken)
        {
            var number = await work.NextNumberAsync("test-organisations", cancellationToken);
            work.Add(Organisation.Register(number, new OrganisationProfile { Name = input.Name, Email = input.Email }));
            if (!input.Silent)
            {
                work.Journal($"organisations/{number}");
            }
            return number;
        }
    }

    public sealed record RenameInput : ActInput
    {
        public int Number { get; set; }

        public string Name { get; set; } = "";

        public int BaseVersion { get; set; }
    }

    public sealed class Rename(Desk desk) : UseCase<RenameInput, int>(desk)
    {
        public override Permission Permission => Permission.RecordOrganisations;

        protected override async Task<int> ActAsync(RenameInput input, Work work, CancellationToken cancellationToken)
        {
            var organisation = await work.OrganisationAsync(input.Number, cancellationToken);
            work.Expect(organisation, row => row.Version, input.BaseVersion);
            organisation.Describe(new OrganisationProfile { Name = input.Name });
            work.Journal($"organisations/{input.Number}");
            return input.Number;
        }
    }
}
