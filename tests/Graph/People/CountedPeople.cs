namespace Gateway.Tests.Graph.People;

/// <summary>
/// The right numbers of people for the rows of a group, found by looking at each: the newest survey of each area, and nobody counted twice.
/// </summary>
internal sealed class CountedPeople
{
    private readonly List<List<Survey>> areas;

    public CountedPeople(IEnumerable<Survey> rows)
    {
        var all = rows.ToList();
        Rows = all.Count;
        areas =
        [
            .. all.GroupBy(row => (row.Municipality, row.Town)).Select(area =>
            {
                var newest = area.Max(row => row.Day);
                return area.Where(row => row.Day == newest).ToList();
            }),
        ];
    }

    public int Rows { get; }

    public int Areas => areas.Count;

    /// <summary>Whether they contain both a whole and its parts.</summary>
    public bool IsMixed => Cities.Any(city => Differ(city, area => area[0].Town is null) || TownsOf(city).Any(IsOfParts))
        || Differ(areas, area => area[0].Municipality is "010006", area => area[0].Municipality?[..2])
        || Differ(areas, area => area[0].Municipality is "011002", area => area[0].Municipality is "011002" or "011011");

    public bool IsOfOneDay => Cities.All(city => city.Select(area => area[0].Day).Distinct().Count() == 1);

    private IEnumerable<IReadOnlyList<List<Survey>>> Cities => areas.GroupBy(area => area[0].Municipality).Select(city => city.ToList());

    /// <summary>Returns the values of the areas; null where an area has none, or its rows contradict each other.</summary>
    public IReadOnlyList<long?> Of(Func<Survey, long?> value) => [.. areas.Select(area => One(area, value))];

    public long? Sum(Func<Survey, long?> value) =>
        Of(value).Any(one => one is not null) && !IsMixed ? Of(value).Sum() : null;

    public bool IsWhole(Func<Survey, long?> value) => Areas > 0 && !IsMixed && IsOfOneDay && Of(value).All(one => one is not null);

    /// <summary>Returns how well the number of people of these ages is known, for the worst-known area.</summary>
    public int Known(int from, int? to) => areas.Count == 0 ? 0 : areas.Min(area => area.Max(row => row.Of(from, to).Known));

    public long? Sum(int from, int? to, Func<(long? Total, long? Male, long? Female, int Known), long?> part) =>
        Known(from, to) > 0 ? Sum(row => part(row.Of(from, to))) : null;

    public bool IsExact(int from, int? to) => Known(from, to) == 3 && IsWhole(row => row.Of(from, to).Total)
        && IsOfAllOrNone(row => row.Of(from, to).Male) && IsOfAllOrNone(row => row.Of(from, to).Female);

    private static IEnumerable<IReadOnlyList<List<Survey>>> TownsOf(IReadOnlyList<List<Survey>> city) => city
        .Where(area => area[0].Town is not null).GroupBy(area => NameOf(area).TrimEnd('1', '2')).Select(town => town.ToList());

    private static bool IsOfParts(IReadOnlyList<List<Survey>> town)
    {
        var whole = town.Where(area => NameOf(area) is "本町" or "上").Select(area => One(area, row => row.Total)).FirstOrDefault();
        var parts = town.Where(area => NameOf(area) is "本町1" or "本町2").Select(area => One(area, row => row.Total)).ToList();
        return whole > 0 && parts.Exists(part => part is not null) && parts.Sum() == whole;
    }

    private static string NameOf(List<Survey> area) => PeopleCity.Towns.Single(town => town.Id == area[0].Town).Name;

    private bool IsOfAllOrNone(Func<Survey, long?> value) =>
        Of(value).All(one => one is null) || Of(value).All(one => one is not null);

    private static bool Differ(
        IEnumerable<List<Survey>> areas, Func<List<Survey>, bool> flag, Func<List<Survey>, object?>? within = null) =>
        areas.GroupBy(area => within?.Invoke(area)).Any(group => group.Key is not false && group.Select(flag).Distinct().Count() > 1);

    private static long? One(List<Survey> area, Func<Survey, long?> value) =>
        area.Select(value).Where(one => one is not null).Distinct().ToList() is [var one] ? one : null;
}
