using System.Text.Json;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>
/// Consecutive rows with the same name, day, time and city: what is held at twelve places at once is one event to a reader, and would fill
/// the page.
/// </summary>
internal static class ListSeries
{
    /// <summary>Shorter series are shown as they are.</summary>
    private const int Fewest = 4;

    /// <summary>The paths that rows must have in common.</summary>
    public static IEnumerable<string> Paths(Listing listing) => listing.Days is not { } days ? []
        : new[] { "name", days.First, days.Last, listing.Entity.Entry?.Begins, listing.City is { } city ? city.Name + ".name" : null }
            .OfType<string>();

    /// <returns>
    /// The lines in order, each series in a part of its own; all in one part when nothing else is on the page, or when a reader asked for
    /// an order.
    /// </returns>
    public static IReadOnlyList<ListPart> Of(
        Listing listing, ListQuery query, IReadOnlyList<JsonElement> rows, IReadOnlyList<ListLine> lines)
    {
        var parts = new List<ListPart>();
        for (var (at, length) = (0, 0); at < lines.Count; at += length)
        {
            var key = query.Order is null ? KeyOf(listing, rows[at]) : null;
            length = key is null ? 1 : rows.Skip(at).TakeWhile(row => KeyOf(listing, row) == key).Count();
            var some = lines.Skip(at).Take(length);
            if (length >= Fewest && length < lines.Count)
            {
                parts.Add(new ListPart([.. some], IsSeries: true));
            }
            else if (parts is [.., { IsSeries: false } last])
            {
                parts[^1] = last with { Lines = [.. last.Lines, .. some] };
            }
            else
            {
                parts.Add(new ListPart([.. some], IsSeries: false));
            }
        }

        return parts;
    }

    /// <returns>Null for a row without a name or a day: nobody knows whether it belongs to others.</returns>
    private static string? KeyOf(Listing listing, JsonElement row) =>
        listing.Days is { } days && row.Text("name") is not null && row.Text(days.First) is not null
            ? string.Join('\n', Paths(listing).Select(path => row.Text(path.Split('.')[0])))
            : null;
}
