using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Tests.Incidents;

public sealed class IncidentTests
{
    [Fact]
    public void FormatNumber_WhenCounted_HasYearAndFiveDigits() => Assert.Equal("2026-00042", Incident.FormatNumber(2026, 42));

    [Theory]
    [InlineData("42")]
    [InlineData("2026-42")]
    [InlineData("2026-00042\n")]
    public void Open_WhenNumberIsMalformed_IsRefused(string number) => Refused.With(
        "A case number is a year and five digits, such as 2026-00042.",
        () => Incident.Open(number, "A title", IncidentOrigin.Press, Given.Now));

    [Fact]
    public void Retitle_WhenBlank_IsRefused()
    {
        var incident = Given.Incident();

        Refused.With("A case needs a title of at most {0} characters.", () => incident.Retitle(" ", IncidentOrigin.Press));

        Assert.Equal("Ransomware at a trading company", incident.Title);
        Assert.Equal(IncidentOrigin.Notification, incident.Origin);
    }

    [Fact]
    public void AssignTo_WhenOfficerDoesNoCasework_IsRefused()
    {
        var incident = Given.Incident();
        var auditor = Officer.Appoint("auditor", "An auditor", null, Roles.Auditor);

        Refused.With(
            "{0} cannot own a case: an owner is an active compliance officer, investigator or manager.",
            () => incident.AssignTo(auditor));

        Assert.Null(incident.Owner);
    }

    [Fact]
    public void AssignTo_WhenRestrictedAndNotNamed_IsRefused()
    {
        var incident = RestrictedIncident();

        Refused.With(
            "Case {0} is restricted and {1} is not named. Name the officer first.",
            () => incident.AssignTo(Given.Investigator("stranger")));

        Assert.Null(incident.Owner);
    }

    [Fact]
    public void Restrict_WhenTwoAreNamed_OnlyTheyAreNamed()
    {
        var incident = RestrictedIncident();

        Assert.True(incident.Restricted);
        Assert.True(incident.IsNamed(Given.Manager()));
        Assert.True(incident.IsNamed(Given.Investigator()));
        Assert.False(incident.IsNamed(Given.Investigator("stranger")));
    }

    [Fact]
    public void Restrict_WhenOthersAreNamed_ReleasesThoseLeftOut()
    {
        var incident = RestrictedIncident();

        incident.Restrict(Given.Manager(), [Given.Manager(), Given.Investigator("second")], "Handed over", Given.Now.AddDays(1));

        Assert.False(incident.IsNamed(Given.Investigator()));
        Assert.True(incident.IsNamed(Given.Investigator("second")));
        Assert.Equal(3, incident.NamedOfficers.Count);
    }

    [Fact]
    public void Restrict_WhenOneIsNamedTwice_IsRefused() => RestrictIsRefused(
        "A restricted case needs at least two named officers in post, one of them a manager.",
        Given.Manager(),
        [Given.Manager(), Given.Manager("MANAGER")]);

    [Fact]
    public void Restrict_WhenNoManagerIsNamed_IsRefused() => RestrictIsRefused(
        "A restricted case needs at least two named officers in post, one of them a manager.",
        Given.Investigator(),
        [Given.Investigator(), Given.Investigator("second")]);

    [Fact]
    public void Restrict_WhenActorIsNotNamed_IsRefused() => RestrictIsRefused(
        "Whoever restricts a case is one of the officers named.",
        Given.Investigator("stranger"),
        [Given.Manager(), Given.Investigator()]);

    [Fact]
    public void Restrict_WhenReasonIsBlank_IsRefused() => RestrictIsRefused(
        "Restricting a case needs a reason of at most {0} characters.",
        Given.Manager(),
        [Given.Manager(), Given.Investigator()],
        " ");

    [Fact]
    public void Restrict_WhenOwnerIsNotNamed_IsRefused()
    {
        var incident = Given.Incident();
        incident.AssignTo(Given.Investigator("owner"));

        Refused.With(
            "{0} owns case {1} and must be named, or the case be given to another first.",
            () => incident.Restrict(Given.Manager(), [Given.Manager(), Given.Investigator()], "Sensitive", Given.Now));

        Assert.False(incident.Restricted);
        Assert.Empty(incident.NamedOfficers);
    }

    [Fact]
    public void LiftRestriction_WhenByManager_NamesNobody()
    {
        var incident = RestrictedIncident();

        incident.LiftRestriction(Given.Manager(), "No longer sensitive", Given.Now);

        Assert.False(incident.Restricted);
        Assert.False(incident.IsNamed(Given.Manager()));
    }

    [Fact]
    public void LiftRestriction_WhenNotRestricted_IsRefused() => Refused.With(
        "Case {0} is not restricted.",
        () => Given.Incident().LiftRestriction(Given.Manager(), "No longer sensitive", Given.Now));

    [Fact]
    public void LiftRestriction_WhenNotByManager_IsRefused()
    {
        var incident = RestrictedIncident();

        var refusal = Refused.With(
            "Only a manager lifts the restriction of a case.",
            () => incident.LiftRestriction(Given.Investigator(), "No longer sensitive", Given.Now));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        Assert.True(incident.Restricted);
    }

    [Fact]
    public void LiftRestriction_WhenReasonIsBlank_IsRefused()
    {
        var incident = RestrictedIncident();

        Refused.With(
            "Lifting a restriction needs a reason of at most {0} characters.",
            () => incident.LiftRestriction(Given.Manager(), "", Given.Now));

        Assert.True(incident.Restricted);
    }

    [Fact]
    public void RecordFromPublishedSource_WhenSourceIsBlank_IsRefused()
    {
        var incident = Given.Incident();

        Refused.With(
            "A case recorded from a published source names it in at most {0} characters.",
            () => incident.RecordFromPublishedSource(" "));

        Assert.Null(incident.RecordedFromPublishedSource);
    }

    private static Incident RestrictedIncident()
    {
        var incident = Given.Incident();
        incident.Restrict(Given.Manager(), [Given.Manager(), Given.Investigator()], "Sensitive", Given.Now);
        return incident;
    }

    private static void RestrictIsRefused(string template, Officer by, Officer[] officers, string reason = "Sensitive")
    {
        var incident = Given.Incident();

        Refused.With(template, () => incident.Restrict(by, officers, reason, Given.Now));

        Assert.False(incident.Restricted);
        Assert.Empty(incident.NamedOfficers);
    }
}
