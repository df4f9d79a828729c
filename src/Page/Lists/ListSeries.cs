using System.Text.Json;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>
/// Rows of one name and day that follow each other: what is held at twelve places at once is one event to a reader, and would fill his
/// page.
/// </summary>
internal static class ListSeries
{
    /// <summary>Fewer are shown as they are.</summary>
    private const int Fewest = 4;

    /// <returns>The lines in their order, each series apart; all in one where nothing else is on the page.</returns>
    public static IReadOnlyList<ListPart> Of(Listing listing, IReadOnlyList<JsonElement> rows, IReadOnlyList<ListLine> lines)
    {
        var parts = new List<ListPart>();
        for (var (at, length) = (0, 0); at < lines.Count; at += length)
        {
            var key = KeyOf(listing, rows[at]);
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

    /// <returns>Null for what has no name or no day: nobody knows whether it belongs to others.</returns>
    private static (string Name, string First, string? Last)? KeyOf(Listing listing, JsonElement row) =>
        listing.Days is { } days && row.Text("name") is { } name && row.Text(days.First) is { } first
            ? (name, first, row.Text(days.Last))
            : null;
}
