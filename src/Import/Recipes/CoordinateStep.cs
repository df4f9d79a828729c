using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reads the position: from a pair of columns or one cell with both, and the height above sea level. A point in the old Tokyo datum is not
/// taken: without the official grid, a shift would be accurate only to metres.
/// </summary>
internal sealed class CoordinateStep(RowSetting setting)
{
    private readonly Binding binding = setting.Binding;
    private readonly Column latitude = setting.Binding.Map.Entity.Column(ColumnRole.Latitude);
    private readonly Column longitude = setting.Binding.Map.Entity.Column(ColumnRole.Longitude);
    private readonly Column? corrected = setting.Binding.Map.Entity.FindColumn(ColumnRole.IsCorrected);
    private readonly Column? elevation = setting.Binding.Map.Entity.FindColumn(ColumnRole.Elevation);
    private readonly (int[] North, int[] East)[] pairs =
        Pairs(setting.Binding.Cells(ColumnRole.Latitude), setting.Binding.Cells(ColumnRole.Longitude));

    private readonly int[] datum = setting.Binding.Cells(ColumnRole.Datum);

    /// <summary>The title or file name that states the Tokyo datum, for rows that state none.</summary>
    private readonly string? told = setting.ContextTexts.FirstOrDefault(DatumCell.TellsTokyo);

    public void Read(RowDraft row)
    {
        var pair = PairOf(row.Cells);
        var (north, east) = Texts(pair, row.Cells);
        var both = binding.Text(ColumnRole.LatitudeLongitude, row.Cells);
        var point = north.Length + east.Length > 0 ? CoordinateCell.Read(north, east) : CoordinateCell.ReadPair(both);
        if ((point.Latitude is not null || point.Longitude is not null) && IsOfTokyo(row))
        {
            point = default;
        }

        (row[latitude], row[longitude]) = (point.Latitude, point.Longitude);
        if (corrected is not null && point.Rule == PlaceRules.CoordinatesSwapped)
        {
            row[corrected] = true;
        }

        if (point.Rule is { } rule)
        {
            row.Note(rule, CellOf(pair, row.Cells), both.Length > 0 ? both : $"{north},{east}");
        }

        ReadHeight(row);
    }

    /// <summary>Whether the point is in the Tokyo datum; an unknown datum is reported, and the point stays.</summary>
    private bool IsOfTokyo(RowDraft row)
    {
        var text = Binding.First(datum, row.Cells, out var cell);
        if (text.Length == 0 || CellText.IsPlaceholder(CellText.Fold(text)))
        {
            (text, cell) = (told ?? "", -1);
        }

        if (text.Length == 0)
        {
            return false;
        }

        var stated = DatumCell.Read(text);
        if (stated is not Datum.World)
        {
            row.Note(stated is Datum.Tokyo ? PlaceRules.CoordinatesDatum : PlaceRules.CoordinatesDatumUnknown, cell, text);
        }

        return stated is Datum.Tokyo;
    }

    /// <summary>Returns the columns that belong together; where their numbers differ, nobody can say which do.</summary>
    private static (int[] North, int[] East)[] Pairs(int[] norths, int[] easts) =>
        norths.Length == easts.Length && norths.Length > 1
            ? [.. norths.Zip(easts, (north, east) => (new[] { north }, new[] { east }))]
            : [(norths, easts)];

    /// <summary>
    /// Returns the pair of columns that says where the row is: the first that is not empty, half or 0,0. A latitude of one pair with the
    /// longitude of another would be a point that nobody stated.
    /// </summary>
    private (int[] North, int[] East) PairOf(string[] cells)
    {
        if (pairs is [var only])
        {
            return only;
        }

        var stated = Array.FindIndex(pairs, pair => IsStated(Texts(pair, cells)));
        return pairs[stated >= 0 ? stated : Math.Max(0, Array.FindIndex(pairs, pair => Texts(pair, cells) is not ("", "")))];
    }

    private static bool IsStated((string North, string East) texts) =>
        CoordinateCell.Read(texts.North, texts.East) is var point && (point is { Latitude: not null, Longitude: not null }
            || (point.Rule is { } rule && rule != PlaceRules.CoordinatesHalf && rule != PlaceRules.CoordinatesZero));

    private static (string North, string East) Texts((int[] North, int[] East) pair, string[] cells) =>
        (Binding.First(pair.North, cells, out _), Binding.First(pair.East, cells, out _));

    private static int CellOf((int[] North, int[] East) pair, string[] cells) =>
        Binding.First(pair.North, cells, out var north).Length > 0 ? north
        : Binding.First(pair.East, cells, out var east).Length > 0 ? east
        : -1;

    /// <summary>Reads the height; 高度の値 is an elevation only where 高度の種別 is 標高, not for a storey.</summary>
    private void ReadHeight(RowDraft row)
    {
        if (elevation is not null && row[elevation] is null && binding.Text(ColumnRole.HeightKind, row.Cells) is "標高"
            && binding.Text(ColumnRole.Height, row.Cells) is { Length: > 0 } text)
        {
            var height = NumberCell.ReadDecimal(text, NumberUnit.Metres);
            row[elevation] = height.Value;
            if (height.Rule is { } rule)
            {
                row.Note(rule, -1, text);
            }
        }
    }
}
