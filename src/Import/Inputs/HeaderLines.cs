using System.Globalization;

namespace Gateway.Import.Inputs;

/// <summary>The lines of the header as stated by the caller: one, or the first and last of several read together.</summary>
internal sealed record HeaderLines(int From, int To)
{
    /// <summary>More rows than this are not a header.</summary>
    private const int MostRows = 5;

    /// <summary>Parses <c>3</c> or <c>2-3</c>; null when the text is neither.</summary>
    public static HeaderLines? Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length <= 2 && Number(parts[0]) is { } from && Number(parts[^1]) is { } to && from <= to && to - from < MostRows
            ? new HeaderLines(from, to)
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_000 ? number : null;
}
