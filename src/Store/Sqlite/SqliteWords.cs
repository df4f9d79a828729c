using System.Buffers;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>The words in a SQLite file, and its full-text index, whose terms are their grams.</summary>
internal sealed class SqliteWords(SqliteWriteConnection connection) : WordRows(connection)
{
    private readonly RowIndexes indexes = new(connection, WordTexts.Table);
    private readonly SqliteWriteStatement put = connection.Prepare(GramTexts.Insert);
    private readonly SqliteWriteStatement take = connection.Prepare(GramTexts.Delete);
    private readonly ArrayBufferWriter<char> terms = new();

    public override IReadOnlyList<FoldedWords> Find(long entity, IReadOnlyList<string> ids)
    {
        indexes.Restore();
        var find = connection.Prepare(WordTexts.Find);
        return [.. ids.SelectMany(id => find.With(entity, id).Read(Read))];
    }

    public override void Write(IReadOnlyList<WordChange> changes, bool isIndexed)
    {
        var delete = connection.Prepare(WordTexts.Delete);
        var insert = connection.Prepare(WordTexts.Insert);
        foreach (var before in changes.Select(change => change.Before).OfType<FoldedWords>())
        {
            // Delete all first: a row may come back under a key that sorts before its old one.
            delete.With(before.Key).Run();
        }

        foreach (var (before, after) in changes)
        {
            if (before is not null)
            {
                UpdateIndex(isIndexed ? take : null, before);
            }

            if (after is not null)
            {
                insert.With(Values(after)).Run();
                indexes.Grow();
                UpdateIndex(isIndexed ? put : null, after);
            }
        }
    }

    public override void ClearIndex() => connection.Execute(GramTexts.Clear);

    public override void Index(IReadOnlyList<FoldedWords> words)
    {
        foreach (var word in words)
        {
            UpdateIndex(put, word);
        }
    }

    public override void Flush() => indexes.Restore();

    private void UpdateIndex(SqliteWriteStatement? statement, FoldedWords word) => statement?.With(
        word.Key, Terms(word, word.Name, SearchPart.Name), Terms(word, word.Readings, SearchPart.Readings),
        Terms(word, word.Rest, SearchPart.Rest)).Run();

    private string Terms(FoldedWords of, string words, SearchPart part)
    {
        terms.ResetWrittenCount();
        var sink = new GramTerms.Sink(terms, of.Entity);
        WordGrams.Cut(words, part, ref sink);
        return new string(terms.WrittenSpan);
    }
}
