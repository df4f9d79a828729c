using Gateway.Sql;
using Gateway.Sql.Postgres;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// The words in a PostgreSQL database, with the numbers of their grams in a GIN index, and the lists of their letters, which yield keys in
/// order.
/// </summary>
internal sealed class PostgresWords(PostgresWriteConnection connection) : WordRows(connection)
{
    private readonly LetterLists letters = new(connection);
    private bool isIndexWritten;

    public override IReadOnlyList<FoldedWords> Find(long entity, IReadOnlyList<string> ids) =>
        connection.Prepare(GramTexts.FindWords).With(entity, ids.ToArray()).Read(Read);

    public override void Write(IReadOnlyList<WordChange> changes, bool isIndexed)
    {
        object gone = changes.Select(change => change.Before?.Key).Where(key => key is not null).ToArray();
        FoldedWords[] come = [.. changes.Select(change => change.After).OfType<FoldedWords>()];
        if (gone is long?[] { Length: > 0 })
        {
            connection.Prepare(GramTexts.DeleteWords).With(gone).Run();
            connection.Prepare(GramTexts.Delete).With(gone).Run();
        }

        if (come.Length > 0)
        {
            connection.Fill(new StoredTable(WordTexts.Table.Text, WordTexts.Columns), come.Select(Values));
        }

        if (isIndexed)
        {
            IndexGrams(come);
            foreach (var change in changes)
            {
                letters.Change(change);
            }
        }
    }

    public override void ClearIndex()
    {
        connection.Prepare(GramTexts.Clear).With().Run();
        letters.Clear();
    }

    public override void Index(IReadOnlyList<FoldedWords> words)
    {
        IndexGrams(words);
        foreach (var word in words)
        {
            letters.Add(word);
        }
    }

    public override void Flush()
    {
        connection.WaitForCopy();
        letters.Write();
        if (isIndexWritten)
        {
            connection.Execute(GramTexts.SortIn);
            isIndexWritten = false;
        }
    }

    private void IndexGrams(IReadOnlyList<FoldedWords> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        if (!isIndexWritten)
        {
            connection.Execute(GramTexts.WaitLonger);
            isIndexWritten = true;
        }

        connection.BeginCopy(GramTexts.Copy, writer =>
        {
            var (numbers, arrays) = (new List<int>(), new NumberLists());
            foreach (var word in words)
            {
                writer.StartRow();
                writer.Write(word.Key, NpgsqlDbType.Bigint);
                arrays.Write(writer, GramNumbers.Of(word, numbers));
            }
        });
        connection.HaveWritten(WordTexts.Grams.Text, words.Count);
    }
}
