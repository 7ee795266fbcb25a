using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Search;

/// <summary>An operator's order to write the search index anew.</summary>
public sealed record RebuildSearchInput : ActInput;

/// <summary>There is nothing to fill.</summary>
public sealed class RebuildSearchInputValidator : AbstractValidator<RebuildSearchInput>;

/// <summary>Writes the search index anew from the case file; returns how many records were read.</summary>
public sealed class RebuildSearch(Desk desk) : UseCase<RebuildSearchInput, int>(desk)
{
    public override Permission Permission => Permission.RebuildSearch;

    protected override async Task<int> ActAsync(RebuildSearchInput input, Work work, CancellationToken cancellationToken)
    {
        var read = await work.RebuildSearchAsync(cancellationToken);
        work.Journal("search", "Rebuilt by an operator");
        return read;
    }
}
