namespace Gateway.Catalog.Words;

/// <summary>
/// The rank of a row, which the databases must compute identically: by tier, then by kind of alternative, then shorter names first.
/// </summary>
internal static class SearchRank
{
    /// <summary>Longer names count as having this length: it is part of a number.</summary>
    public const int LongestName = 255;

    /// <summary>Null when the row does not match. The length is in characters, a surrogate pair counting as one.</summary>
    public static (int Tier, int Alternative, int NameLength)? Of(SearchText search, string n, string readings, string rest) =>
        search.Steps[^1].Holds(n, readings, rest) && search.Steps.First(step => step.Holds(n, readings, rest)) is var step
            ? (step.Tier, (int)step.Alternative, LengthOf(n))
            : null;

    public static int LengthOf(string folded) => Math.Min(LongestName, folded.Length - folded.Count(char.IsLowSurrogate));
}
