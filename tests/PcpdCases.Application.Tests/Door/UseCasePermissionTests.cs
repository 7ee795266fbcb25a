using System.Reflection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;
using PcpdCases.SampleData;

namespace PcpdCases.Application.Tests.Door;

/// <summary>Every use case against every role: generated, so that a new one cannot be forgotten.</summary>
public sealed class UseCasePermissionTests(UseCasePermissionTests.OneOffice shared) : IClassFixture<UseCasePermissionTests.OneOffice>
{
    private static readonly (Actor Actor, Roles Role)[] Seats =
    [
        (TestOffice.Compliance, Roles.ComplianceOfficer),
        (TestOffice.Investigator, Roles.Investigator),
        (TestOffice.Manager, Roles.Manager),
        (TestOffice.Administrator, Roles.Administrator),
        (TestOffice.Auditor, Roles.Auditor),
    ];

    public static TheoryData<string> UseCases => [.. Types().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task RunAsync_WhenRoleIsNotInTheMatrix_IsRefused(string name)
    {
        var office = shared.Office;
        var type = Types().Single(candidate => candidate.Name == name);
        var useCase = (IUseCase)office.Services.GetService(type)!;

        foreach (var (actor, role) in Seats)
        {
            var refused = await RefusedAsync(type, useCase, actor);

            Assert.True(
                refused == !PermissionMatrix.Allows(useCase.Permission, role),
                $"{name} ({useCase.Permission}) as {role}: refused = {refused}");
        }
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task RunAsync_WhenSystemOrImportHasNoGrant_IsRefused(string name)
    {
        var office = shared.Office;
        var type = Types().Single(candidate => candidate.Name == name);
        var useCase = (IUseCase)office.Services.GetService(type)!;
        var grant = PermissionMatrix.For(useCase.Permission);

        Assert.Equal(!grant.System, await RefusedAsync(type, useCase, Actor.System));
        Assert.Equal(!grant.Import, await RefusedAsync(type, useCase, Actor.Import));
    }

    [Fact]
    public void Matrix_WhenAskedForAnyPermission_Answers()
    {
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.NotNull(PermissionMatrix.For(permission)));
    }

    /// <summary>One office for all rows: an empty input writes nothing but refusals.</summary>
    public sealed class OneOffice : IAsyncLifetime
    {
        public TestOffice Office { get; private set; } = null!;

        public async Task InitializeAsync() => Office = await TestOffice.OpenAsync(services => services.AddDocuments(new(Path.GetTempPath())).AddSampleData());

        public async Task DisposeAsync() => await Office.DisposeAsync();
    }

    private static IEnumerable<Type> Types() => DoorAssemblies.UseCases;

    // An empty input reaches the validator when the role suffices, and never when it does not.
    private static async Task<bool> RefusedAsync(Type type, IUseCase useCase, Actor actor)
    {
        var run = type.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Instance)!;
        var input = Activator.CreateInstance(run.GetParameters()[0].ParameterType)!;
        try
        {
            await (Task)run.Invoke(useCase, [input, actor, CancellationToken.None])!;
            return false;
        }
        catch (DomainException refusal)
        {
            return refusal is { Kind: RefusalKind.NotPermitted, Template: "Your role does not allow this. Ask a manager if it should." };
        }
        catch (FluentValidation.ValidationException)
        {
            return false;
        }
    }
}
