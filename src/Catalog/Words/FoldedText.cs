using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>A folded text, with the range in the original for each of its UTF-16 units.</summary>
internal sealed record FoldedText(string Text, IReadOnlyList<(int Start, int Length)> Origins)
{
    /// <summary>Makes a folded text whose units all map to the whole original.</summary>
    public static FoldedText OfWhole(string text, int length) => new(text, [.. Enumerable.Repeat((0, length), text.Length)]);

    /// <summary>Shortens long vowels; the range of a shortened vowel includes what lengthened it.</summary>
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

    /// <summary>Returns the range in the original of a part of the folded text.</summary>
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
