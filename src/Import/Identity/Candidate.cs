using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Recipes;

namespace Gateway.Import.Identity;

/// <summary>A table that looks for its data set.</summary>
/// <param name="Stem">The slug its name gives before it is made longer.</param>
/// <param name="Headings">Its columns.</param>
/// <param name="IsSample">Whether it belongs to the sample city, which nothing else mixes with.</param>
/// <param name="CountCommon">How many of its rows a data set holds already.</param>
internal sealed record Candidate(
    Origin Origin,
    string Stem,
    DatasetKind Kind,
    Recipe Recipe,
    Publisher Publisher,
    IReadOnlyList<string> Headings,
    bool IsSample,
    Func<ShelvedDataset, int> CountCommon)
{
    /// <summary>What tables of one origin are to each other when their names differ by a date.</summary>
    public Dating Dating => Recipe.Dating;
}
