using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Judges places and events: a record is a row when it states a location, or has a name that is neither a note nor a total.
/// </summary>
internal sealed partial class PlacedJudge(Binding binding)
{
    /// <summary>A longer text is not a total.</summary>
    private const int LongestTotal = 20;

    private static readonly ColumnRole[] PlaceRoles =
    [
        ColumnRole.Address, ColumnRole.Town, ColumnRole.BlockNumber, ColumnRole.Building, ColumnRole.Latitude, ColumnRole.Longitude,
        ColumnRole.VenueName, ColumnRole.MeetingPlace, ColumnRole.LatitudeLongitude, ColumnRole.TokyoDegrees,
    ];

    private readonly int[][] places = [.. PlaceRoles.Select(binding.Cells)];

    public RowKind Judge(string[] cells, int filled, string first)
    {
        var name = CellText.Fold(binding.Text(ColumnRole.Name, cells));
        var only = filled == 1 ? CellText.Fold(first) : "";
        var kind = IsTotal(name) || IsTotal(only) ? RowKind.Total : Judge(cells, filled, name, first);
        return kind is RowKind.Data && only.Length > 0 && Aside().IsMatch(only) ? RowKind.Aside : kind;
    }

    private RowKind Judge(string[] cells, int filled, string name, string first)
    {
        foreach (var place in places)
        {
            if (Says(Binding.First(place, cells, out _)))
            {
                return RowKind.Data;
            }
        }

        var firstText = CellText.Fold(first);
        return (name.Length, filled) switch
        {
            _ when IsTotal(firstText) => RowKind.Total,
            (_, 1) when IsNote(firstText) => RowKind.Footnote,
            (0, _) => RowKind.Unknown,

            // A line of the template: ◎ for mandatory columns, ○ and △ for others.
            _ when !Says(name) => RowKind.Unknown,
            _ => RowKind.Data,
        };
    }

    private static bool IsNote(string text) => NoteWords.Begins(text) || text.Length > 30;

    private static bool IsTotal(string text) =>
        text.Length <= LongestTotal && text.AsSpan().ContainsAny('計', '総', '全') && Total().IsMatch(text);

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

    /// <summary>計, 【合計】, 合計 12件, 全12施設; no place is called so.</summary>
    [GeneratedRegex("""
        ^\W*(?:[合総小]?\s*計|総\s*数|全(?=\s*[0-9]))\W*
        (?:[0-9][0-9,]*\s*(?:件|施設|[箇かカヵヶケ]所|軒|店舗?|棟|基|台|園|校|館|名|人)?)?\W*$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Total();

    /// <summary>The title of a section or of a table, &lt;学校&gt;, ■学校, 学校一覧, and what closes one: 以上.</summary>
    [GeneratedRegex("""
        ^(?:[■□◆◇●○◎◯▲△▼▽★☆▶►※].+
          |[<\[({【〔《〈≪].+[>\])}】〕》〉≫]
          |([-=ー―─━])\1+.*[-=ー―─━]{2}
          |.+(?:一覧表?|名簿|リスト)
          |\W*以\ ?[上下]\W*|以下\ ?余白|終わり|おわり|end|eof)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Aside();
}
