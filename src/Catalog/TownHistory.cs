namespace Gateway.Catalog;

/// <summary>
/// The municipalities abolished since 1999-04-01 and their successors: <c>former-municipalities.csv</c>. Anything not in it is unknown.
/// </summary>
internal sealed class TownHistory
{
    private readonly MunicipalityTable living;
    private readonly ILookup<string, TownChange> byCode;
    private readonly ILookup<string, TownChange> byCity;

    /// <param name="living">The current municipalities.</param>
    /// <param name="lines">Code, name, day and successor, ordered by day within each code.</param>
    public TownHistory(MunicipalityTable living, IEnumerable<string[]> lines)
    {
        this.living = living;
        var read = lines.ToList();
        var names = read.ToLookup(cells => cells[0], cells => (Day: cells[2], Name: cells[1]), StringComparer.Ordinal);
        All =
        [
            .. read.GroupBy(cells => (Code: cells[0], Day: cells[2])).SelectMany(one => one.Select(cells => Change(cells, one.Count()))),
        ];
        byCode = All.ToLookup(change => change.Code, StringComparer.Ordinal);
        byCity = All.SelectMany(change => Ends(change).Select(city => (city.Code, change)).Distinct())
            .ToLookup(end => end.Code, end => end.change, StringComparer.Ordinal);

        TownChange Change(string[] cells, int parts)
        {
            var then = names[cells[3]].Where(next => string.CompareOrdinal(next.Day, cells[2]) > 0).Select(next => next.Name);
            return new TownChange(
                cells[0], cells[1], living.PrefectureOf(cells[0]), DayText.Read(cells[2]), cells[3],
                then.FirstOrDefault() ?? living.Find(cells[3])?.Name
                    ?? throw new InvalidOperationException($"{cells[3]} is no municipality."))
            {
                IsPart = parts > 1,
            };
        }
    }

    public IReadOnlyList<TownChange> All { get; }

    /// <summary>
    /// Returns how the last holder of a code without a current holder ended: one change, or one for each part; none when the
    /// code is unknown or in use.
    /// </summary>
    public IReadOnlyList<TownChange> Ended(string code) =>
        living.Find(code) is null ? [.. byCode[code].Where(change => change.EndedOn == byCode[code].Last().EndedOn)] : [];

    /// <summary>Returns the changes that joined all or part of a municipality to a current one, latest first.</summary>
    public IEnumerable<TownChange> FormerlyOf(string code) => byCity[code].OrderByDescending(change => change.EndedOn)
        .ThenBy(change => change.Code, StringComparer.Ordinal);

    /// <summary>Returns the current municipalities that contain it, several when it was divided; a ward counts as its city.</summary>
    public IReadOnlyList<Municipality> Today(TownChange change) =>
        [.. byCode[change.Code].Where(other => other.EndedOn == change.EndedOn).SelectMany(Ends).Distinct()];

    /// <summary>Returns its successive states after its end, each with its first day; none when it was divided.</summary>
    public IEnumerable<(DateOnly Since, string Code)> Stages(TownChange change)
    {
        for (var next = change; next is { IsPart: false }; next = Next(next))
        {
            yield return (next.EndedOn, living.Find(next.Became) is { } town ? living.WholeOf(town).Code : next.Became);
        }
    }

    /// <summary>Returns the current municipalities that its successor leads to.</summary>
    private IEnumerable<Municipality> Ends(TownChange change)
    {
        var following = byCode[change.Became].Where(next => next.EndedOn > change.EndedOn).ToList();
        return following.Count == 0
            ? living.Find(change.Became) is { } town ? [living.WholeOf(town)] : []
            : following.Where(next => next.EndedOn == following[0].EndedOn).SelectMany(Ends);
    }

    private TownChange? Next(TownChange change) => byCode[change.Became].FirstOrDefault(next => next.EndedOn > change.EndedOn);
}
