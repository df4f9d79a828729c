using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>The population over the surveys, ready to be drawn. Its scale need not begin at zero, so it is labelled.</summary>
public sealed record TrendDrawing(IReadOnlyList<TrendDot> Dots, IReadOnlyList<TrendLine> Lines)
{
    public const double Width = 480;
    public const double Height = 330;
    public const double Left = 64;
    public const double Right = 34;
    public const double Top = 24;
    public const double Bottom = 34;

    /// <summary>Whether the scale begins above zero: a small change then looks large, and the reader is told.</summary>
    public bool IsBroken => Lines[0].Value > 0;

    /// <summary>Returns null when there is no line to draw: fewer than two surveys.</summary>
    public static TrendDrawing? Of(IReadOnlyList<SurveyTotal> surveys)
    {
        if (surveys.Count < 2)
        {
            return null;
        }

        var (low, high, step) = Scale(surveys.Min(s => s.Total), surveys.Max(s => s.Total));
        double Y(double total) => Top + ((high - total) / (high - low) * (Height - Top - Bottom));
        var (first, last) = (surveys[0].Date.DayNumber, surveys[^1].Date.DayNumber);
        double X(DateOnly date) => Left + ((date.DayNumber - first) / (double)(last - first) * (Width - Left - Right));
        var lines = new List<TrendLine>();
        for (var value = low; value <= high; value += step)
        {
            lines.Add(new TrendLine(Y(value), (long)value));
        }

        var every = Math.Max(1, (surveys.Count + 5) / 6);
        return new TrendDrawing(
            [.. surveys.Select((survey, i) => new TrendDot(X(survey.Date), Y(survey.Total), survey, (surveys.Count - 1 - i) % every == 0))],
            lines);
    }

    /// <summary>Round numbers below and above, with four to seven lines.</summary>
    private static (double Low, double High, double Step) Scale(long least, long most)
    {
        var range = Math.Max(most - least, Math.Max(1, most / 100));
        var power = Math.Pow(10, Math.Floor(Math.Log10(range)));
        var step = Math.Max(1, (range / power) switch { >= 5 => 2 * power, >= 2 => power, _ => power / 2 });
        var (low, high) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);

        // Too few lines would make a small change look like a landslide.
        while (high - low < 3 * step)
        {
            (low, high) = (Math.Max(0, low - step), high + step);
        }

        return (low, high, step);
    }
}

/// <summary>One survey.</summary>
/// <param name="IsNamed">Whether its year is written below.</param>
public sealed record TrendDot(double X, double Y, SurveyTotal Survey, bool IsNamed);

/// <summary>A line at a round number of people.</summary>
public sealed record TrendLine(double Y, long Value);
