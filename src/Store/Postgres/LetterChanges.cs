using System.Runtime.InteropServices;
using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store.Postgres;

/// <summary>What comes into lists of letters and goes out of them, gathered from many words, and how many words each has more.</summary>
/// <remarks>
/// The words of one file have millions of entries in lists: each is one number here, and no object.
/// </remarks>
internal sealed class LetterChanges
{
    /// <summary>How many entries may wait at most: those of some 120,000 words, in 50 MB.</summary>
    private const int Most = 6_000_000;

    /// <summary>More entries than one word has.</summary>
    private const int LongestWord = 10_000;

    private const int Many = 500_000;
    private const int WordBits = 32;
    private readonly Dictionary<long, int> places = [];
    private readonly List<ListState> lists = [];
    private readonly List<int> counts = [];
    private readonly List<WordState> words = [];
    private readonly List<long> numbers = [];

    /// <summary>The place of a list and that of a word, each in the order in which it was met first.</summary>
    private readonly List<ulong> entries = [];

    /// <summary>As many wait as may.</summary>
    public bool IsFull => entries.Count >= Most - LongestWord;

    public bool IsEmpty => lists.Count == 0;

    public void Come(FoldedWords come) => Put(come, comes: true, other: null);

    /// <summary>Where words take the place of others, only those lists change that not both are in.</summary>
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

    /// <summary>
    /// The blocks that change, in the order of their table; to be asked for once. Each is good until the next is taken.
    /// </summary>
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

    /// <summary>How many words of each type the lists have more, in the order of their table.</summary>
    public IEnumerable<(long List, long Entity, long Words)> Counts() =>
        from place in InOrder(lists, list => list.Number)
        from entity in Enumerable.Range(0, Searched.Room)
        let more = counts[(place * Searched.Room) + entity]
        where more != 0
        select (lists[place].Number, (long)entity, (long)more);

    /// <param name="put">What comes or goes, if anything does.</param>
    /// <param name="comes">Whether it comes.</param>
    /// <param name="other">The words that it takes the place of, or that take its place: lists that both are in stay as they are.</param>
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
            counts[(place * Searched.Room) + (int)put.Entity] += comes ? 1 : -1;
            if (LetterNumbers.IsList(number))
            {
                MakeRoom();
                entries.Add(((ulong)place << WordBits) | (uint)word);
            }
        }
    }

    /// <summary>Many will be as many as may wait: doubled again and again, the memory they take would be twice that.</summary>
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
            CollectionsMarshal.SetCount(counts, counts.Count + Searched.Room);
            CollectionsMarshal.AsSpan(counts)[^Searched.Room..].Clear();
        }

        return place;
    }

    /// <summary>Puts the entries in their order: by list, then by key, then as they came. Their places are ranks from then on.</summary>
    private void Sort(int[] listRanks, int[] wordRanks)
    {
        var all = CollectionsMarshal.AsSpan(entries);
        foreach (ref var entry in all)
        {
            entry = ((ulong)listRanks[(int)(entry >> WordBits)] << WordBits) | (uint)wordRanks[(int)(uint)entry];
        }

        all.Sort();
    }

    /// <summary>The places of items in the order of a number of each; those of one number as they came.</summary>
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

        /// <summary>Which of the words was seen last: a letter that it has twice is put once.</summary>
        public int LastWord;
    }

    private readonly record struct WordState(long Key, bool Comes);
}

/// <summary>What of a block goes, and what comes, each in its order.</summary>
internal sealed class BlockChange
{
    private readonly List<short> gone = [];
    private readonly List<short> come = [];

    public long List { get; private set; } = -1;

    public long Block { get; private set; }

    public ReadOnlySpan<short> Gone => CollectionsMarshal.AsSpan(gone);

    public ReadOnlySpan<short> Come => CollectionsMarshal.AsSpan(come);

    public void Begin(long list, long block)
    {
        (List, Block) = (list, block);
        gone.Clear();
        come.Clear();
    }

    /// <summary>
    /// Notes that a word comes or goes, in the order of the places. One that waits to come when it goes need not come, but may be stored
    /// from before as well.
    /// </summary>
    public void Put(short place, bool comes)
    {
        var waits = come.Count > 0 && come[^1] == place;
        if (comes)
        {
            if (!waits)
            {
                come.Add(place);
            }

            return;
        }

        if (waits)
        {
            come.RemoveAt(come.Count - 1);
        }

        if (gone.Count == 0 || gone[^1] != place)
        {
            gone.Add(place);
        }
    }
}
