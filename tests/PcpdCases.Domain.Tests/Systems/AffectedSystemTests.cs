using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Domain.Tests.Systems;

public sealed class AffectedSystemTests
{
    [Fact]
    public void Record_WhenOnlyCounted_KeepsTheCountAndWhoSharesIt()
    {
        var incident = Given.Incident();
        var first = incident.AddParty(Given.Organisation(), PartyRole.DataUser);

        var system = AffectedSystem.Record(incident, new() { Kind = SystemKind.Server, Count = Amount.Exact(4), Parties = [first, first] });

        Assert.Equal((1, Amount.Exact(4), null), (system.Ordinal, system.Count, system.Name));
        Assert.Equal([first.Ordinal], system.SharedBy);
    }

    [Fact]
    public void Record_WhenPartsDoNotBelongTogether_IsRefused()
    {
        var incident = Given.Incident();

        Refused.With("Name the system when no kind fits.", () => AffectedSystem.Record(incident, new() { Kind = SystemKind.Other }));
        Refused.With("A system is counted from 1. Withdraw it when none was concerned.", () => AffectedSystem.Record(incident, new() { Count = Amount.Exact(0) }));
        Refused.With(
            "The day support ended belongs to a system whose support ended or was extended.",
            () => AffectedSystem.Record(incident, new() { Support = SupportStatus.Supported, SupportEnded = new(2020, 1, 14) }));
        Refused.With(
            "A text on the system is too long: its name has at most {0} characters, the others {1}.",
            () => AffectedSystem.Record(incident, new() { Holds = new string('字', AffectedSystem.NoteMaxLength + 1) }));
        Refused.With(
            "{0} is not a party of case {1}. Add it as a party first.",
            () => AffectedSystem.Record(incident, new() { Parties = [Given.Incident().AddParty(Given.Organisation(), PartyRole.DataUser)] }));
    }

    [Fact]
    public void Withdraw_WhenGivenAReason_EndsEveryChange()
    {
        var system = AffectedSystem.Record(Given.Incident(), new() { Kind = SystemKind.Mailbox });

        system.Withdraw("It was not entered.");

        Assert.Equal("It was not entered.", system.WithdrawnBecause);
        Refused.With("System {0} was withdrawn. Record a new one.", () => system.Describe(new()));
        Refused.With("System {0} was withdrawn. Record a new one.", () => system.Withdraw("Again"));
    }
}
