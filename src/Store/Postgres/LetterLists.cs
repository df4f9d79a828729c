using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// The lists of letters in one transaction. Words that come and go are gathered and applied to the blocks together: a block is written once
/// for many words.
/// </summary>
internal sealed class LetterLists(PostgresWriteConnection connection)
{
    private readonly LetterChanges changes = new();
    private readonly NumberLists arrays = new();

    public void Clear()
    {
        changes.Clear();
        connection.Prepare(CopyTexts.Clear(LetterWalk.Lists)).With().Run();
        connection.Prepare(CopyTexts.Clear(LetterWalk.Counts)).With().Run();
    }

    public void Add(FoldedWords word)
    {
        changes.Add(word);
        WriteMany();
    }

    /// <summary>Replaces words by others.</summary>
    public void Change(WordChange change)
    {
        changes.Change(change);
        WriteMany();
    }

    /// <summary>Writes the buffered changes.</summary>
    public void Write()
    {
        if (changes.IsEmpty)
        {
            return;
        }

        if (!connection.Prepare(CopyTexts.Any(LetterWalk.Lists)).With().Any())
        {
            Fill();
        }
        else
        {
            ChangeBlocks();
            ChangeCounts();
        }

        changes.Clear();
    }

    private void WriteMany()
    {
        if (changes.IsFull)
        {
            Write();
        }
    }

    /// <summary>Fills empty tables, without any lookup.</summary>
    private void Fill()
    {
        Copy(LetterTexts.CopyBlocks, LetterWalk.Lists, changes.Blocks().Where(block => block.Added.Length > 0), (writer, block) =>
        {
            Write(writer, block.List, block.Block);
            arrays.Write(writer, block.Added);
        });
        Copy(LetterTexts.CopyCounts, LetterWalk.Counts, changes.Counts(), (writer, count) =>
        {
            Write(writer, count.List, count.Entity);
            writer.Write(count.Words, NpgsqlDbType.Bigint);
        });
    }

    private void ChangeBlocks()
    {
        connection.Execute(LetterTexts.Interpret);
        connection.Execute(LetterTexts.CreateChanges);
        Copy(LetterTexts.CopyChanges, LetterWalk.Lists, changes.Blocks(), (writer, block) =>
        {
            Write(writer, block.List, block.Block);
            arrays.Write(writer, block.Removed);
            arrays.Write(writer, block.Added);
        });
        connection.Execute(LetterTexts.ChangeBlocks);
        connection.Execute(LetterTexts.AddBlocks);
        connection.Execute(LetterTexts.RemoveBlocks);
        connection.Execute(LetterTexts.ForgetChanges);
    }

    private void ChangeCounts()
    {
        List<(long List, long Entity, long Words)> all = [.. changes.Counts()];
        connection.Prepare(LetterTexts.Count).With(
            all.Select(count => count.List).ToArray(),
            all.Select(count => count.Entity).ToArray(),
            all.Select(count => count.Words).ToArray()).Run();
        connection.HaveWritten(LetterWalk.Counts.Text, all.Count);
        object fewer = all.Where(count => count.Words < 0).Select(count => count.List).ToArray();
        if (fewer is long[] { Length: > 0 })
        {
            connection.Prepare(LetterTexts.RemoveCounts).With(fewer).Run();
        }
    }

    /// <summary>Copies rows into a table, and records how many rows of the target table changed.</summary>
    private void Copy<T>(Phrase text, Name table, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write)
    {
        var count = 0;
        connection.BeginCopy(text, writer =>
        {
            foreach (var row in rows)
            {
                write(writer, row);
                count++;
            }
        });
        connection.WaitForCopy();
        connection.HaveWritten(table.Text, count);
    }

    private static void Write(NpgsqlBinaryImporter writer, long list, long of)
    {
        writer.StartRow();
        writer.Write(list, NpgsqlDbType.Bigint);
        writer.Write(of, NpgsqlDbType.Bigint);
    }
}
