namespace Gateway.Catalog;

/// <summary>The unit in which amounts are published.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Word">The word cities write for it.</param>
/// <param name="Option">The name an operator gives for it.</param>
/// <param name="Yen">Its value in yen.</param>
internal sealed record MoneyUnit(string Name, string Word, string Option, int Yen)
{
    public static readonly IReadOnlyList<MoneyUnit> All =
    [
        new("YEN", "円", "yen", 1),
        new("THOUSAND_YEN", "千円", "thousand-yen", 1_000),
        new("MILLION_YEN", "百万円", "million-yen", 1_000_000),
    ];

    public static readonly EnumType Type = new("MoneyUnit", "A unit in which amounts are published; the graph has all of them in yen.",
        [.. All.Select(unit => new EnumValue(unit.Name, unit.Word + "."))]);

    /// <summary>The option names, listed for people.</summary>
    public static string Options => string.Join(", ", All.Select(unit => unit.Option));

    public static MoneyUnit? OfWord(string word) => All.FirstOrDefault(unit => unit.Word == word);

    public static MoneyUnit? OfOption(string option) => All.FirstOrDefault(unit => unit.Option == option);
}
