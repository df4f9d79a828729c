using Gateway.Catalog;

namespace Gateway.Import.Headings;

/// <summary>
/// The meanings of headings that describe not the row but what hangs on it, where each record of the file is a part of that: an ingredient
/// of a dish of a menu.
/// </summary>
internal sealed class PartHeadings
{
    private readonly Dictionary<string, HeadingTarget> targets = new(StringComparer.Ordinal);

    private PartHeadings(Collection collection, Entity hanging, Tuples parts)
    {
        Parts = parts;
        foreach (var field in hanging.Members.OfType<Field>())
        {
            Add(field.Headings, $"{collection.Name}.{field.Name}", new RecordPart(hanging.ColumnOf(field), null));
        }

        foreach (var part in parts.Parts)
        {
            Add(part.Headings, $"{collection.Name}.{parts.Name}.{part.Name}", new RecordPart(null, part));
        }
    }

    /// <summary>The parts, of which each record is one.</summary>
    public Tuples Parts { get; }

    /// <summary>Returns the headings of the parts; null when nothing made of parts hangs on rows of the entity.</summary>
    public static PartHeadings? Of(DataCatalog catalog, Entity entity) => entity.Members.OfType<Collection>()
        .Where(collection => !collection.IsConnection)
        .Select(collection => catalog.Target(collection) is var hanging && hanging.Members.OfType<Tuples>().FirstOrDefault() is { } parts
            ? new PartHeadings(collection, hanging, parts)
            : null)
        .FirstOrDefault(found => found is not null);

    /// <summary>Finds the meaning of a heading. Takes folded text.</summary>
    public HeadingTarget? Find(string folded) => targets.GetValueOrDefault(folded);

    public IEnumerable<string> Known => targets.Keys;

    private void Add(IReadOnlyList<string> headings, string path, RecordPart part)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            targets.TryAdd(HeadingText.Fold(headings[i]), new HeadingTarget(path, path, i + 1) { PartOf = part });
        }
    }
}

/// <summary>What a cell of such a record describes: what hangs on the row, or the part that the record is.</summary>
internal sealed record RecordPart(Column? Column, TuplePart? Part);
