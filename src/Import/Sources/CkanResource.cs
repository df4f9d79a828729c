using System.Globalization;
using System.Text.Json;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;

namespace Gateway.Import.Sources;

/// <summary>A file that a package of a CKAN portal offers, with what the portal says about both.</summary>
internal sealed record CkanResource(string Id, Uri Url, string Name, string Format, DateOnly? UpdatedOn, CkanPackage Package)
{
    /// <summary>The formats that are read, best first: of a table in several formats, the first is taken.</summary>
    private static readonly (string Format, string[] Words)[] Forms =
    [
        ("CSV", ["csv", "comma-separated"]), ("TSV", ["tsv", "tab-separated"]), ("GEOJSON", ["geojson", "geo+json"]),
        ("XLSX", ["xlsx", "xlsm", "spreadsheetml"]), ("XLS", ["xls", "excel"]), ("ZIP", ["zip"]),
    ];

    /// <summary>The rank of its format; lower is better.</summary>
    public int Rank => Array.FindIndex(Forms, f => f.Format == Format);

    /// <summary>
    /// The last segment of its address without extension, by which one table in several formats is recognized. Where that is not the name
    /// of a table (<c>download.php?id=1</c>), only the query distinguishes tables, apart from the words for the format.
    /// </summary>
    public string Stem
    {
        get
        {
            var file = Path.GetFileName(Uri.UnescapeDataString(Url.AbsolutePath));
            var query = ImportFiles.IsTable(file) ? "" : Uri.UnescapeDataString(Url.Query);
            return (Path.GetFileNameWithoutExtension(file) + Forms[Rank].Words.Aggregate(query,
                static (rest, word) => rest.Replace(word, "", StringComparison.OrdinalIgnoreCase))).ToUpperInvariant();
        }
    }

    /// <summary>Reads a resource; null when it is not a table, or cannot be fetched.</summary>
    public static CkanResource? Read(JsonElement json, CkanPackage package, Uri portal)
    {
        var id = CkanPackage.Text(json, "id");
        if (id is null || CkanPackage.Text(json, "url") is not { } address || CkanPackage.Text(json, "state") is "deleted"
            || !Uri.TryCreate(portal, address, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            || FormatOf(CkanPackage.Text(json, "format"), url) is not { } format)
        {
            return null;
        }

        return new CkanResource(id, url, CkanPackage.Text(json, "name") ?? "", format,
            Day(CkanPackage.Text(json, "last_modified") ?? CkanPackage.Text(json, "created")), package);
    }

    /// <summary>Returns the format stated by the portal, or else that of the address's extension.</summary>
    private static string? FormatOf(string? stated, Uri url) => stated is { } text
        ? Array.Find(Forms, f => f.Words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))).Format
        : Array.Find(Forms, f => f.Words[0].Equals(
            Path.GetExtension(url.AbsolutePath).TrimStart('.'), StringComparison.OrdinalIgnoreCase)).Format;

    /// <summary>Reads a day; portals write times without a zone, but where one is stated, the day is that of Japan.</summary>
    private static DateOnly? Day(string? time) => time is null ? null
        : ZonedMoment.Read(time) is { } moment ? DateOnly.FromDateTime(moment)
        : DateTime.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? DateOnly.FromDateTime(at)
        : null;
}

/// <summary>What a portal says about a package.</summary>
/// <param name="Name">What the portal identifies it by: two packages may have the same title.</param>
internal sealed record CkanPackage(string? Name, string? Title, string? Notes, string? Licence, string? Organization)
{
    public static CkanPackage Read(JsonElement json) => new(
        Text(json, "name") ?? Text(json, "id"),
        Text(json, "title") ?? Text(json, "name"), Text(json, "notes"), Text(json, "license_title") ?? Text(json, "license_id"),
        json.TryGetProperty("organization", out var organization) && organization.ValueKind is JsonValueKind.Object
            ? Text(organization, "title") ?? Text(organization, "name")
            : null);

    /// <summary>Returns a non-blank text; null otherwise.</summary>
    public static string? Text(JsonElement json, string name)
    {
        try
        {
            return json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var value)
                && value.ValueKind is JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text
                ? BrokenText.Mend(text)
                : null;
        }
        catch (InvalidOperationException)
        {
            // Invalid UTF-8 or half a surrogate pair: the latter happens where texts with emoji are cut to a length.
            return null;
        }
    }
}
