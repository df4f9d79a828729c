using System.Text.RegularExpressions;

namespace Gateway.Catalog;

/// <summary>
/// A sort of table that no sheet describes and that is known all the same: an election, the stops of a timetable. It is named
/// for what it is, and its rows are served as published.
/// </summary>
/// <param name="Name">What <c>Dataset.edition</c> says, <c>budget (予算・決算)</c>.</param>
/// <param name="Headings">Patterns for folded headings: for each of them a column must be there.</param>
internal sealed record Family(string Name, params IReadOnlyList<string> Headings)
{
    /// <summary>Made when first asked: a file that follows a sheet never does.</summary>
    private Regex[]? patterns;

    /// <summary>
    /// A pattern that the name of the file, its title or most cells of a column fit, where headings alone could be another's.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>What <c>kindLabel</c> says of its rows when these are places.</summary>
    public string? Label { get; init; }

    /// <summary>Its rows may name places with their address and are none: free places in a nursery are not the nursery.</summary>
    public bool IsOfPlaces { get; init; }

    /// <summary>Its rows say when what other tables say does not happen: a centre that collects no waste at the turn of the year.</summary>
    public bool TellsPauses { get; init; }

    /// <summary>For each pattern the first heading that fits it; null = one has none. Takes folded texts.</summary>
    public IReadOnlyList<string>? Find(IReadOnlyList<string> folded)
    {
        patterns ??= [.. Headings.Select(pattern => new Regex(pattern, RegexOptions.CultureInvariant))];
        string?[] found = [.. patterns.Select(pattern => folded.FirstOrDefault(pattern.IsMatch))];
        return found.Contains(null) ? null : [.. found.OfType<string>().Distinct()];
    }
}
