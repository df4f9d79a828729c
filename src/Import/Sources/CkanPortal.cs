using System.Globalization;
using System.Text.Json;
using Gateway.Import.Cells;
using Gateway.Import.Download;
using Gateway.Import.Findings;

namespace Gateway.Import.Sources;

/// <summary>Lists the tables of a CKAN portal through its action API, page by page.</summary>
internal sealed class CkanPortal(Downloader downloader)
{
    private const int PageSize = 100;

    /// <summary>No city has more packages than this.</summary>
    private const int MostPackages = 20_000;

    private const long LongestPage = 64L << 20;

    private const int LongestWords = 300;

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<CkanListing> ListAsync(CkanQuery query, CancellationToken cancellation)
    {
        var resources = new List<CkanResource>();
        var (packages, offered, total) = (0, 0, (int?)null);
        var isWhole = true;
        while (packages < MostPackages)
        {
            // CKAN's own robots.txt keeps crawlers out of /api/, which is meant for programs: this is reported, and the list is read all
            // the same.
            var (taken, refused) = Take(await downloader.FetchAsync(AddressOf(query, packages), null, cancellation, heedsRobots: false),
                query.Url, resources);
            if (refused is not null)
            {
                return new CkanListing([], 0) { Refused = refused };
            }

            (packages, offered) = (packages + taken.Packages, offered + taken.Offered);
            isWhole &= taken.Total == (total ??= taken.Total);
            if (taken.Packages == 0 || packages >= taken.Total)
            {
                break;
            }
        }

        var tables = Tables(resources);
        return new CkanListing(tables, offered - tables.Count)
        {
            IsWhole = isWhole && packages >= total,
            IsUnwanted = await downloader.IsUnwantedAsync(AddressOf(query, 0), cancellation),
        };
    }

    private static Uri AddressOf(CkanQuery query, int start)
    {
        var filter = query.Organization is { } name
            ? $"&fq={Uri.EscapeDataString($"organization:\"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\"")}"
            : "";
        var search = query.Query is { } text ? $"&q={Uri.EscapeDataString(text)}" : "";

        // A stable order, or a page could repeat items of another.
        return new Uri(string.Create(CultureInfo.InvariantCulture,
            $"{query.Url.GetLeftPart(UriPartial.Path).TrimEnd('/')}/api/3/action/package_search?rows={PageSize}"
            + $"&start={start}&sort=name+asc{filter}{search}"));
    }

    private static ((int Packages, int Offered, int Total) Taken, Fetched.Refused? Refused) Take(
        Fetched fetched, Uri portal, List<CkanResource> resources)
    {
        var (page, refused) = Open(fetched);
        using (page)
        {
            return page is null ? (default, refused)
                : Take(page.RootElement, portal, resources) is { } taken ? (taken, null)
                : (default, Wrong("Its response is not a CKAN package_search response."));
        }
    }

    private static (JsonDocument? Page, Fetched.Refused? Refused) Open(Fetched fetched)
    {
        if (fetched is not Fetched.Whole { File: var file })
        {
            var refused = (Fetched.Refused)fetched;
            return (null, Said(refused.Body) is { } words ? refused with { Failure = Wrong(words).Failure } : refused);
        }

        using (file)
        {
            try
            {
                if (file.Length > LongestPage)
                {
                    return (null, Wrong("Its response is too long."));
                }

                using var stream = File.OpenRead(file.Path);
                var page = JsonDocument.Parse(stream);
                return Said(page.RootElement) is { } words ? (null, Wrong(words)) : (page, null);
            }
            catch (JsonException)
            {
                return (null, Wrong("Its response is not JSON; is this the address of a CKAN portal?"));
            }
        }
    }

    /// <summary>
    /// Returns the number of packages on the page, the number of resources these offer, and the total number of packages.
    /// </summary>
    private static (int Packages, int Offered, int Total)? Take(JsonElement page, Uri portal, List<CkanResource> resources)
    {
        if (page.ValueKind is not JsonValueKind.Object || !page.TryGetProperty("result", out var result)
            || result.ValueKind is not JsonValueKind.Object
            || !result.TryGetProperty("count", out var count)
            || count.ValueKind is not JsonValueKind.Number || !count.TryGetInt32(out var total)
            || !result.TryGetProperty("results", out var packages) || packages.ValueKind is not JsonValueKind.Array)
        {
            return null;
        }

        var offered = 0;
        foreach (var json in packages.EnumerateArray().Where(p => p.ValueKind is JsonValueKind.Object))
        {
            var package = CkanPackage.Read(json);
            if (json.TryGetProperty("resources", out var list) && list.ValueKind is JsonValueKind.Array)
            {
                offered += list.GetArrayLength();
                resources.AddRange(list.EnumerateArray().Select(r => CkanResource.Read(r, package, portal)).OfType<CkanResource>());
            }
        }

        return (packages.GetArrayLength(), offered, total);
    }

    /// <summary>
    /// Returns the tables, with each table that comes in several formats taken once, and each resource once even if two pages list it.
    /// </summary>
    private static List<CkanResource> Tables(List<CkanResource> resources) =>
    [
        .. resources.DistinctBy(r => r.Id).GroupBy(r => (r.Package, r.Stem)).SelectMany(same =>
        {
            var best = same.Min(r => r.Rank);
            return same.Where(r => r.Rank == best || r.Stem.Length == 0);
        }),
    ];

    /// <summary>Returns the portal's own reason for refusing.</summary>
    private static string? Said(string? body)
    {
        try
        {
            using var json = body is null ? null : JsonDocument.Parse(body);
            return json is null ? null : Said(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Said(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty("success", out var success)
            && success.ValueKind is JsonValueKind.False
            ? "It refused: "
                + (json.TryGetProperty("error", out var error)
                    ? Cut(CkanPackage.Text(error, "message") ?? error.GetRawText())
                    : "without a reason")
            : null;

    private static string Cut(string words) => BrokenText.Shorten(BrokenText.Mend(words), LongestWords);

    private static Fetched.Refused Wrong(string words) => new(new FileFailure("portal", $"The portal cannot be listed. {words}"));
}

/// <summary>What a portal offers.</summary>
/// <param name="Resources">The tables, without duplicates.</param>
/// <param name="LeftOut">The number of further resources: other formats, other things.</param>
internal sealed record CkanListing(IReadOnlyList<CkanResource> Resources, int LeftOut)
{
    /// <summary>Why there is no listing; null = there is one.</summary>
    public Fetched.Refused? Refused { get; init; }

    /// <summary>Whether it has every package: none was added or removed while its pages were read, and all were delivered.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the portal's robots.txt asks programs not to read the list.</summary>
    public bool IsUnwanted { get; init; }

    /// <summary>Returns each table as a source of its own. Values in the sources file take precedence over those of the portal.</summary>
    public IEnumerable<SourceEntry> Entries(SourceEntry portal)
    {
        var packages = Resources.CountBy(r => r.Package).ToDictionary();
        return Resources.Select(resource => Entry(portal, resource, isOnly: packages[resource.Package] == 1));
    }

    private static SourceEntry Entry(SourceEntry portal, CkanResource resource, bool isOnly)
    {
        var package = resource.Package;
        return portal with
        {
            Id = $"{portal.Id}/{resource.Id}",
            Ckan = null,
            Url = resource.Url,
            Title = isOnly || resource.Name.Length == 0 || resource.Name == package.Title
                ? package.Title ?? resource.Name
                : $"{package.Title} ({resource.Name})",
            Description = portal.Description ?? package.Notes,
            Licence = portal.Licence ?? package.Licence,
            Publisher = portal.Publisher ?? package.Organization,
            UpdatedOn = resource.UpdatedOn,
        };
    }
}
