using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Store;

/// <summary>The folded words by which one row is found.</summary>
/// <param name="Key">
/// Holds, from the highest bits down, the length of the name, a number of its own and the entity; 0 = not assigned yet.
/// </param>
/// <param name="Entity">The number of the entity.</param>
/// <param name="Id">The key of the row.</param>
/// <param name="Name">Its name.</param>
/// <param name="Readings">Its readings, each after a separator.</param>
/// <param name="Rest">The other texts it is found by, each after a separator.</param>
internal sealed record FoldedWords(long Key, long Entity, string Id, string Name, string Readings, string Rest)
{
    private const int EntityBits = 3;

    /// <summary>The length of the name, as capped in keys.</summary>
    public int Length => SearchRank.LengthOf(Name);

    /// <summary>Returns the row's own number in a key if the key is of a name of this length; otherwise 0.</summary>
    public static long NumberOf(long key, int length) =>
        key >> SearchedWords.LengthShift == length ? (key & ((1L << SearchedWords.LengthShift) - 1)) >> EntityBits : 0;

    public static long KeyOf(int length, long number, long entity) =>
        ((long)length << SearchedWords.LengthShift) | (number << EntityBits) | entity;

    public bool HasSameWordsAs(FoldedWords other) => Name == other.Name && Readings == other.Readings && Rest == other.Rest;
}

/// <summary>The change to the words under one key: they go, they come, or others replace them.</summary>
internal readonly record struct WordChange(FoldedWords? Before, FoldedWords? After)
{
    public long Key => (Before ?? After)!.Key;
}
