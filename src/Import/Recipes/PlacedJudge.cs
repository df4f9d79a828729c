using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Judges places and events: a record is a row when it states a location, or has a name that is neither a note nor a total.
/// </summary>
internal sealed class PlacedJudge(Binding binding)
{
    private static readonly ColumnRole[] PlaceRoles =
    [
        ColumnRole.Address, ColumnRole.Town, ColumnRole.BlockNumber, ColumnRole.Building, ColumnRole.Latitude, ColumnRole.Longitude,
        ColumnRole.VenueName, ColumnRole.MeetingPlace, ColumnRole.LatitudeLongitude, ColumnRole.TokyoDegrees,
    ];

    private readonly int[][] places = [.. PlaceRoles.Select(binding.Cells)];

    public RowKind Judge(string[] cells, int filled, string first)
    {
        foreach (var place in places)
        {
            if (Says(Binding.First(place, cells, out _)))
            {
                return RowKind.Data;
            }
        }

        var (name, firstText) = (CellText.Fold(binding.Text(ColumnRole.Name, cells)), CellText.Fold(first));
        return (name.Length, filled) switch
        {
            _ when IsTotal(name) || IsTotal(firstText) => RowKind.Total,
            (_, 1) when IsNote(firstText) => RowKind.Footnote,
            (0, _) => RowKind.Unknown,

            // A line of the template: ◎ for mandatory columns, ○ and △ for others.
            _ when !Says(name) => RowKind.Unknown,
            _ => RowKind.Data,
        };
    }

    private static bool IsNote(string text) => text.Length > 0 && (text[0] is '※' or '*' or '注' or '(' or '・' || text.Length > 30);

    private static bool IsTotal(string text) => text is "計" or "合計" or "総計" or "小計" or "総数" or "合 計" or "総 計";

    /// <summary>Whether the text is more than dashes and commas.</summary>
    private static bool Says(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
