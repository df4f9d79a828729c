using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>A population pyramid ready to be drawn: the oldest on top, men on the left, women on the right, on the same scale.</summary>
public sealed record PyramidDrawing(double Height, double BarHeight, IReadOnlyList<PyramidBar> Bars, IReadOnlyList<PyramidTick> Ticks)
{
    public const double Width = 480;
    public const double Middle = Width / 2;

    /// <summary>Half of the gap in the middle, which holds the ages.</summary>
    public const double Gap = 38;

    private const double Side = 6;
    private const double LongestBar = Middle - Gap - Side;

    /// <summary>Returns null when no age group has a figure for men or women.</summary>
    public static PyramidDrawing? Of(AgePicture picture)
    {
        var bands = picture.Bands.Where(b => b.From is not null).OrderByDescending(b => b.From).ToList();
        var most = bands.Select(b => Math.Max(b.Male ?? 0, b.Female ?? 0)).DefaultIfEmpty(0).Max();
        if (most == 0)
        {
            return null;
        }

        // Single years are many: their bars are thin, and only every tenth is labelled.
        var thick = bands.Count <= 25 ? 18 : 5;
        var scale = LongestBar / most;
        return new PyramidDrawing(
            bands.Count * thick,
            thick,
            [.. bands.Select((band, i) => new PyramidBar(
                i * thick, (band.Male ?? 0) * scale, (band.Female ?? 0) * scale, band, thick > 10 || band.From % 10 == 0))],
            [.. TickValues(most).Select(value => new PyramidTick(value * scale, value))]);
    }

    /// <summary>Returns up to four round numbers of people, the same on both sides.</summary>
    private static IEnumerable<long> TickValues(long most)
    {
        var power = (long)Math.Pow(10, Math.Floor(Math.Log10(most)));
        var step = (most / power) switch { >= 5 => 2 * power, >= 2 => power, _ => Math.Max(1, power / 2) };
        for (var value = step; value <= most; value += step)
        {
            yield return value;
        }
    }
}

/// <summary>The two bars of an age group.</summary>
/// <param name="IsNamed">Whether its ages are written beside it.</param>
public sealed record PyramidBar(double Y, double Male, double Female, AgeBand Band, bool IsNamed);

/// <summary>A line at a round number of people, at this distance from the edge of the gap.</summary>
public sealed record PyramidTick(double At, long Value);
