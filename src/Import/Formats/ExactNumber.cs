namespace Gateway.Import.Formats;

/// <summary>The number in a spreadsheet cell, as displayed.</summary>
internal static class ExactNumber
{
    /// <summary>The limit of a decimal's range.</summary>
    private const double End = 1e28;

    /// <summary>
    /// Rounds to fifteen digits, as Excel does for display: 0.30000000000000004 is a floating-point error. Null when the number is too
    /// large, or not a number.
    /// </summary>
    public static decimal? Of(double number) => Math.Abs(number) < End ? (decimal)number : null;
}
