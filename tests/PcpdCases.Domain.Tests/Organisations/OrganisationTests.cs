using PcpdCases.Domain.Organisations;

namespace PcpdCases.Domain.Tests.Organisations;

public sealed class OrganisationTests
{
    [Fact]
    public void Register_WhenComplete_KeepsTrimmedTexts()
    {
        var organisation = Organisation.Register(7, new OrganisationProfile
        {
            Name = " Example Trading Limited ",
            ChineseName = "例子貿易有限公司",
            Sector = Sector.RetailAndWholesale,
            Size = OrganisationSize.Medium,
            Employees = 80,
            Email = " ",
        });

        Assert.Equal(7, organisation.Number);
        Assert.Equal("Example Trading Limited", organisation.Name);
        Assert.Equal("例子貿易有限公司", organisation.ChineseName);
        Assert.Equal(80, organisation.Employees);
        Assert.Null(organisation.Email);
    }

    [Fact]
    public void Register_WhenNumberIsZero_IsRefused() => Refused.With(
        "An organisation needs a number of 1 or more.",
        () => Organisation.Register(0, new OrganisationProfile { Name = "A" }));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Describe_WhenNameIsBlank_IsRefused(string name) => IsRefused(
        "An organisation needs a name of at most {0} characters.",
        new OrganisationProfile { Name = name });

    [Fact]
    public void Describe_WhenNameIsTooLong_IsRefused() => IsRefused(
        "An organisation needs a name of at most {0} characters.",
        new OrganisationProfile { Name = new string('x', Organisation.NameMaxLength + 1) });

    [Fact]
    public void Describe_WhenChineseNameIsTooLong_IsRefused() => IsRefused(
        "The Chinese name of an organisation has at most {0} characters.",
        new OrganisationProfile { Name = "New", ChineseName = new string('名', Organisation.ChineseNameMaxLength + 1) });

    [Fact]
    public void Describe_WhenRegistrationNumberIsTooLong_IsRefused() => IsRefused(
        "A registration number has at most {0} characters.",
        new OrganisationProfile { Name = "New", RegistrationNumber = new string('1', Organisation.RegistrationNumberMaxLength + 1) });

    [Fact]
    public void Describe_WhenContactIsTooLong_IsRefused() => IsRefused(
        "A contact is too long: e-mail has at most {0} characters, telephone {1}, address {2}.",
        new OrganisationProfile { Name = "New", Email = new string('e', Organisation.EmailMaxLength + 1) });

    [Fact]
    public void Describe_WhenEmployeesAreNegative_IsRefused() => IsRefused(
        "The number of employees is zero or more.",
        new OrganisationProfile { Name = "New", Employees = -1 });

    [Fact]
    public void SetParent_WhenItself_IsRefused()
    {
        var organisation = Given.Organisation();

        Refused.With(Loop, () => organisation.SetParent(organisation));

        Assert.Null(organisation.Parent);
    }

    [Fact]
    public void SetParent_WhenParentIsBelow_IsRefused()
    {
        var top = Given.Organisation(1, "Top");
        var middle = Given.Organisation(2, "Middle");
        var bottom = Given.Organisation(3, "Bottom");
        middle.SetParent(top);
        bottom.SetParent(middle);

        Refused.With(Loop, () => top.SetParent(bottom));

        Assert.Null(top.Parent);
    }

    [Fact]
    public void SetParent_WhenCleared_HasNone()
    {
        var child = Given.Organisation(2, "Child");
        child.SetParent(Given.Organisation());

        child.SetParent(null);

        Assert.Null(child.Parent);
    }

    private const string Loop = "{0} cannot be the parent of {1}: {1} is already above it, or is itself.";

    private static void IsRefused(string template, OrganisationProfile profile)
    {
        var organisation = Given.Organisation();

        Refused.With(template, () => organisation.Describe(profile));

        Assert.Equal("Example Trading Limited", organisation.Name);
        Assert.Null(organisation.Email);
    }
}
