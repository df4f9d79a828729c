using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>One piece of evidence for a kind, and its weight.</summary>
internal sealed record Clue(double Points, Wording Wording);

/// <summary>The evidence that a table is of a kind.</summary>
/// <param name="Edition">The most similar edition.</param>
/// <param name="Share">The similarity: 1 = the same columns.</param>
/// <param name="Clues">The evidence, strongest first.</param>
/// <param name="IsPossible">Whether nothing is missing that the kind needs.</param>
internal sealed record KindScore(HeadingMap Map, Edition? Edition, double Share, IReadOnlyList<Clue> Clues, bool IsPossible)
{
    /// <summary>This many points are proof.</summary>
    public const double Proof = 3;

    /// <summary>From this similarity on, a table follows an edition.</summary>
    public const double EditionShare = 0.6;

    public double Points { get; } = Clues.Sum(c => c.Points);

    public bool IsBelieved => IsPossible && Points >= Proof;

    /// <summary>Whether it is proven by the columns, not by names or cell contents.</summary>
    public bool IsProven => Share >= EditionShare || Clues.Any(c => c.Points >= Proof);

    /// <summary>The edition that it follows; null = it closely follows none.</summary>
    public Edition? Followed => Share >= EditionShare ? Edition : null;
}
