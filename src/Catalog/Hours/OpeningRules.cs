using System.Collections.Concurrent;

namespace Gateway.Catalog.Hours;

/// <summary>The rules of cells that were read, kept so that the same words are read once. Safe to share.</summary>
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
