using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The words of all rows in one transaction, and the index of their grams.</summary>
internal abstract class WordRows(WriteConnection connection)
{
    private readonly Dictionary<int, long> numbers = [];

    /// <summary>The words of those of these rows that have any.</summary>
    public abstract IReadOnlyList<FoldedWords> Find(long entity, IReadOnlyList<string> ids);

    /// <summary>Writes changes, which come in the order of their keys.</summary>
    /// <param name="changes">Those.</param>
    /// <param name="isIndexed">Whether the index of grams is brought up to date with them.</param>
    public abstract void Write(IReadOnlyList<WordChange> changes, bool isIndexed = true);

    /// <summary>Takes all out of the index of grams.</summary>
    public abstract void ClearIndex();

    /// <summary>Puts words that are stored into the index of grams; they come in the order of their keys.</summary>
    public abstract void Index(IReadOnlyList<FoldedWords> words);

    /// <summary>All that was written is found, and found fast, when this returns.</summary>
    public abstract void Settle();

    /// <summary>Gives words a key that no others have.</summary>
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

    /// <summary>The words that follow a key, so many at most.</summary>
    public IReadOnlyList<FoldedWords> Following(long key, int count) =>
        connection.Prepare(WordTexts.Following).With(key, (long)count).Read(Read);

    private static FoldedWords Of(object?[] values) =>
        new((long)values[0]!, (long)values[1]!, (string)values[2]!, (string)values[3]!, (string)values[4]!, (string)values[5]!);
}
