using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>A folded text, and for each of its UTF-16 units the range of the original that it came from.</summary>
internal sealed record FoldedText(string Text, IReadOnlyList<(int Start, int Length)> Origins)
{
    /// <summary>A text of which nobody can say more than that it came from the whole.</summary>
    public static FoldedText OfWhole(string text, int length) => new(text, [.. Enumerable.Repeat((0, length), text.Length)]);

    /// <summary>The same with long vowels short; what made one long belongs to it.</summary>
    public FoldedText Shortened()
    {
        var (letters, origins) = (new StringBuilder(Text.Length), new List<(int Start, int Length)>(Text.Length));
        for (var i = 0; i < Text.Length; i++)
        {
            if (letters.Length > 0 && Kana.Lengthens(letters[^1], Text[i]))
            {
                origins[^1] = (origins[^1].Start, Origins[i].Start + Origins[i].Length - origins[^1].Start);
            }
            else
            {
                letters.Append(Text[i]);
                origins.Add(Origins[i]);
            }
        }

        return new FoldedText(letters.ToString(), origins);
    }

    /// <summary>The range of the original that a part of the folded text came from.</summary>
    public (int Start, int Length) Range(int start, int length)
    {
        var (first, end) = (int.MaxValue, 0);
        for (var i = start; i < start + length; i++)
        {
            first = Math.Min(first, Origins[i].Start);
            end = Math.Max(end, Origins[i].Start + Origins[i].Length);
        }

        return length == 0 ? (0, 0) : (first, end - first);
    }
}
