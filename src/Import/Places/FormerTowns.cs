using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>Finds the successors of former municipalities by code and name.</summary>
internal sealed class FormerTowns
{
    private readonly TownHistory history;
    private readonly Dictionary<string, NameTable<IReadOnlyList<TownChange>>> prefectures = new(StringComparer.Ordinal);

    private readonly NameTable<IReadOnlyList<TownChange>> cities = new();

    public FormerTowns(TownHistory history)
    {
        this.history = history;
        foreach (var city in history.All.Where(change => change.Name.EndsWith('市')).GroupBy(change => change.Name))
        {
            cities[city.Key] = [.. city];
        }

        foreach (var prefecture in history.All.GroupBy(change => change.Prefecture))
        {
            var names = prefectures[prefecture.Key] = new NameTable<IReadOnlyList<TownChange>>();
            foreach (var one in prefecture.GroupBy(change => change.Name))
            {
                names[one.Key] = [.. one];
            }
        }
    }

    /// <summary>Finds the one that had this code, when nothing has it today.</summary>
    public FormerTown? ByCode(string code) => history.Ended(code) is { Count: > 0 } changes ? Of(changes) : null;

    /// <summary>Finds the one whose name a text begins with, in this prefecture.</summary>
    public FormerTown? Longest(string prefecture, ReadOnlySpan<char> text) =>
        prefectures.TryGetValue(prefecture, out var names) && names.Longest(text) is { } found ? Of(found) : null;

    /// <summary>Finds the city, in any prefecture, whose name a text begins with.</summary>
    public FormerTown? LongestCity(ReadOnlySpan<char> text) => cities.Longest(text) is { } found ? Of(found) : null;

    /// <summary>Finds those of this name in all of Japan.</summary>
    public FormerTown? Named(string name)
    {
        List<TownChange> found = [.. prefectures.Values.SelectMany(names => names[name] ?? [])];
        return found.Count == 0 ? null : Of(found);
    }

    private FormerTown Of(IReadOnlyList<TownChange> changes) => new(changes, [.. changes.SelectMany(history.Today).Distinct()]);
}

/// <summary>What a former name or code meant.</summary>
/// <param name="Changes">The changes that ended it; several when some shared a name, or one was divided.</param>
/// <param name="Candidates">The present municipalities that may be meant.</param>
internal sealed record FormerTown(IReadOnlyList<TownChange> Changes, IReadOnlyList<Municipality> Candidates)
{
    public string Name => Changes[0].Name;

    /// <summary>Its present municipality; null when it was divided, or when it is unknown which of several is meant.</summary>
    public Municipality? Today => Candidates is [var only] ? only : null;

    /// <summary>Its own code, unless its successor has that today: figures from its time are filed under it.</summary>
    public string? OwnCode => Changes.Select(change => change.Code).Distinct().ToList() is [var only] && only != Today?.Code ? only : null;
}
