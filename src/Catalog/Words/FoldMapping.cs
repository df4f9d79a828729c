using System.Globalization;

namespace Gateway.Catalog.Words;

/// <summary>
/// Folds a text by grapheme and records where each letter came from. A dropped mark that belongs to the letter before it (a long-vowel
/// mark) is part of that letter's range.
/// </summary>
internal sealed class FoldMapping
{
    private readonly List<char> letters = [];
    private readonly List<(int Start, int Length)> places = [];

    public FoldMapping(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            Read(text.Substring(at, length), at);
            at += length;
        }

        var most = Spelling.MostOf(letters.Count);
        var spelling = new Spelling(new char[most], new (int, int)[most]);
        spelling.Write(letters.ToArray());
        Text = spelling.Text.ToString();
        Origins = spelling.Sources.ToArray().Select(Place).ToList();
    }

    public string Text { get; }

    public IReadOnlyList<(int Start, int Length)> Origins { get; }

    private void Read(string sign, int at)
    {
        var composed = Nfkc.Of(sign);
        Span<char> found = new char[composed.Length];
        foreach (var letter in found[..Letters.WriteComposed(composed, found)])
        {
            letters.Add(letter);
            places.Add((at, sign.Length));
        }

        if (composed is "ー" && places.Count > 0 && places[^1].Start + places[^1].Length == at)
        {
            places[^1] = (places[^1].Start, places[^1].Length + sign.Length);
        }
    }

    private (int Start, int Length) Place((int Start, int Length) source)
    {
        var (first, last) = (places[source.Start], places[source.Start + source.Length - 1]);
        return (first.Start, last.Start + last.Length - first.Start);
    }
}
