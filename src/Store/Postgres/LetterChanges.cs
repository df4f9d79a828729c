using System.Runtime.InteropServices;
using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store.Postgres;

/// <summary>What comes into lists of letters and goes out of them, gathered from many words, and how many words each has more.</summary>
internal sealed class LetterChanges
{
    private readonly Dictionary<long, LetterChange> lists = [];
    private readonly List<long> numbers = [];
    private int word;

    /// <summary>How many entries of lists wait.</summary>
    public int Waiting { get; private set; }

    public bool IsEmpty => lists.Count == 0;

    public void Come(FoldedWords come) => Put(come, 1, other: null);

    /// <summary>Where words take the place of others, only those lists change that not both are in.</summary>
    public void Change(WordChange change)
    {
        Put(change.Before, -1, change.After);
        Put(change.After, 1, change.Before);
    }

    public void Clear()
    {
        lists.Clear();
        Waiting = 0;
    }

    /// <summary>By their numbers, which is the order of the tables.</summary>
    public List<KeyValuePair<long, LetterChange>> InOrder()
    {
        List<KeyValuePair<long, LetterChange>> all = [.. lists];
        all.Sort((one, other) => one.Key.CompareTo(other.Key));
        return all;
    }

    /// <param name="words">What comes or goes, if anything does.</param>
    /// <param name="step">1 = it comes, -1 = it goes; what waits to come then need not come, but may be stored from before as well.</param>
    /// <param name="other">The words that it takes the place of, or that take its place: lists that both are in stay as they are.</param>
    private void Put(FoldedWords? words, int step, FoldedWords? other)
    {
        if (words is null)
        {
            return;
        }

        var kept = other is null ? null : NumbersOf(other);
        var (block, place) = (words.Key >> LetterWalk.BlockBits, (short)(words.Key & ((1 << LetterWalk.BlockBits) - 1)));
        word++;
        numbers.Clear();
        LetterNumbers.Cut(words, numbers);
        foreach (var number in numbers)
        {
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, number, out _);
            var change = found ??= new LetterChange();
            if (change.LastWord == word || kept?.Contains(number) == true)
            {
                continue;
            }

            change.LastWord = word;
            change.Counts[words.Entity] += step;
            if (LetterNumbers.IsList(number))
            {
                change.Put(block, place, step > 0);
                Waiting++;
            }
        }
    }

    private static HashSet<long> NumbersOf(FoldedWords words)
    {
        var numbers = new List<long>();
        LetterNumbers.Cut(words, numbers);
        return [.. numbers];
    }
}

/// <summary>What of one list comes and goes.</summary>
internal sealed class LetterChange
{
    private readonly List<BlockChange> blocks = [];
    private BlockChange? last;

    /// <summary>Which of the words was seen last: a letter that it has twice is put once.</summary>
    public int LastWord { get; set; }

    /// <summary>How many words of each type it has more.</summary>
    public int[] Counts { get; } = new int[Searched.Room];

    /// <summary>In their order.</summary>
    public IReadOnlyList<BlockChange> Blocks => blocks;

    public void Put(long block, short place, bool comes)
    {
        var change = last?.Block == block ? last : last = Find(block);
        if (comes)
        {
            change.Come.Add(place);
        }
        else
        {
            change.Come.Remove(place);
            change.Gone.Add(place);
        }
    }

    private BlockChange Find(long block)
    {
        var at = blocks.Count;
        while (at > 0 && blocks[at - 1].Block > block)
        {
            at--;
        }

        if (at == 0 || blocks[at - 1].Block < block)
        {
            blocks.Insert(at++, new BlockChange(block, [], []));
        }

        return blocks[at - 1];
    }
}

/// <summary>What of a block goes, and what comes.</summary>
internal sealed record BlockChange(long Block, List<short> Gone, List<short> Come);
