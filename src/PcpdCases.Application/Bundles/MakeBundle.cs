using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Domain;

namespace PcpdCases.Application.Bundles;

/// <summary>For whom the papers of a notice are put together.</summary>
public enum BundleKind
{
    /// <summary>For the Administrative Appeals Board (s.50(7)).</summary>
    Appeal,

    /// <summary>For whom the matter is referred to for prosecution (s.50A).</summary>
    Referral,
}

/// <summary>The notice whose papers are put together, and the documents of the case that go with them.</summary>
public sealed record MakeBundleInput : ActInput
{
    public string Number { get; set; } = "";

    public string Letter { get; set; } = "";

    /// <summary>Ordinal of the notice.</summary>
    public int Ordinal { get; set; }

    public BundleKind Kind { get; set; }

    /// <summary>Documents of the case, by ordinal; may be none.</summary>
    public IReadOnlyList<int> Documents { get; set; } = [];
}

/// <summary>Checks that the notice is named and each document once.</summary>
public sealed class MakeBundleInputValidator : AbstractValidator<MakeBundleInput>
{
    public MakeBundleInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Letter).NotEmpty().WithMessage("Choose a data user.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a notice.");
        RuleFor(input => input.Kind).IsInEnum();
        RuleFor(input => input.Documents).Must(documents => documents.Distinct().Count() == documents.Count).WithMessage("A bundle holds each document once.");
    }
}

/// <summary>Notes in the journal who puts the papers of a served notice together, and in the custody of each document that a copy was taken; returns their files.</summary>
public sealed class MakeBundle(Desk desk) : UseCase<MakeBundleInput, IReadOnlyList<BundleFile>>(desk)
{
    public override Permission Permission => Permission.RecordAppeals;

    protected override async Task<IReadOnlyList<BundleFile>> ActAsync(MakeBundleInput input, Work work, CancellationToken cancellationToken)
    {
        var notice = await work.NoticeAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        if (notice.ServedOn is null)
        {
            throw new DomainException("Notice {0} was not served. There is nothing to appeal against or to refer.", notice.Path);
        }
        var documents = await work.DocumentsAsync(input.Number, input.Documents, cancellationToken);
        foreach (var document in documents)
        {
            document.EnsureStands();
            document.RecordDownload(work.Me, work.Now);
        }
        work.Journal(JournalKind.Export, notice.PathOf(), $"{input.Kind}: {documents.Count}");
        return [.. documents.Select(document => new BundleFile(document.Ordinal, document.FileName, document.Sha256, document.StoragePath))];
    }
}

/// <summary>A document of a bundle, and where its file is kept.</summary>
public sealed record BundleFile(int Ordinal, string FileName, string Sha256, string StoragePath);
