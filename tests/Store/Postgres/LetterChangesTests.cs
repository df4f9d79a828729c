using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>The changes of many words to lists of letters, gathered together, equal those made word by word.</summary>
public sealed class LetterChangesTests
{
    private const string Letters = "市本町公園駅";
    private const long Blocks = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_waits_is_what_became_of_each_word_last(int seed)
    {
        var random = new Random(seed);
        var (changes, plain) = (new LetterChanges(), new PlainChanges());
        for (var i = 0; i < 300; i++)
        {
            var key = FoldedWords.KeyOf(2, random.Next((int)Blocks << (LetterWalk.BlockBits - 3)) & ~0xFF, random.Next(Searched.Capacity));
            WordChange change = random.Next(3) switch
            {
                0 => new(null, Word(random, key)),
                1 => new(Word(random, key), null),
                _ => new(Word(random, key), Word(random, key)),
            };
            changes.Change(change);
            plain.Change(change);
        }

        Assert.Equal(plain.Counts(), changes.Counts());
        Assert.Equal(plain.Told(), changes.Blocks().Select(block => Told(block.List, block.Block, [.. block.Removed], [.. block.Added])));
    }

    [Fact]
    public void What_was_written_waits_no_more()
    {
        var changes = new LetterChanges();
        changes.Add(Word(new Random(1), FoldedWords.KeyOf(2, 1, 1)));
        Assert.NotEmpty(changes.Blocks());

        changes.Clear();

        Assert.True(changes.IsEmpty);
        Assert.Empty(changes.Blocks());
        Assert.Empty(changes.Counts());
    }

    private static FoldedWords Word(Random random, long key) =>
        new(key, key & (Searched.Capacity - 1), "row", Text(random), "", IndexedWords.Apart + Text(random));

    private static string Text(Random random) => new(random.GetItems<char>(Letters, 1 + random.Next(7)));

    private static string Told(long list, long block, short[] gone, short[] come) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{block}: -{string.Join(',', gone)} +{string.Join(',', come)}");

    /// <summary>The same changes, with a plain set for each block of each list.</summary>
    private sealed class PlainChanges
    {
        private readonly SortedDictionary<(long List, long Block), (SortedSet<short> Gone, SortedSet<short> Come)> blocks = [];
        private readonly SortedDictionary<(long List, long Entity), long> counts = [];

        public void Change(WordChange change)
        {
            Put(change.Before, -1, change.After);
            Put(change.After, 1, change.Before);
        }

        public IEnumerable<(long List, long Entity, long Words)> Counts() =>
            counts.Where(count => count.Value != 0).Select(count => (count.Key.List, count.Key.Entity, count.Value));

        public IEnumerable<string> Told() => blocks.Select(block =>
            LetterChangesTests.Told(block.Key.List, block.Key.Block, [.. block.Value.Gone], [.. block.Value.Come]));

        private void Put(FoldedWords? words, int step, FoldedWords? other)
        {
            foreach (var list in NumbersOf(words).Except(NumbersOf(other)))
            {
                counts[(list, words!.Entity)] = counts.GetValueOrDefault((list, words.Entity)) + step;
                if (LetterNumbers.IsList(list))
                {
                    Put(list, words.Key, step > 0);
                }
            }
        }

        private void Put(long list, long key, bool comes)
        {
            var (block, place) = (key >> LetterWalk.BlockBits, (short)(key & ((1 << LetterWalk.BlockBits) - 1)));
            if (!blocks.TryGetValue((list, block), out var change))
            {
                blocks.Add((list, block), change = ([], []));
            }

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

        private static HashSet<long> NumbersOf(FoldedWords? words)
        {
            var numbers = new List<long>();
            if (words is not null)
            {
                LetterNumbers.Cut(words, numbers);
            }

            return [.. numbers];
        }
    }
}
