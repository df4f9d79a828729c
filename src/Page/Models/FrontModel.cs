namespace Gateway.Page.Models;

/// <summary>What the front page shows.</summary>
/// <param name="Cities">The municipalities that published something.</param>
/// <param name="Datasets">All data sets, when they are few; else empty, and the pages of the municipalities list them.</param>
/// <param name="Pictured">The municipalities whose pictures stand on the front page itself, when they are few.</param>
/// <param name="Places">All places on one map, when there is more than one municipality.</param>
public sealed record FrontModel(
    Totals Totals,
    IReadOnlyList<CityLine> Cities,
    IReadOnlyList<DatasetLine> Datasets,
    IReadOnlyList<CityModel> Pictured,
    Spread? Places,
    IReadOnlyList<Example> Examples);

/// <summary>How much there is.</summary>
public sealed record Totals(long Cities, long Datasets, long Places, long Events, long Populations, bool HasSample);

/// <summary>One municipality in a list.</summary>
public sealed record CityLine(
    string Code,
    string Name,
    string? Kana,
    string Prefecture,
    long Datasets,
    long Places,
    long Events,
    long Populations,
    DateTimeOffset? ImportedAt)
{
    public string FullName => Name == Prefecture ? Name : Prefecture + Name;
}

/// <summary>One data set in a list.</summary>
public sealed record DatasetLine(
    string Id,
    string Slug,
    string Kind,
    string Title,
    string? CityCode,
    string? Publisher,
    string? Licence,
    string? Attribution,
    string? SourceUrl,
    DateOnly? UpdatedOn,
    DateTimeOffset? ImportedAt,
    bool IsSample,
    long Rows,
    long Rejected,
    long Findings,
    long Doubts)
{
    /// <summary>Whether its file is here; else its publisher's list of open data names it, and that is all there is.</summary>
    public bool IsImported => ImportedAt is not null;

    /// <summary>Whether another data set has the same slug; its page is then found by the id.</summary>
    public bool IsAmbiguous { get; init; }

    public string Path => "/datasets/" + Uri.EscapeDataString(IsAmbiguous ? Id : Slug);

    /// <summary>Where its rows are, but for the point and the form.</summary>
    public string FilePath => "/data/" + Uri.EscapeDataString(IsAmbiguous ? Id : Slug);
}
