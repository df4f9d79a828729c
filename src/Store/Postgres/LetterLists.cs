using Gateway.Sql;
using Gateway.Sql.Postgres;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// The lists of letters in one transaction. What words come and go is gathered and put to the blocks together: a block is written once
/// for many words.
/// </summary>
internal sealed class LetterLists(PostgresWriteConnection connection)
{
    /// <summary>How many entries of lists wait at most.</summary>
    private const int Together = 4_000_000;

    private readonly Dictionary<(long List, long Block), Change> changes = [];
    private readonly Dictionary<(long List, long Entity), long> counts = [];
    private int waiting;

    public void Clear()
    {
        changes.Clear();
        counts.Clear();
        connection.Prepare(LetterTexts.Clear).With().Run();
        connection.Prepare(LetterTexts.ClearCounts).With().Run();
    }

    public void Come(FoldedWords word) => Put(word, 1, (change, place) => change.Come.Add(place));

    /// <summary>What waits to come need not come at all; it may be stored from before as well.</summary>
    public void Go(FoldedWords word) => Put(word, -1, (change, place) =>
    {
        change.Come.Remove(place);
        change.Gone.Add(place);
    });

    /// <summary>Writes what waits.</summary>
    public void Write()
    {
        if (changes.Count > 0)
        {
            WriteBlocks();
            WriteCounts();
        }

        changes.Clear();
        counts.Clear();
        waiting = 0;
    }

    private void Put(FoldedWords word, int number, Action<Change, short> put)
    {
        var (block, place) = (word.Key >> LetterWalk.BlockBits, (short)(word.Key & ((1 << LetterWalk.BlockBits) - 1)));
        foreach (var list in LetterNumbers.Of(word))
        {
            if (!changes.TryGetValue((list, block), out var change))
            {
                changes.Add((list, block), change = new Change([], []));
            }

            put(change, place);
            Count(list, word.Entity, number);
            waiting++;
        }

        foreach (var text in LetterNumbers.AnywhereIn(word))
        {
            Count(text, word.Entity, number);
        }

        if (waiting >= Together)
        {
            Write();
        }
    }

    private void Count(long list, long entity, int number) =>
        counts[(list, entity)] = counts.GetValueOrDefault((list, entity)) + number;

    private void WriteBlocks()
    {
        connection.Execute(LetterTexts.CreateChanges);
        connection.Copy(LetterTexts.CopyChanges, writer =>
        {
            foreach (var ((list, block), change) in changes.OrderBy(change => change.Key))
            {
                change.Come.Sort();
                writer.StartRow();
                writer.Write(list, NpgsqlDbType.Bigint);
                writer.Write(block, NpgsqlDbType.Bigint);
                writer.Write(change.Gone, NpgsqlDbType.Array | NpgsqlDbType.Smallint);
                writer.Write(change.Come, NpgsqlDbType.Array | NpgsqlDbType.Smallint);
            }
        });
        connection.Join();
        connection.Execute(LetterTexts.ChangeBlocks);
        connection.Execute(LetterTexts.AddBlocks);
        connection.Execute(LetterTexts.RemoveBlocks);
        connection.Execute(LetterTexts.ForgetChanges);
        connection.HaveWritten(LetterWalk.Lists.Text, changes.Count);
    }

    private void WriteCounts()
    {
        var all = counts.Where(count => count.Value != 0).OrderBy(count => count.Key).ToList();
        long[] lists = [.. all.Select(count => count.Key.List)];
        connection.Prepare(LetterTexts.Count).With(
            lists, all.Select(count => count.Key.Entity).ToArray(), all.Select(count => count.Value).ToArray()).Run();
        connection.Prepare(LetterTexts.RemoveCounts).With((object)lists).Run();
        connection.HaveWritten(LetterWalk.Counts.Text, all.Count);
    }

    /// <summary>What of a block goes, and what comes.</summary>
    private sealed record Change(List<short> Gone, List<short> Come);
}
