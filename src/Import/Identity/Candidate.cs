using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Recipes;

namespace Gateway.Import.Identity;

/// <summary>A table that is looking for its data set.</summary>
/// <param name="Stem">The slug derived from its name, before it is lengthened.</param>
/// <param name="Headings">Its columns.</param>
/// <param name="IsSample">Whether it belongs to the sample city, which never mixes with other data.</param>
/// <param name="CountCommon">Counts the rows it has in common with a data set.</param>
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
    /// <summary>How tables of one origin whose names differ by a date relate to each other.</summary>
    public Dating Dating => Recipe.Dating;
}
