namespace Gateway.Catalog;

/// <summary>What a search looks at in the rows of an entity, by the names of their members.</summary>
/// <param name="Number">
/// From 0 to 7, no two alike. Keys of the index hold it, so that one never changes.
/// </param>
/// <param name="Name">The name of a row.</param>
internal sealed record Searched(int Number, string Name)
{
    /// <summary>How many there may be.</summary>
    public const int Room = 8;

    /// <summary>The name in kana.</summary>
    public string? Kana { get; init; }

    /// <summary>The name in Latin letters.</summary>
    public string? English { get; init; }

    /// <summary>What is found after all names: kind, address, keywords.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>All of it, in the order in which a match is shown.</summary>
    public IEnumerable<string> Members => new[] { Name, Kana, English }.OfType<string>().Concat(Rest);
}
