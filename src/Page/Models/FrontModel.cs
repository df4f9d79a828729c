using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>What the front page shows.</summary>
/// <param name="Cities">The municipalities that have data, publishers first.</param>
/// <param name="Pictured">The municipalities whose charts are on the front page itself, if there are few.</param>
/// <param name="Places">All places on one map; null when only one municipality publishes.</param>
public sealed record FrontModel(
    Totals Totals,
    IReadOnlyList<CityLine> Cities,
    IReadOnlyList<CityModel> Pictured,
    Spread? Places,
    IReadOnlyList<Example> Examples)
{
    /// <summary>The data sets updated last, by the days their publishers state.</summary>
    public IReadOnlyList<DatasetLine> Newest { get; init; } = [];

    /// <summary>The data sets with the most rows.</summary>
    public IReadOnlyList<DatasetLine> Largest { get; init; } = [];

    /// <summary>The same, before the selection for display, which puts data sets of unknown publishers last.</summary>
    public IReadOnlyList<DatasetLine> MostRows { get; init; } = [];

    /// <summary>A question that finds something here, on one line.</summary>
    public string FirstQuestion { get; init; } = Page.FirstQuestion.Query;
}

/// <summary>The totals.</summary>
/// <param name="Coming">Events from today on.</param>
/// <param name="Towns">Areas with population figures.</param>
/// <param name="Budgets">Budgets and tax collections.</param>
/// <param name="Kinds">The most frequent kinds of places.</param>
public sealed record Totals(
    long Cities,
    long Datasets,
    long Places,
    long Events,
    long Coming,
    long Populations,
    long Towns,
    long Budgets,
    IReadOnlyList<string> Kinds,
    bool HasSample)
{
    /// <summary>Areas with known waste collection days.</summary>
    public long WasteAreas { get; init; }

    /// <summary>Bus stops.</summary>
    public long BusStops { get; init; }

    public long PollingPlaces { get; init; }

    public long Support { get; init; }

    public long Menus { get; init; }
}

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
    DateOnly? UpdatedOn)
{
    public string? Romaji => RomanName.OfCity(Kana);

    public string FullName => Municipality.FullNameOf(Prefecture, Name);
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
    /// <summary>The publisher's name in Latin letters; null when its reading is unknown.</summary>
    public string? PublisherRomaji { get; init; }

    /// <summary>Whether its file was imported; if not, it is only named in its publisher's list of open data.</summary>
    public bool IsImported => ImportedAt is not null;

    /// <summary>Whether another data set has the same slug; its page is then found by id.</summary>
    public bool IsAmbiguous { get; init; }

    public string Path => "/datasets/" + Uri.EscapeDataString(IsAmbiguous ? Id : Slug);

    /// <summary>The path of its rows, without the dot and the extension.</summary>
    public string FilePath => "/data/" + Uri.EscapeDataString(IsAmbiguous ? Id : Slug);
}
