using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Bundles;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using ValidationException = FluentValidation.ValidationException;

namespace PcpdCases.Portal.Features.Bundles;

/// <summary>Sends the papers of a served notice as one archive.</summary>
public static class BundleEndpoint
{
    public static void MapBundles(this WebApplication app) =>
        app.MapGet($"{Urls.Files}/{{number}}/{{letter}}/notices/{{ordinal:int}}/bundle.zip", SendAsync).RequireAuthorization(Policies.Notices);

    private static async Task<IResult> SendAsync(
        string number,
        string letter,
        int ordinal,
        BundleKind kind,
        TextLanguage language,
        [FromQuery(Name = "document")] int[] documents,
        HttpContext http,
        MakeBundle make,
        BundleQueries queries,
        BundleWriter writer,
        IStringLocalizer<Words> L,
        CancellationToken cancellationToken)
    {
        var actor = Actor.Officer(http.User.Identity!.Name!);
        try
        {
            var files = await make.RunAsync(new MakeBundleInput { Number = number, Letter = letter, Ordinal = ordinal, Kind = kind, Documents = documents }, actor, cancellationToken);
            await using var paginated = await writer.PaginateAsync(files, cancellationToken);
            var papers = BundleAssembly.Of(await queries.MaterialAsync(number, letter, ordinal, actor, cancellationToken), paginated, kind, language, L);
            var archive = await writer.PackAsync(paginated, papers.Write(), cancellationToken);
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(archive, BundleWriter.ContentKind, $"Papers {number} {letter} notice {ordinal}.zip");
        }
        catch (DomainException refusal) when (refusal.Kind is RefusalKind.NotFound)
        {
            return Results.NotFound();
        }
        catch (Exception refusal) when (refusal is DomainException or ValidationException)
        {
            return Results.Problem(refusal is DomainException known ? Refusals.Say(known) : refusal.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }
}
