using Gateway.Catalog;

namespace Gateway.Page;

/// <summary>What the pages say about kinds of data sets and places: their names, and in which order they come.</summary>
public sealed class Kinds
{
    private readonly Dictionary<string, (int Order, string Title)> kinds;

    internal Kinds(DataCatalog catalog) =>
        kinds = catalog.Kinds.Select((kind, order) => (kind, order)).ToDictionary(k => k.kind.Name, k => (k.order, k.kind.Title), StringComparer.Ordinal);

    /// <summary>The order is the colour on the map, too.</summary>
    public int OrderOf(string kind) => kinds.TryGetValue(kind, out var known) ? known.Order : kinds.Count;

    public string NameOf(string kind, Words words) => words.KindName(kind, kinds.TryGetValue(kind, out var known) ? known.Title : kind);
}
