namespace Gateway.Catalog;

/// <summary>In which unit amounts of money are published.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Word">How cities write it.</param>
/// <param name="Option">How an operator states it.</param>
/// <param name="Yen">How many yen it is.</param>
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

    /// <summary>How an operator may state one, for people.</summary>
    public static string Options => string.Join(", ", All.Select(unit => unit.Option));

    public static MoneyUnit? OfWord(string word) => All.FirstOrDefault(unit => unit.Word == word);

    public static MoneyUnit? OfOption(string option) => All.FirstOrDefault(unit => unit.Option == option);
}
