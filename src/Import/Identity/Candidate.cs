using Gateway.Catalog;
using Gateway.Import.Places;

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
    RowRecipe Recipe,
    Publisher Publisher,
    IReadOnlyList<string> Headings,
    bool IsSample,
    Func<ShelvedDataset, int> CountCommon)
{
    /// <summary>What tables of one origin are to each other when their names differ by a date.</summary>
    public Dating Dating => Recipe switch
    {
        RowRecipe.People or RowRecipe.Event => Dating.Parts,
        RowRecipe.Table => Dating.Apart,
        _ => Dating.Editions,
    };
}

/// <summary>What a date in a name means.</summary>
internal enum Dating
{
    /// <summary>Editions of one list: the newest stands for all.</summary>
    Editions,

    /// <summary>Parts of one series, in one data set.</summary>
    Parts,

    /// <summary>Each is a data set of its own.</summary>
    Apart,
}
