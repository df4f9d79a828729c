using System.Text.RegularExpressions;

namespace Gateway.Catalog;

/// <summary>
/// A sort of table that no sheet describes but that is recognised: an election, the stops of a timetable. It is labelled by its sort, and
/// its rows are served as published.
/// </summary>
/// <param name="Name">The value of <c>Dataset.edition</c>, <c>budget (予算・決算)</c>.</param>
/// <param name="Headings">Patterns for folded headings; each must match a column.</param>
internal sealed record Family(string Name, params IReadOnlyList<string> Headings)
{
    /// <summary>Made on first use: a file that follows a sheet never needs them.</summary>
    private Regex[]? patterns;

    /// <summary>
    /// A pattern that the file name, its title or most cells of a column must match, where headings alone could belong to another sort.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>The value of <c>kindLabel</c> when the rows are places.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// Whether its rows may name places with their addresses without being places: free places in a nursery are not the nursery.
    /// </summary>
    public bool IsOfPlaces { get; init; }

    /// <summary>
    /// Whether its rows say when what other tables state does not happen: a centre that collects no waste at the turn of the year.
    /// </summary>
    public bool DeclaresPauses { get; init; }

    /// <summary>Returns the first matching heading for each pattern; null = one matches none. Takes folded texts.</summary>
    public IReadOnlyList<string>? Find(IReadOnlyList<string> folded)
    {
        patterns ??= [.. Headings.Select(pattern => new Regex(pattern, RegexOptions.CultureInvariant))];
        string?[] found = [.. patterns.Select(pattern => folded.FirstOrDefault(pattern.IsMatch))];
        return found.Contains(null) ? null : [.. found.OfType<string>().Distinct()];
    }
}
