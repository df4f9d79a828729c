using System.Security.Cryptography;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Sources;

/// <summary>What a sources file says about one source: where it is, and what has to be known about it.</summary>
internal sealed record SourceEntry
{
    /// <summary>Its id; the slug of its data set is derived from it unless <see cref="Dataset"/> says otherwise.</summary>
    public string Id { get; init; } = "";

    /// <summary>The full path of a file or folder, or a pattern.</summary>
    public string? Path { get; init; }

    public Uri? Url { get; init; }

    public CkanQuery? Ckan { get; init; }

    /// <summary>The complete code of the publisher.</summary>
    public string? Municipality { get; init; }

    public bool ForceMunicipality { get; init; }

    /// <summary>The name of the publisher, where neither file nor code gives it.</summary>
    public string? Publisher { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Licence { get; init; }

    public string? Attribution { get; init; }

    public string? UpdateFrequency { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    /// <summary>Where it was published, when that is not its address.</summary>
    public string? SourceUrl { get; init; }

    public string? Dataset { get; init; }

    public string? Kind { get; init; }

    public string? Encoding { get; init; }

    /// <summary>The only sheet of a workbook to import.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line of the header, or the first and last.</summary>
    public string? HeaderRow { get; init; }

    /// <summary>The unit of amounts of money, where the files do not say.</summary>
    public string? Unit { get; init; }

    public bool DropPersonal { get; init; }

    /// <summary>Whether the publisher has permitted fetching what its robots.txt disallows.</summary>
    public bool IgnoreRobots { get; init; }

    public Schedule? Schedule { get; init; }

    /// <summary>Its address or path, for people.</summary>
    public string Origin => Url?.OriginalString ?? Ckan?.ToString() ?? Path ?? "";

    public Schedule Rhythm => Schedule ?? (Path is null ? Sources.Schedule.OfWeb : Sources.Schedule.OfFiles);

    /// <summary>Returns a hash of everything that affects how its rows are read, including the program version.</summary>
    public string Fingerprint()
    {
        var text = JsonSerializer.Serialize(this with { Schedule = null }, Json.Plain) + typeof(SourceEntry).Assembly.GetName().Version;
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Returns the options for the importer.</summary>
    /// <param name="isSeveral">
    /// Whether it may supply several files, which are distinguished by name; a single file is named after the source.
    /// </param>
    public ImportOptions Options(bool isSeveral) => new()
    {
        SkipsKnown = true,
        Municipality = Municipality,
        ForceMunicipality = ForceMunicipality,
        Publisher = Publisher,
        Source = Id,
        Dataset = isSeveral ? null : Dataset ?? Id,
        Title = isSeveral ? null : Title,
        Description = Description,
        Licence = Licence,
        Attribution = Attribution,
        UpdateFrequency = UpdateFrequency,
        UpdatedOn = UpdatedOn,
        SourceUrl = SourceUrl ?? Url?.OriginalString,
        Kind = Kind,
        Sheet = Sheet,
        Encoding = Encoding is { } name ? TextEncodings.ByName(name) : null,
        HeaderRow = HeaderRow is { } line ? HeaderLines.Parse(line) : null,
        Unit = Unit is { } unit ? MoneyUnit.OfOption(unit) : null,
        DropPersonal = DropPersonal,
    };
}

/// <summary>Selects packages of a CKAN portal.</summary>
/// <param name="Url">The portal's address, without <c>/api</c>.</param>
/// <param name="Organization">The name of an organization in the portal.</param>
/// <param name="Query">The search text, in the portal's own syntax.</param>
internal sealed record CkanQuery(Uri Url, string? Organization, string? Query)
{
    public override string ToString() =>
        Url.OriginalString.TrimEnd('/')
        + (Organization is null ? "" : $" organization {Organization}")
        + (Query is null ? "" : $" query {Query}");
}
