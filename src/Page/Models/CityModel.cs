using Gateway.Catalog;
using Gateway.Page.Drawing;

namespace Gateway.Page.Models;

/// <summary>One municipality: its data sets and what its pictures are drawn from.</summary>
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

    /// <summary>How many live there by the newest survey that states any; null = none does.</summary>
    public long? Inhabitants => Ages?.Total is > 0 and var total ? total : Surveys.LastOrDefault(survey => survey.Total > 0)?.Total;

    /// <summary>How many statements of budgets it published.</summary>
    public long BudgetCount { get; init; }

    /// <summary>Of how many areas it says when waste is collected.</summary>
    public long WasteAreaCount { get; init; }

    /// <summary>How many stops of buses it has.</summary>
    public long BusStopCount { get; init; }

    public long PollingPlaceCount { get; init; }

    public long SupportCount { get; init; }

    public long MenuCount { get; init; }

    /// <summary>What it spends; null = nothing is known.</summary>
    public Spending? Spending { get; init; }

    public string FullName => Municipality.FullNameOf(Prefecture, Name);
}

/// <summary>A municipality that is no longer.</summary>
/// <param name="EndedOn">The day on which it was none any more.</param>
/// <param name="Now">What it is a part of today.</param>
public sealed record FormerCity(string Name, DateOnly EndedOn, NamedPlace Now);

/// <summary>Where places are: each by itself while they are few, else counted in the cells of a grid.</summary>
/// <param name="Total">All places, also those without coordinates.</param>
/// <param name="Located">Those that have coordinates.</param>
/// <param name="Window">Which part of the earth the map shows; null when there is nothing to show.</param>
/// <param name="Grid">What the cells belong to.</param>
public sealed record Spread(
    long Total, long Located, IReadOnlyList<MapPoint> Points, IReadOnlyList<Cell> Cells, MapWindow? Window = null, MapGrid? Grid = null)
{
    /// <summary>The border that is drawn around them; empty when none is known.</summary>
    public IReadOnlyList<MapRing> Border { get; init; } = [];

    /// <summary>
    /// Of a list of which only the first rows are drawn: how many rows there are beside those drawn, whether or not they have a point.
    /// </summary>
    public long More { get; init; }
}

/// <summary>How many places of a category lie in one cell of a grid; the place is its south-west corner.</summary>
public sealed record Cell(double South, double West, string Category, long Count);

/// <summary>Who lives there, by age, at one survey.</summary>
/// <param name="Total">Inhabitants as stated, which may be more than the age groups hold.</param>
/// <param name="Missing">Figures that are not published.</param>
public sealed record AgePicture(DateOnly SurveyDate, long? Total, IReadOnlyList<AgeBand> Bands, int Missing);

/// <summary>An age group; null = not published.</summary>
public sealed record AgeBand(int? From, int? To, long? Male, long? Female, long? Total);

/// <summary>How many people lived there at one survey.</summary>
public sealed record SurveyTotal(DateOnly Date, long Total);

/// <summary>What happens next; or, when nothing is announced, what happened last.</summary>
/// <param name="Year">The one in which it is looked at: of another one a day is told with its year.</param>
public sealed record EventPicture(int Year, bool AreComing, IReadOnlyList<EventLine> Events, long More);

/// <summary>An event in the calendar list.</summary>
public sealed record EventLine(
    string Name, DateOnly Start, DateOnly? End, TimeOnly? StartTime, TimeOnly? EndTime, string? Venue, string Path);
