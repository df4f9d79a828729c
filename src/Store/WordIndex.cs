using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Store;

/// <summary>
/// The words by which rows are found, and the index of their grams. Only rows whose words changed touch it; buffered changes are written in
/// key order, which suits the index best.
/// </summary>
internal sealed class WordIndex : Derived
{
    /// <summary>The version of how grams are cut and keys assigned.</summary>
    private const int OwnVersion = 2;

    private const int Together = 20_000;

    private readonly Dictionary<Entity, WordSource> sources;
    private readonly Dictionary<(long Entity, string Id), Waiting> waiting = [];
    private WordRows? rows;

    private WordIndex(IEnumerable<Entity> searched) => sources = searched.ToDictionary(entity => entity, entity => new WordSource(entity));

    public override string Name => "words";

    public override int Version => (Fold.Version * 100) + OwnVersion;

    /// <summary>Returns the index; null if nothing in the catalogue is searched.</summary>
    public static WordIndex? Of(DataCatalog catalog)
    {
        Entity[] searched = [.. catalog.Entities.Where(entity => entity.Search is not null)];
        return searched.Length > 0 ? new WordIndex(searched) : null;
    }

    /// <summary>Only the key of the row: its previous texts are in its stored words.</summary>
    public override IReadOnlyList<Column> Reads(Entity entity) => sources.ContainsKey(entity) ? [entity.Key] : [];

    public override void Gone(WriteConnection connection, Entity entity, object?[] row) =>
        Wait(connection, (entity.Search!.Number, (string)row[entity.Key.Index]!), word: null, isStored: true);

    public override void New(WriteConnection connection, Entity entity, object?[] row)
    {
        var word = sources[entity].Of(row);
        Wait(connection, (word.Entity, word.Id), word, isStored: false);
    }

    public override int Apply(WriteConnection connection, long version)
    {
        Write(connection);
        rows?.Flush();
        return 0;
    }

    public override void Complete(WriteConnection connection)
    {
        var all = connection.Words();
        all.ClearIndex();
        for (var last = 0L; all.Following(last, Together) is [.., var end] words; last = end.Key)
        {
            all.Index(words);
        }

        all.Flush();
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        rows = connection.Words();
        rows.ClearIndex();
        var changed = 0;
        foreach (var (done, source) in sources.Values.Index())
        {
            progress((double)done / (sources.Count + 1));
            changed += Rebuild(connection, source);
        }

        rows.Flush();
        progress((double)sources.Count / (sources.Count + 1));
        Complete(connection);
        return changed;
    }

    private int Rebuild(WriteConnection connection, WordSource source)
    {
        var changed = 0;
        for (var last = ""; source.Following(connection, last, Together) is [.., var end] words; last = end.Id)
        {
            foreach (var word in words)
            {
                waiting[(word.Entity, word.Id)] = new Waiting(word, MayBeStored: true);
            }

            changed += Write(connection, isIndexed: false);
        }

        var orphans = source.Orphans(connection);
        rows!.Write([.. orphans.Select(word => new WordChange(word, null))], isIndexed: false);
        return changed + orphans.Count;
    }

    private void Wait(WriteConnection connection, (long Entity, string Id) row, FoldedWords? word, bool isStored)
    {
        var mayBeStored = isStored || (waiting.TryGetValue(row, out var known) && known.MayBeStored);
        waiting[row] = new Waiting(word, mayBeStored);
        if (waiting.Count >= Together)
        {
            Write(connection);
        }
    }

    /// <returns>The number of rows whose words changed.</returns>
    private int Write(WriteConnection connection, bool isIndexed = true)
    {
        if (waiting.Count == 0)
        {
            return 0;
        }

        rows ??= connection.Words();
        var stored = Stored().ToDictionary(word => (word.Entity, word.Id));
        var (changes, changed) = (new List<WordChange>(), 0);

        // By type: databases return rows of several types in different orders, and equally good matches come in key order.
        foreach (var (row, one) in waiting.OrderBy(one => one.Key.Entity))
        {
            changed += Change(stored.GetValueOrDefault(row), one.Words, changes) ? 1 : 0;
        }

        waiting.Clear();
        changes.Sort((one, other) => one.Key.CompareTo(other.Key));
        rows.Write(changes, isIndexed);
        return changed;
    }

    private IEnumerable<FoldedWords> Stored() => waiting.Where(one => one.Value.MayBeStored)
        .GroupBy(one => one.Key.Entity, one => one.Key.Id).SelectMany(ids => rows!.Find(ids.Key, [.. ids]));

    /// <summary>Adds the change of a row; a name of a different length needs a new key, otherwise the row keeps its key.</summary>
    private bool Change(FoldedWords? before, FoldedWords? after, List<WordChange> changes)
    {
        if (before is null ? after is null : after?.HasSameWordsAs(before) == true)
        {
            return false;
        }

        if (before is not null && after is not null && before.Length == after.Length)
        {
            changes.Add(new WordChange(before, after with { Key = before.Key }));
            return true;
        }

        if (before is not null)
        {
            changes.Add(new WordChange(before, null));
        }

        if (after is not null)
        {
            changes.Add(new WordChange(null, rows!.WithKey(after)));
        }

        return true;
    }

    /// <summary>The pending change of a row.</summary>
    /// <param name="Words">Its words; null = it is removed.</param>
    /// <param name="MayBeStored">Whether words of it may be stored.</param>
    private readonly record struct Waiting(FoldedWords? Words, bool MayBeStored);
}
