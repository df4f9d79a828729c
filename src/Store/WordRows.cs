using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The words of all rows in one transaction, and the index of their grams.</summary>
internal abstract class WordRows(WriteConnection connection)
{
    private readonly Dictionary<int, long> numbers = [];

    /// <summary>Returns the words of those of these rows that have any.</summary>
    public abstract IReadOnlyList<FoldedWords> Find(long entity, IReadOnlyList<string> ids);

    /// <summary>Writes changes, given in key order.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="isIndexed">Whether the index of grams is updated with them.</param>
    public abstract void Write(IReadOnlyList<WordChange> changes, bool isIndexed = true);

    /// <summary>Empties the index of grams.</summary>
    public abstract void ClearIndex();

    /// <summary>Adds stored words, given in key order, to the index of grams.</summary>
    public abstract void Index(IReadOnlyList<FoldedWords> words);

    /// <summary>Flushes: when this returns, all that was written can be found, and found fast.</summary>
    public abstract void Flush();

    /// <summary>Gives words a unique key.</summary>
    public FoldedWords WithKey(FoldedWords word)
    {
        if (!numbers.TryGetValue(word.Length, out var number))
        {
            var last = connection.Prepare(WordTexts.LastBefore).With(SearchedWords.EndOf(word.Length));
            number = FoldedWords.NumberOf(last.Read(row => row.IsNull(0) ? 0 : row.Long(0))[0], word.Length);
        }

        numbers[word.Length] = ++number;
        return word with { Key = FoldedWords.KeyOf(word.Length, number, word.Entity) };
    }

    public static FoldedWords Read(WriteStatement row) => Of(row.Row(WordTexts.Columns));

    protected static object?[] Values(FoldedWords word) => [word.Key, word.Entity, word.Id, word.Name, word.Readings, word.Rest];

    /// <summary>Returns the words after a key, at most <paramref name="count"/>.</summary>
    public IReadOnlyList<FoldedWords> Following(long key, int count) =>
        connection.Prepare(WordTexts.Following).With(key, (long)count).Read(Read);

    private static FoldedWords Of(object?[] values) =>
        new((long)values[0]!, (long)values[1]!, (string)values[2]!, (string)values[3]!, (string)values[4]!, (string)values[5]!);
}
