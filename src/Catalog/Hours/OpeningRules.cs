using System.Collections.Concurrent;

namespace Gateway.Catalog.Hours;

/// <summary>A cache of the rules of cells, so that the same words are parsed once. Thread-safe.</summary>
internal sealed class OpeningRules
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<OpeningCells, OpeningRule> rules = new();

    public OpeningRule Of(OpeningCells cells)
    {
        if (rules.Count > Most)
        {
            rules.Clear();
        }

        return rules.GetOrAdd(cells, HoursReader.Read);
    }
}
