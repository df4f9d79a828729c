namespace Gateway.Import.Formats;

/// <summary>The number of a spreadsheet's cell as it is shown there.</summary>
internal static class ExactNumber
{
    /// <summary>From here on a number has more digits than a decimal holds.</summary>
    private const double End = 1e28;

    /// <summary>
    /// With fifteen digits, as Excel shows: 0.30000000000000004 is an error of the machine's numbers. Null where it cannot be told so: too
    /// large, or no number at all.
    /// </summary>
    public static decimal? Of(double number) => Math.Abs(number) < End ? (decimal)number : null;
}
