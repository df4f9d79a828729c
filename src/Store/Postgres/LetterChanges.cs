using System.Runtime.InteropServices;
using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store.Postgres;

/// <summary>The changes to lists of letters, gathered from many words, and by how many words each list grew.</summary>
/// <remarks>The words of one file have millions of list entries: here each is a number, not an object.</remarks>
internal sealed class LetterChanges
{
    /// <summary>The maximum number of buffered entries: those of some 120,000 words, in 50 MB.</summary>
    private const int Most = 6_000_000;

    /// <summary>More entries than any one word has.</summary>
    private const int LongestWord = 10_000;

    private const int Many = 500_000;
    private const int WordBits = 32;
    private readonly Dictionary<long, int> places = [];
    private readonly List<ListState> lists = [];
    private readonly List<int> counts = [];
    private readonly List<WordState> words = [];
    private readonly List<long> numbers = [];

    /// <summary>The index of a list and that of a word, each in the order of first occurrence.</summary>
    private readonly List<ulong> entries = [];

    /// <summary>Whether the buffer is full.</summary>
    public bool IsFull => entries.Count >= Most - LongestWord;

    public bool IsEmpty => lists.Count == 0;

    public void Add(FoldedWords come) => Put(come, comes: true, other: null);

    /// <summary>Replaces words by others: only lists that contain just one of the two change.</summary>
    public void Change(WordChange change)
    {
        Put(change.Before, comes: false, change.After);
        Put(change.After, comes: true, change.Before);
    }

    public void Clear()
    {
        places.Clear();
        lists.Clear();
        counts.Clear();
        words.Clear();
        entries.Clear();
    }

    /// <summary>Returns the blocks that change, in the order of their table; call it once. Each is valid until the next is taken.</summary>
    public IEnumerable<BlockChange> Blocks()
    {
        var (inLists, inWords) = (InOrder(lists, list => list.Number), InOrder(words, word => word.Key));
        Sort(RanksOf(inLists), RanksOf(inWords));
        var change = new BlockChange();
        for (var i = 0; i < entries.Count; i++)
        {
            var list = lists[inLists[(int)(entries[i] >> WordBits)]].Number;
            var (key, comes) = words[inWords[(int)(uint)entries[i]]];
            var block = key >> LetterWalk.BlockBits;
            if (change.List != list || change.Block != block)
            {
                if (i > 0)
                {
                    yield return change;
                }

                change.Begin(list, block);
            }

            change.Put((short)(key & ((1 << LetterWalk.BlockBits) - 1)), comes);
        }

        if (entries.Count > 0)
        {
            yield return change;
        }
    }

    /// <summary>Returns by how many words of each type each list grew, in the order of their table.</summary>
    public IEnumerable<(long List, long Entity, long Words)> Counts() =>
        from place in InOrder(lists, list => list.Number)
        from entity in Enumerable.Range(0, Searched.Capacity)
        let more = counts[(place * Searched.Capacity) + entity]
        where more != 0
        select (lists[place].Number, (long)entity, (long)more);

    /// <param name="put">The words that come or go, if any.</param>
    /// <param name="comes">Whether they come.</param>
    /// <param name="other">The words that they replace, or that replace them: lists that contain both stay as they are.</param>
    private void Put(FoldedWords? put, bool comes, FoldedWords? other)
    {
        if (put is null)
        {
            return;
        }

        var kept = other is null ? null : NumbersOf(other);
        var word = words.Count;
        words.Add(new WordState(put.Key, comes));
        numbers.Clear();
        LetterNumbers.Cut(put, numbers);
        foreach (var number in numbers)
        {
            var place = PlaceOf(number);
            ref var list = ref CollectionsMarshal.AsSpan(lists)[place];
            if (list.LastWord == word || kept?.Contains(number) == true)
            {
                continue;
            }

            list.LastWord = word;
            counts[(place * Searched.Capacity) + (int)put.Entity] += comes ? 1 : -1;
            if (LetterNumbers.IsList(number))
            {
                MakeRoom();
                entries.Add(((ulong)place << WordBits) | (uint)word);
            }
        }
    }

    /// <summary>Reserves the full capacity once there are many: by repeated doubling, memory would peak at twice as much.</summary>
    private void MakeRoom()
    {
        if (entries.Count == entries.Capacity && entries.Count is >= Many and < Most)
        {
            entries.Capacity = Most;
        }
    }

    private int PlaceOf(long number)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, number, out var isKnown);
        if (!isKnown)
        {
            place = lists.Count;
            lists.Add(new ListState { Number = number, LastWord = -1 });
            CollectionsMarshal.SetCount(counts, counts.Count + Searched.Capacity);
            CollectionsMarshal.AsSpan(counts)[^Searched.Capacity..].Clear();
        }

        return place;
    }

    /// <summary>Sorts the entries by list, then by key, then by arrival. From then on their indexes are ranks.</summary>
    private void Sort(int[] listRanks, int[] wordRanks)
    {
        var all = CollectionsMarshal.AsSpan(entries);
        foreach (ref var entry in all)
        {
            entry = ((ulong)listRanks[(int)(entry >> WordBits)] << WordBits) | (uint)wordRanks[(int)(uint)entry];
        }

        all.Sort();
    }

    /// <summary>Returns the indexes of items ordered by number; stable for equal numbers.</summary>
    private static int[] InOrder<T>(List<T> items, Func<T, long> number) =>
        [.. Enumerable.Range(0, items.Count).OrderBy(place => number(items[place]))];

    private static int[] RanksOf(int[] order)
    {
        var ranks = new int[order.Length];
        foreach (var (rank, place) in order.Index())
        {
            ranks[place] = rank;
        }

        return ranks;
    }

    private static HashSet<long> NumbersOf(FoldedWords words)
    {
        var numbers = new List<long>();
        LetterNumbers.Cut(words, numbers);
        return [.. numbers];
    }

    private struct ListState
    {
        public long Number;

        /// <summary>The last word seen: a letter that occurs twice in it is put once.</summary>
        public int LastWord;
    }

    private readonly record struct WordState(long Key, bool IsAdded);
}

/// <summary>What leaves a block and what enters it, each in order.</summary>
internal sealed class BlockChange
{
    private readonly List<short> removed = [];
    private readonly List<short> added = [];

    public long List { get; private set; } = -1;

    public long Block { get; private set; }

    public ReadOnlySpan<short> Removed => CollectionsMarshal.AsSpan(removed);

    public ReadOnlySpan<short> Added => CollectionsMarshal.AsSpan(added);

    public void Begin(long list, long block)
    {
        (List, Block) = (list, block);
        removed.Clear();
        added.Clear();
    }

    /// <summary>
    /// Records that a word comes or goes, called in the order of the places. If a pending arrival goes again, it need not be added, but it
    /// may also be stored from before.
    /// </summary>
    public void Put(short place, bool comes)
    {
        var waits = added.Count > 0 && added[^1] == place;
        if (comes)
        {
            if (!waits)
            {
                added.Add(place);
            }

            return;
        }

        if (waits)
        {
            added.RemoveAt(added.Count - 1);
        }

        if (removed.Count == 0 || removed[^1] != place)
        {
            removed.Add(place);
        }
    }
}
