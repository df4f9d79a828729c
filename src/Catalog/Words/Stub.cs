using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>Stands in for the language of words until it is there.</summary>
internal static class Fold
{
    public const int Version = 0;

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (c == 'ー' || !(char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
            {
                continue;
            }

            folded.Append(c is >= 'ぁ' and <= 'ゖ' ? (char)(c + 0x60) : c);
        }

        return folded.ToString();
    }
}

internal static class IndexedWords
{
    public static string Name(string name) => Fold.Of(name);

    public static string Readings(string name, string? kana, string? english) =>
        string.Join('\u0001', new[] { kana, english }.OfType<string>().Select(Fold.Of).Where(t => t.Length > 0));

    public static string Rest(IEnumerable<string?> texts) => string.Join('\u0001', texts.OfType<string>().Select(Fold.Of).Where(t => t.Length > 0));
}

internal sealed record SearchText(IReadOnlyList<SearchTerm> Terms, string Whole)
{
    public static SearchText? Read(string text)
    {
        SearchTerm[] terms = [.. text.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).Select(Fold.Of).Where(t => t.Length > 0)
            .Select(t => new SearchTerm(t, [new SearchAlternative(t, AlternativeKind.Typed)]))];
        return terms.Length == 0 ? null : new SearchText(terms, Fold.Of(text));
    }
}

internal sealed record SearchTerm(string Folded, IReadOnlyList<SearchAlternative> Alternatives);

internal sealed record SearchAlternative(string Text, AlternativeKind Kind);

internal enum AlternativeKind
{
    Typed,
    Reading,
    Synonym,
}

internal static class Highlights
{
    public static IReadOnlyList<(int Start, int Length)> Of(string original, IReadOnlyList<string> folded) => [];
}
