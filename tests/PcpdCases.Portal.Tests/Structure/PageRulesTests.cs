using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Tests.Structure;

public sealed class PageRulesTests
{
    private static readonly string[] Public = [Urls.SignIn, Urls.AccessDenied, Urls.NotFound, Urls.Fault];

    public static TheoryData<Type> Pages => [.. typeof(Urls).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>(false).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_When_Reached_HasAPolicy(Type page)
    {
        var open = page.GetCustomAttributes<RouteAttribute>(false).All(route => Public.Contains(route.Template));
        var policies = page.GetCustomAttributes<AuthorizeAttribute>(true).Select(attribute => attribute.Policy).ToList();

        Assert.Equal(open, page.GetCustomAttribute<AllowAnonymousAttribute>() is not null);
        Assert.True(open || policies is [{ Length: > 0 }], $"{page.Name} needs [Authorize(Policy = Policies.…)].");
        Assert.All(policies, policy => Assert.True(policy == Policies.SignedIn || Policies.PermissionOf(policy!) is not null, $"No policy {policy}."));
    }

    [Fact]
    public void Component_When_ItInjects_SaysRequired()
    {
        var guilty = typeof(Urls).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ComponentBase)))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(property => property.GetCustomAttribute<InjectAttribute>() is not null)
            .Where(property => property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is null)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(guilty);
    }

    [Theory]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/incidents?tab=mine", "/incidents?tab=mine")]
    public void Local_When_AnAddressComesFromOutside_StaysHere(string? back, string expected) => Assert.Equal(expected, Urls.Local(back));

    [Fact]
    public void Exists_When_NoPageAnswers_IsFalse()
    {
        Assert.True(Urls.Exists(Urls.SignIn));
        Assert.False(Urls.Exists("/nothing-here"));
    }
}
