using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Tests.Support;

/// <summary>What most tests start from, done through the use cases officers use.</summary>
internal static class OfficeActs
{
    public static Task<int> RegisterAsync(
        this TestOffice office, string name, string? chineseName = null, Sector sector = Sector.Other, int? parent = null) =>
        office.The<RegisterOrganisation>().RunAsync(
            new RegisterOrganisationInput { Name = name, ChineseName = chineseName, Sector = sector, ParentNumber = parent },
            TestOffice.Compliance);

    /// <summary>Opens a case against one data user, who is registered first where no number is given.</summary>
    public static async Task<string> OpenCaseAsync(
        this TestOffice office, string title = "Ransomware at a trading company", int? organisation = null, Actor? by = null)
    {
        var number = organisation ?? await office.RegisterAsync("Example Trading Limited", "示例貿易有限公司");
        return await office.The<OpenIncident>().RunAsync(
            new OpenIncidentInput
            {
                Title = title,
                Origin = IncidentOrigin.Complaint,
                Parties = [new OpenPartyInput { OrganisationNumber = number, Role = PartyRole.DataUser }],
            },
            by ?? TestOffice.Compliance);
    }

    public static Task AssignAsync(this TestOffice office, string number, Actor owner) =>
        office.The<AssignOwner>().RunAsync(new AssignOwnerInput { Number = number, OwnerHandle = owner.Handle }, TestOffice.Manager);

    /// <summary>Opens a case whose proceeding a is under investigation by the investigator.</summary>
    public static async Task<string> InvestigateAsync(this TestOffice office, int? organisation = null)
    {
        var number = await office.OpenCaseAsync(organisation: organisation);
        await office.The<TriageProceeding>().RunAsync(
            new TriageProceedingInput { Number = number, Letter = "a", Criteria = "Kinds of data", Reason = "Serious" }, TestOffice.Compliance);
        await office.The<AssignInvestigator>().RunAsync(
            new AssignInvestigatorInput { Number = number, Letter = "a", InvestigatorHandle = "investigator" }, TestOffice.Manager);
        await office.The<StartInvestigation>().RunAsync(
            new StartInvestigationInput { Number = number, Letter = "a", Grounds = "Weak passwords", Section41NoticeOn = new(2025, 1, 3) }, TestOffice.Manager);
        return number;
    }
}
