using PcpdCases.Application.Door;
using PcpdCases.Application.Publication;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Portal.Features.Publication;

/// <summary>What officers do with a report.</summary>
public enum ReportStep
{
    CheckAnonymity,
    Settle,
    Return,
    ServeCopy,
    RecordObjection,
    Publish,
    Revise,
    Withdraw,
    ClearFlag,
    DecideObjection,
    ObjectionAppeal,
}

/// <summary>A step and what it is taken on.</summary>
/// <param name="Objection">The objection; 0 for none.</param>
/// <param name="Flag">The flagged words; null for none.</param>
public sealed record ReportAct(ReportStep Step, int Objection = 0, AnonymityFlag? Flag = null);

/// <summary>Which steps fit a report now; the Desk and the domain decide again.</summary>
public static class ReportSteps
{
    public static IEnumerable<ReportStep> Of(InvestigationReport report, PublicationView view) => report.Status switch
    {
        ReportStatus.Draft =>
        [
            .. report.OpenFlags(view.Individuals).Count == 0 && !report.IsLookedThrough ? [ReportStep.CheckAnonymity] : Array.Empty<ReportStep>(),
            .. report.ToSettle(view.Proceedings, view.Individuals).All(element => element.Present) ? [ReportStep.Settle] : Array.Empty<ReportStep>(),
            ReportStep.Revise,
            ReportStep.Withdraw,
        ],
        ReportStatus.Settled =>
        [
            .. report.Unserved(view.Proceedings).Count > 0 ? [ReportStep.ServeCopy] : Array.Empty<ReportStep>(),
            .. report.Copies.Count > 0 ? [ReportStep.RecordObjection] : Array.Empty<ReportStep>(),
            .. report.ToPublish(view.Proceedings, view.Today, view.Calendar).All(element => element.Present) ? [ReportStep.Publish] : Array.Empty<ReportStep>(),
            .. report.Copies.Count == 0 ? [ReportStep.Return] : Array.Empty<ReportStep>(),
            ReportStep.Withdraw,
        ],
        ReportStatus.Published or ReportStatus.Withdrawn => [],
    };

    public static Permission PermissionOf(ReportStep step) => step switch
    {
        ReportStep.Revise or ReportStep.CheckAnonymity or ReportStep.ClearFlag or ReportStep.RecordObjection => Permission.DraftReports,
        ReportStep.Settle or ReportStep.Return or ReportStep.ServeCopy or ReportStep.DecideObjection or ReportStep.ObjectionAppeal or ReportStep.Publish or ReportStep.Withdraw => Permission.PublishReports,
    };

    /// <summary>Whether the second signature would be by who wrote it.</summary>
    public static bool IsOwn(InvestigationReport report, string handle) => report.DraftedBy.Handle == handle || report.RevisedBy?.Handle == handle;
}
