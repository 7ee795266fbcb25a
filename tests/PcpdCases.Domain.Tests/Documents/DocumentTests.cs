using System.Reflection;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly DocumentFile File = new("回覆 reply.pdf", "application/pdf", 2048, new string('a', 64), "3f/9c0a77");

    [Fact]
    public void Register_WhenSound_BeginsCustody()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);

        var first = Document.Register(incident, File, party, Given.Today, Given.Manager(), Given.Now);
        var second = Document.Register(incident, File, null, Given.Today, Given.Manager(), Given.Now);

        Assert.Equal([1, 2], new[] { first.Ordinal, second.Ordinal });
        Assert.Equal(party, first.Source);
        Assert.Equal(CustodyAct.Registered, Assert.Single(first.Custody).Act);
    }

    [Fact]
    public void Withdraw_WhenReasonIsGiven_StaysWithItAndInCustody()
    {
        var document = Registered();

        document.Withdraw(" Of another case ", Given.Manager(), Given.Now);

        Assert.Equal("Of another case", document.WithdrawnBecause);
        Assert.Equal((CustodyAct.Withdrawn, "Of another case"), (document.Custody[^1].Act, document.Custody[^1].Note));
        document.RecordCustody(CustodyAct.Returned, "To the sender", Given.Manager(), Given.Now);
        Refused.With("Document {0} was withdrawn, and nothing can rest on it. Choose another.", () => document.Withdraw("Again", Given.Manager(), Given.Now));
        Refused.With("Document {0} was withdrawn, and nothing can rest on it. Choose another.", () => document.LinkTo(DocumentSubject.Finding, "a/findings/1"));
    }

    [Fact]
    public void Withdraw_WhenNoReasonIsGiven_IsRefused()
    {
        var document = Registered();

        Refused.With("Withdrawing a document needs a reason of at most {0} characters.", () => document.Withdraw(" ", Given.Manager(), Given.Now));

        Assert.Null(document.WithdrawnBecause);
        Assert.Single(document.Custody);
    }

    /// <summary>Whatever is made of a document refuses one that was withdrawn, also what is written after this test.</summary>
    [Fact]
    public void Withdrawn_WhenSomethingIsToRestOnIt_IsRefusedByEveryConstructor()
    {
        var document = Registered();
        document.Withdraw("Of another case", Given.Manager(), Given.Now);
        var constructors = typeof(Document).Assembly.GetTypes()
            .SelectMany(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(Document)))
            .ToList();

        Assert.True(constructors.Count >= 3);
        Assert.All(constructors, constructor =>
        {
            var given = constructor.GetParameters().Select(parameter => parameter.ParameterType == typeof(Document) ? document
                : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);
            var refusal = Assert.Throws<TargetInvocationException>(() => constructor.Invoke([.. given])).InnerException;
            Assert.Equal("Document {0} was withdrawn, and nothing can rest on it. Choose another.", Assert.IsType<DomainException>(refusal).Template);
        });
    }

    [Fact]
    public void Register_WhenNameIsBlank_IsRefused() => RegisterIsRefused(
        "A document needs a file name of at most {0} characters.",
        File with { Name = " " });

    [Theory]
    [InlineData("../secret.pdf")]
    [InlineData("C:\\letter.pdf")]
    [InlineData("let\0ter.pdf")]
    [InlineData("..")]
    public void Register_WhenNameIsAPath_IsRefused(string name) => RegisterIsRefused(
        "A file name holds no path and no control characters. Rename the file and send it again.",
        File with { Name = name });

    [Fact]
    public void Register_WhenContentKindIsBlank_IsRefused() => RegisterIsRefused(
        "A document needs its kind of content, in at most {0} characters.",
        File with { ContentKind = "" });

    [Fact]
    public void Register_WhenEmpty_IsRefused() => RegisterIsRefused(
        "The file {0} is empty. Choose another.",
        File with { Size = 0 });

    [Fact]
    public void Register_WhenHashIsMalformed_IsRefused() => RegisterIsRefused(
        "A document needs its SHA-256 in {0} lower-case hexadecimal digits.",
        File with { Sha256 = new string('A', 64) });

    [Theory]
    [InlineData("/absolute")]
    [InlineData("a/../b")]
    public void Register_WhenStoragePathIsNotRandomRelative_IsRefused(string path) => RegisterIsRefused(
        "A document is kept under a random relative path of letters and digits.",
        File with { StoragePath = path });

    [Fact]
    public void Register_WhenSourceIsOfAnotherCase_IsRefused()
    {
        var incident = Given.Incident();
        var foreign = Given.Incident().AddParty(Given.Organisation(), PartyRole.DataUser);

        Refused.With(
            "{0} is not a party of case {1}. Add it as a party first.",
            () => Document.Register(incident, File, foreign, Given.Today, Given.Manager(), Given.Now));

        Assert.Equal(0, incident.DocumentsCounted);
    }

    [Fact]
    public void LinkTo_WhenLinkedAlready_IsRefused()
    {
        var document = Registered();
        document.LinkTo(DocumentSubject.Finding, "b/findings/5");

        Refused.With("Document {0} is already linked to {1}.", () => document.LinkTo(DocumentSubject.Finding, " b/findings/5 "));

        Assert.Equal("b/findings/5", Assert.Single(document.Links).Reference);
    }

    [Fact]
    public void WithdrawLink_WhenItStands_KeepsItWithTheReasonUntilItIsMadeAgain()
    {
        var document = Registered();
        document.LinkTo(DocumentSubject.Finding, "b/findings/5");

        document.WithdrawLink(DocumentSubject.Finding, "b/findings/5", " It is of another server. ");

        Assert.Equal("It is of another server.", Assert.Single(document.Links).WithdrawnBecause);
        Refused.With("Document {0} is not linked to {1}. Look at the list again.", () => document.WithdrawLink(DocumentSubject.Finding, "b/findings/5", "Again."));
        document.LinkTo(DocumentSubject.Finding, "b/findings/5");
        Assert.Null(Assert.Single(document.Links).WithdrawnBecause);
    }

    [Fact]
    public void WithdrawLink_WhenNoReasonIsGiven_IsRefusedAndTheLinkStands()
    {
        var document = Registered();
        document.LinkTo(DocumentSubject.Finding, "b/findings/5");

        Refused.With("Taking back a link needs a reason of at most {0} characters.", () => document.WithdrawLink(DocumentSubject.Finding, "b/findings/5", " "));

        Assert.Null(Assert.Single(document.Links).WithdrawnBecause);
    }

    [Fact]
    public void LinkTo_WhenReferenceIsBlank_IsRefused()
    {
        var document = Registered();

        Refused.With(
            "A link needs the name of what it points to, in at most {0} characters.",
            () => document.LinkTo(DocumentSubject.Finding, " "));

        Assert.Empty(document.Links);
    }

    [Fact]
    public void RecordCustody_WhenHandedOver_AddsAnEntry()
    {
        var document = Registered();

        document.RecordCustody(CustodyAct.HandedOver, "To the laboratory", Given.Manager(), Given.Now);

        Assert.Equal([1, 2], document.Custody.Select(c => c.Ordinal));
    }

    [Fact]
    public void RecordCustody_WhenOtherHasNoWords_IsRefused() => CustodyIsRefused(
        "Say in words what was done with the document.",
        CustodyAct.Other,
        " ");

    [Fact]
    public void RecordCustody_WhenNoteIsTooLong_IsRefused() => CustodyIsRefused(
        "A custody note has at most {0} characters.",
        CustodyAct.Copied,
        new string('x', DocumentCustody.NoteMaxLength + 1));

    [Fact]
    public void EachAct_WhenRecordedFromPublishedSource_IsRefused()
    {
        var document = Registered();
        document.Incident.RecordFromPublishedSource("A published report");

        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => document.LinkTo(DocumentSubject.Finding, "a/findings/1"));
        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => document.RecordCustody(CustodyAct.Copied, null, Given.Manager(), Given.Now));
        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => document.Withdraw("Of another case", Given.Manager(), Given.Now));

        Assert.Empty(document.Links);
        Assert.Single(document.Custody);
    }

    private static Document Registered() =>
        Document.Register(Given.Incident(), File, null, Given.Today, Given.Manager(), Given.Now);

    private static void RegisterIsRefused(string template, DocumentFile file)
    {
        var incident = Given.Incident();

        Refused.With(template, () => Document.Register(incident, file, null, Given.Today, Given.Manager(), Given.Now));

        Assert.Equal(0, incident.DocumentsCounted);
    }

    private static void CustodyIsRefused(string template, CustodyAct act, string note)
    {
        var document = Registered();

        Refused.With(template, () => document.RecordCustody(act, note, Given.Manager(), Given.Now));

        Assert.Single(document.Custody);
    }
}
