using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>One thing that speaks for a kind, and how much.</summary>
internal sealed record Clue(double Points, Wording Wording);

/// <summary>How much speaks for a table being of a kind.</summary>
/// <param name="Edition">The edition most like it.</param>
/// <param name="Share">How like: 1 = the same columns.</param>
/// <param name="Clues">The strongest first.</param>
/// <param name="IsPossible">Nothing that the kind needs is missing.</param>
internal sealed record KindScore(HeadingMap Map, Edition? Edition, double Share, IReadOnlyList<Clue> Clues, bool IsPossible)
{
    /// <summary>So much is proof.</summary>
    public const double Proof = 3;

    /// <summary>From here on a table follows an edition.</summary>
    public const double EditionShare = 0.6;

    public double Points { get; } = Clues.Sum(c => c.Points);

    public bool IsBelieved => IsPossible && Points >= Proof;

    /// <summary>Proven by its columns, and not by what it is called or by what stands in it.</summary>
    public bool IsProven => Share >= EditionShare || Clues.Any(c => c.Points >= Proof);

    /// <summary>The edition that it follows; null = none closely.</summary>
    public Edition? Followed => Share >= EditionShare ? Edition : null;
}
