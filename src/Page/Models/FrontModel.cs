using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>What the front page shows.</summary>
/// <param name="Cities">The municipalities that published something.</param>
/// <param name="Pictured">The municipalities whose pictures stand on the front page itself, when they are few.</param>
/// <param name="Places">All places on one map, when there is more than one municipality.</param>
public sealed record FrontModel(
    Totals Totals,
    IReadOnlyList<CityLine> Cities,
    IReadOnlyList<CityModel> Pictured,
    Spread? Places,
    IReadOnlyList<Example> Examples)
{
    /// <summary>Those whose publishers changed them last, by the days that these state.</summary>
    public IReadOnlyList<DatasetLine> Newest { get; init; } = [];

    /// <summary>Those with the most rows.</summary>
    public IReadOnlyList<DatasetLine> Largest { get; init; } = [];

    /// <summary>The same whether or not they are shown, as those of no known publisher are last.</summary>
    public IReadOnlyList<DatasetLine> MostRows { get; init; } = [];

    /// <summary>A question that finds something here, on one line.</summary>
    public string FirstQuestion { get; init; } = Page.FirstQuestion.Query;
}

/// <summary>How much there is.</summary>
/// <param name="Coming">Events from today on.</param>
/// <param name="Towns">Areas whose inhabitants are counted.</param>
/// <param name="Budgets">Statements of budgets and of taxes.</param>
/// <param name="Kinds">The kinds of places of which there are most.</param>
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
    /// <summary>Areas of which is told when waste is collected there.</summary>
    public long WasteAreas { get; init; }

    /// <summary>Stops of buses.</summary>
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
    /// <summary>In Latin letters; null where it is not known how the name is read.</summary>
    public string? PublisherRomaji { get; init; }

    /// <summary>Whether its file is here; else its publisher's list of open data names it, and that is all there is.</summary>
    public bool IsImported => ImportedAt is not null;

    /// <summary>Whether another data set has the same slug; its page is then found by the id.</summary>
    public bool IsAmbiguous { get; init; }

    public string Path => "/datasets/" + Uri.EscapeDataString(IsAmbiguous ? Id : Slug);

    /// <summary>Where its rows are, but for the point and the form.</summary>
    public string FilePath => "/data/" + Uri.EscapeDataString(IsAmbiguous ? Id : Slug);
}
