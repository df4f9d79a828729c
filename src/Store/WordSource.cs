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

    /// <summary>The words of a row, by column index; they have no key yet.</summary>
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

    /// <summary>The words of the rows that follow a key, so many at most.</summary>
    public IReadOnlyList<FoldedWords> Following(WriteConnection connection, string key, int count) =>
        connection.Prepare(WordTexts.RowsFollowing(entity, columns)).With(key, (long)count)
            .Read(stored => Of(entity.Row(columns, stored.Row(columns))));

    /// <summary>Words of rows that are not there.</summary>
    public IReadOnlyList<FoldedWords> Orphans(WriteConnection connection) =>
        connection.Prepare(WordTexts.Orphans(entity)).With(number).Read(WordRows.Read);

    private Column? Of(string? member) => member is null ? null : entity.Column(Entity.SnakeCase(member));

    private static string? Text(object?[] row, Column? column) => column is null ? null : row[column.Index] as string;

    private static IEnumerable<string?> Texts(object?[] row, Column column) => row[column.Index] switch
    {
        string list when column.Type.IsList => [.. JsonTexts.Of(list)],
        var text => [text as string],
    };

    /// <summary>With a separator before the first text too: that one begins there is then seen alike for all.</summary>
    private static string Apart(string texts) => texts.Length == 0 ? "" : IndexedWords.Apart + texts;
}
