namespace Gateway.Import.Cells;

/// <summary>The eras of the Japanese calendar since 1868, by their first character or letter.</summary>
internal static class JapaneseEras
{
    /// <summary>Returns the Gregorian year in which year 1 of the era began.</summary>
    public static int? FirstYear(string era) => era.Length == 0 ? null : char.ToUpperInvariant(era[0]) switch
    {
        '令' or 'R' => 2019,
        '平' or 'H' => 1989,
        '昭' or 'S' => 1926,
        '大' or 'T' => 1912,
        '明' or 'M' => 1868,
        _ => null,
    };
}
