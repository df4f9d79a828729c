using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// The lists of letters in one transaction. What words come and go is gathered and put to the blocks together: a block is written once
/// for many words.
/// </summary>
internal sealed class LetterLists(PostgresWriteConnection connection)
{
    /// <summary>How many entries of lists wait at most: of some 300,000 words.</summary>
    private const int Together = 10_000_000;

    private readonly LetterChanges changes = new();

    public void Clear()
    {
        changes.Clear();
        connection.Prepare(CopyTexts.Clear(LetterWalk.Lists)).With().Run();
        connection.Prepare(CopyTexts.Clear(LetterWalk.Counts)).With().Run();
    }

    public void Come(FoldedWords word)
    {
        changes.Come(word);
        WriteMany();
    }

    /// <summary>Words go, and others come for them.</summary>
    public void Change(WordChange change)
    {
        changes.Change(change);
        WriteMany();
    }

    /// <summary>Writes what waits.</summary>
    public void Write()
    {
        if (changes.IsEmpty)
        {
            return;
        }

        var lists = changes.InOrder();
        if (!connection.Prepare(CopyTexts.Any(LetterWalk.Lists)).With().Any())
        {
            Fill(lists);
        }
        else
        {
            ChangeBlocks(lists);
            ChangeCounts(lists);
        }

        connection.HaveWritten(LetterWalk.Lists.Text, lists.Sum(list => list.Value.Blocks.Count));
        connection.HaveWritten(LetterWalk.Counts.Text, lists.Count);
        changes.Clear();
    }

    private void WriteMany()
    {
        if (changes.Waiting >= Together)
        {
            Write();
        }
    }

    /// <summary>Where there is nothing yet nothing is looked up.</summary>
    private void Fill(List<KeyValuePair<long, LetterChange>> lists)
    {
        connection.Copy(LetterTexts.CopyBlocks, writer =>
        {
            foreach (var (list, block) in Blocks(lists).Where(block => block.Change.Come.Count > 0))
            {
                Write(writer, list, block.Block);
                writer.Write(block.Come, NpgsqlDbType.Array | NpgsqlDbType.Smallint);
            }
        });
        connection.Copy(LetterTexts.CopyCounts, writer =>
        {
            foreach (var (list, entity, words) in Counts(lists))
            {
                Write(writer, list, entity);
                writer.Write(words, NpgsqlDbType.Bigint);
            }
        });
        connection.Join();
    }

    private void ChangeBlocks(List<KeyValuePair<long, LetterChange>> lists)
    {
        connection.Execute(LetterTexts.Interpret);
        connection.Execute(LetterTexts.CreateChanges);
        connection.Copy(LetterTexts.CopyChanges, writer =>
        {
            foreach (var (list, block) in Blocks(lists))
            {
                Write(writer, list, block.Block);
                writer.Write(block.Gone, NpgsqlDbType.Array | NpgsqlDbType.Smallint);
                writer.Write(block.Come, NpgsqlDbType.Array | NpgsqlDbType.Smallint);
            }
        });
        connection.Join();
        connection.Execute(LetterTexts.ChangeBlocks);
        connection.Execute(LetterTexts.AddBlocks);
        connection.Execute(LetterTexts.RemoveBlocks);
        connection.Execute(LetterTexts.ForgetChanges);
    }

    private void ChangeCounts(List<KeyValuePair<long, LetterChange>> lists)
    {
        List<(long List, long Entity, long Words)> all = [.. Counts(lists)];
        connection.Prepare(LetterTexts.Count).With(
            all.Select(count => count.List).ToArray(),
            all.Select(count => count.Entity).ToArray(),
            all.Select(count => count.Words).ToArray()).Run();
        object fewer = all.Where(count => count.Words < 0).Select(count => count.List).ToArray();
        if (fewer is long[] { Length: > 0 })
        {
            connection.Prepare(LetterTexts.RemoveCounts).With(fewer).Run();
        }
    }

    private static void Write(NpgsqlBinaryImporter writer, long list, long of)
    {
        writer.StartRow();
        writer.Write(list, NpgsqlDbType.Bigint);
        writer.Write(of, NpgsqlDbType.Bigint);
    }

    private static IEnumerable<(long List, BlockChange Change)> Blocks(List<KeyValuePair<long, LetterChange>> lists)
    {
        foreach (var (list, change) in lists)
        {
            foreach (var block in change.Blocks)
            {
                block.Come.Sort();
                yield return (list, block);
            }
        }
    }

    private static IEnumerable<(long List, long Entity, long Words)> Counts(List<KeyValuePair<long, LetterChange>> lists) =>
        from list in lists
        from count in list.Value.Counts.Index()
        where count.Item != 0
        select (list.Key, (long)count.Index, (long)count.Item);
}
