using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Folds the words of the rows of one entity.</summary>
internal sealed class WordSource
{
    private readonly Entity entity;
    private readonly long number;
    private readonly Column name;
    private readonly Column? kana;
    private readonly Column? english;
    private readonly Column[] rest;
    private readonly Column[] columns;

    public WordSource(Entity entity)
    {
        var search = entity.Search!;
        this.entity = entity;
        number = search.Number;
        name = Of(search.Name)!;
        kana = Of(search.Kana);
        english = Of(search.English);
        rest = [.. search.Rest.Select(member => Of(member)!)];
        columns = [.. new[] { entity.Key, name, kana, english }.OfType<Column>(), .. rest];
    }

    /// <summary>Returns the words of a row, given by column index; they have no key yet.</summary>
    public FoldedWords Of(object?[] row)
    {
        var (said, kana, english) = (row[name.Index] as string ?? "", Text(row, this.kana), Text(row, this.english));
        return new FoldedWords(
            0,
            number,
            (string)row[entity.Key.Index]!,
            IndexedWords.Name(said),
            Apart(IndexedWords.Readings(said, kana, english)),
            Apart(IndexedWords.Rest(rest.SelectMany(column => Texts(row, column)))));
    }

    /// <summary>Returns the words of the rows after a key, at most <paramref name="count"/>.</summary>
    public IReadOnlyList<FoldedWords> Following(WriteConnection connection, string key, int count) =>
        connection.Prepare(WordTexts.RowsFollowing(entity, columns)).With(key, (long)count)
            .Read(stored => Of(entity.Row(columns, stored.Row(columns))));

    /// <summary>Returns the words of rows that no longer exist.</summary>
    public IReadOnlyList<FoldedWords> Orphans(WriteConnection connection) =>
        connection.Prepare(WordTexts.Orphans(entity)).With(number).Read(WordRows.Read);

    private Column? Of(string? member) => member is null ? null : entity.Column(Entity.SnakeCase(member));

    private static string? Text(object?[] row, Column? column) => column is null ? null : row[column.Index] as string;

    private static IEnumerable<string?> Texts(object?[] row, Column column) => row[column.Index] switch
    {
        string list when column.Type.IsList => [.. JsonTexts.Of(list)],
        var text => [text as string],
    };

    /// <summary>Adds a separator before the first text too, so that the beginning of a text looks the same for all of them.</summary>
    private static string Apart(string texts) => texts.Length == 0 ? "" : IndexedWords.Apart + texts;
}
