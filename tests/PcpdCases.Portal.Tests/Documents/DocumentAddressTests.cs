using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Features.Documents;

namespace PcpdCases.Portal.Tests.Documents;

public sealed class DocumentAddressTests
{
    [Theory]
    [InlineData(DocumentSubject.Incident, "2026-00042", "")]
    [InlineData(DocumentSubject.Party, "parties/2", "")]
    [InlineData(DocumentSubject.Notification, "1", "/notifications/1")]
    [InlineData(DocumentSubject.Notification, "notifications/1", "/notifications/1")]
    [InlineData(DocumentSubject.AffectedGroup, "groups/1", "/people")]
    [InlineData(DocumentSubject.AffectedSystem, "systems/1", "/people")]
    [InlineData(DocumentSubject.ChronologyEntry, "chronology/3", "/chronology")]
    [InlineData(DocumentSubject.EnquiryRound, "3", "/rounds/3")]
    [InlineData(DocumentSubject.Answer, "3/1/2", "/rounds/3")]
    [InlineData(DocumentSubject.Proceeding, "b", "/b/findings")]
    [InlineData(DocumentSubject.Finding, "b/findings/5", "/b/findings/5")]
    [InlineData(DocumentSubject.Deficiency, "b/deficiencies/1", "/b/findings")]
    [InlineData(DocumentSubject.Determination, "a/determinations/1", "/a/determinations/1")]
    [InlineData(DocumentSubject.Notice, "a/1", "/a/notices/1")]
    [InlineData(DocumentSubject.Direction, "a/1/2", "/a/notices/1")]
    [InlineData(DocumentSubject.Report, "1", "/publication/1")]
    public void Link_WhenChosen_LeadsToWhatItNames(DocumentSubject subject, string reference, string within) =>
        Assert.Equal($"/incidents/2026-00042{within}", DocumentAddress.Of("2026-00042", subject, reference));

    [Theory]
    [InlineData(DocumentSubject.Finding, "the fifth finding")]
    [InlineData(DocumentSubject.Finding, "b/findings/0")]
    [InlineData(DocumentSubject.Finding, "../x/findings/1")]
    [InlineData(DocumentSubject.Proceeding, "//elsewhere.test")]
    [InlineData(DocumentSubject.EnquiryRound, "round 3")]
    [InlineData(DocumentSubject.Notice, "a/notices/1")]
    public void Link_WhenTypedByHandAndNamingNoPlace_LeadsNowhere(DocumentSubject subject, string reference) =>
        Assert.Null(DocumentAddress.Of("2026-00042", subject, reference));
}
