namespace Gateway.Catalog;

/// <summary>The members of an entity that a search covers, by name.</summary>
/// <param name="Number">From 0 to 7, unique. Keys of the index contain it, so it must never change.</param>
/// <param name="Name">The member with a row's name.</param>
internal sealed record Searched(int Number, string Name)
{
    /// <summary>The most searched entities there can be.</summary>
    public const int Capacity = 8;

    /// <summary>The name in kana.</summary>
    public string? Kana { get; init; }

    /// <summary>The name in Latin letters.</summary>
    public string? English { get; init; }

    /// <summary>Members that match only after all names: kind, address, keywords.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>All of them, in the order in which a match is shown.</summary>
    public IEnumerable<string> Members => new[] { Name, Kana, English }.OfType<string>().Concat(Rest);
}
