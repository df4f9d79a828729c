using System.Text.RegularExpressions;

namespace Gateway.Catalog;

/// <summary>
/// A sort of table that no sheet describes and that is known all the same: a budget, an election, the stops of a timetable. It is named for
/// what it is, and its rows are served as published.
/// </summary>
/// <param name="Name">What <c>Dataset.edition</c> says, <c>budget (予算・決算)</c>.</param>
/// <param name="Headings">Patterns for folded headings: for each of them a column must be there.</param>
internal sealed record Family(string Name, params IReadOnlyList<string> Headings)
{
    /// <summary>A pattern that the name of the file, its title or most cells of a column fit, where headings alone could be another's.</summary>
    public string? Words { get; init; }

    /// <summary>What <c>kindLabel</c> says of its rows when these are places.</summary>
    public string? Label { get; init; }

    /// <summary>Its rows may name places with their address and are none: free places in a nursery are not the nursery.</summary>
    public bool IsOfPlaces { get; init; }

    /// <summary>Whether each pattern has its heading. Takes folded texts.</summary>
    public bool HasHeadings(IReadOnlyList<string> folded) =>
        Headings.All(pattern => folded.Any(h => Regex.IsMatch(h, pattern, RegexOptions.CultureInvariant)));
}
