using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Store;

/// <summary>The words of one row by which it is found, folded.</summary>
/// <param name="Key">Says the length of the name, then a number of its own, then the entity; 0 = none was given yet.</param>
/// <param name="Entity">The number of the entity.</param>
/// <param name="Id">The key of the row.</param>
/// <param name="Name">Its name.</param>
/// <param name="Readings">Its readings, each after a separator.</param>
/// <param name="Rest">What else it is found by, each text after a separator.</param>
internal sealed record FoldedWords(long Key, long Entity, string Id, string Name, string Readings, string Rest)
{
    private const int EntityBits = 3;

    /// <summary>The length of the name as far as keys tell it.</summary>
    public int Length => SearchRank.LengthOf(Name);

    /// <summary>The number of its own that a key holds, if it is of a name of this length; else 0.</summary>
    public static long NumberOf(long key, int length) =>
        key >> SearchedWords.LengthShift == length ? (key & ((1L << SearchedWords.LengthShift) - 1)) >> EntityBits : 0;

    public static long KeyOf(int length, long number, long entity) =>
        ((long)length << SearchedWords.LengthShift) | (number << EntityBits) | entity;

    public bool SaysTheSameAs(FoldedWords other) => Name == other.Name && Readings == other.Readings && Rest == other.Rest;
}

/// <summary>What happens to the words under one key: they go, they come, or others take their place.</summary>
internal readonly record struct WordChange(FoldedWords? Before, FoldedWords? After)
{
    public long Key => (Before ?? After)!.Key;
}
