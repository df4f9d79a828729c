using Gateway.Catalog;
using Gateway.Page.Drawing;

namespace Gateway.Page.Models;

/// <summary>One municipality: its data sets and the data for its charts and maps.</summary>
public sealed record CityModel(
    string Code,
    string Name,
    string? Kana,
    string Prefecture,
    long PlaceCount,
    long EventCount,
    long PopulationCount,
    IReadOnlyList<DatasetLine> Datasets,
    Spread Places,
    AgePicture? Ages,
    IReadOnlyList<SurveyTotal> Surveys,
    EventPicture Events)
{
    public string? Romaji => RomanName.OfCity(Kana);

    /// <summary>The number of inhabitants in the newest survey that states it; null = none does.</summary>
    public long? Inhabitants => Ages?.Total is > 0 and var total ? total : Surveys.LastOrDefault(survey => survey.Total > 0)?.Total;

    /// <summary>The number of its data sets, of which the page lists the first.</summary>
    public long DatasetCount { get; init; }

    /// <summary>The number of budgets it published.</summary>
    public long BudgetCount { get; init; }

    /// <summary>The number of areas for which it states when waste is collected.</summary>
    public long WasteAreaCount { get; init; }

    /// <summary>The number of bus stops.</summary>
    public long BusStopCount { get; init; }

    public long PollingPlaceCount { get; init; }

    public long SupportCount { get; init; }

    public long MenuCount { get; init; }

    /// <summary>What it spends; null = unknown.</summary>
    public Spending? Spending { get; init; }

    public string FullName => Municipality.FullNameOf(Prefecture, Name);
}

/// <summary>A municipality that no longer exists.</summary>
/// <param name="EndedOn">The first day on which it no longer existed.</param>
/// <param name="Now">The municipality it is part of today.</param>
public sealed record FormerCity(string Name, DateOnly EndedOn, NamedPlace Now);

/// <summary>Where places are: individually if there are few, else counted in the cells of a grid.</summary>
/// <param name="Total">All places, including those without coordinates.</param>
/// <param name="Located">Those with coordinates.</param>
/// <param name="Window">The part of the earth that the map shows; null when there is nothing to show.</param>
/// <param name="Grid">The grid of the cells.</param>
public sealed record Spread(
    long Total, long Located, IReadOnlyList<MapPoint> Points, IReadOnlyList<Cell> Cells, MapWindow? Window = null, MapGrid? Grid = null)
{
    /// <summary>The border drawn around them; empty when none is known.</summary>
    public IReadOnlyList<MapRing> Border { get; init; } = [];

    /// <summary>For a list of which only the first rows are drawn: the number of other rows, whether or not they have a point.</summary>
    public long More { get; init; }
}

/// <summary>The number of places of a category in one cell of a grid; its position is the south-west corner.</summary>
public sealed record Cell(double South, double West, string Category, long Count);

/// <summary>The inhabitants by age, in one survey.</summary>
/// <param name="Total">Inhabitants as stated, which may be more than the sum of the age groups.</param>
/// <param name="Missing">The number of figures that are not published.</param>
public sealed record AgePicture(DateOnly SurveyDate, long? Total, IReadOnlyList<AgeBand> Bands, int Missing);

/// <summary>An age group; null = not published.</summary>
public sealed record AgeBand(int? From, int? To, long? Male, long? Female, long? Total);

/// <summary>The number of inhabitants in one survey.</summary>
public sealed record SurveyTotal(DateOnly Date, long Total);

/// <summary>The next events; or, when none is announced, the latest past ones.</summary>
/// <param name="Year">The current year: days of other years are shown with their year.</param>
public sealed record EventPicture(int Year, bool AreComing, IReadOnlyList<EventLine> Events, long More);

/// <summary>An event in the calendar list.</summary>
public sealed record EventLine(
    string Name, DateOnly Start, DateOnly? End, TimeOnly? StartTime, TimeOnly? EndTime, string? Venue, string Path);
