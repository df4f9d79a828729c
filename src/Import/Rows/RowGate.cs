using System.Runtime.CompilerServices;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>What a record of the file is.</summary>
internal enum RowKind
{
    /// <summary>A record with data.</summary>
    Data,

    /// <summary>Metadata, or what stands above the rows: not counted as a row.</summary>
    None,

    /// <summary>Nothing but blanks: counted, for a city may have blanked a record.</summary>
    Blank,

    Footnote,

    /// <summary>The header or the title of the table again, as at the head of a printed page.</summary>
    Heading,

    /// <summary>The number of a printed page.</summary>
    Page,

    /// <summary>How to fill in the form.</summary>
    Example,

    Personal,
    Total,
    Unknown,
}

/// <summary>Decides before a row is read whether it is one. Only a row of which nothing can be known is rejected.</summary>
/// <param name="dropPersonal">Leave out what looks like data of a private person.</param>
/// <param name="title">What stands above the header.</param>
internal sealed class RowGate(Binding binding, bool numbered, bool dropPersonal = false, string? title = null)
{
    private readonly PrintMarks print = new(binding.Columns, title);
    private readonly PersonalMark? personal = dropPersonal ? new PersonalMark(binding) : null;

    private static readonly string[] PlaceFields =
    [
        "address", "addressParts.town", "addressParts.blockNumber", "addressParts.building", "latitude", "longitude", "venueName", "meetingPlace",
    ];

    private readonly int[][] places =
    [
        .. PlaceFields.Select(binding.Find).OfType<BoundField>().Select(f => f.Cells), binding.Cells(ColumnRole.LatitudeLongitude),
    ];

    private readonly bool isPopulation = binding.Map.Recipe is RowRecipe.People;
    private readonly bool isTable = binding.Map.Recipe is RowRecipe.Table or RowRecipe.DataList;

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowKind Judge(string[] cells)
    {
        var first = numbered ? 1 : 0;
        var filled = 0;
        var text = "";
        for (var i = first; i < cells.Length; i++)
        {
            if (!CellText.IsEmpty(cells[i]))
            {
                filled++;
                text = filled == 1 ? cells[i] : text;
            }
        }

        return numbered && cells[0].StartsWith('#') ? RowKind.None
            : filled == 0 ? RowKind.Blank
            : print.Judge(cells, filled, text) is { } mark ? mark
            : personal?.Find(cells).Count > 0 ? RowKind.Personal
            : isTable ? filled == 1 && IsMarkedNote(CellText.Fold(text)) ? RowKind.Footnote : RowKind.Data
            : isPopulation ? JudgePopulation(cells) : JudgePlace(cells, filled, text);
    }

    private RowKind JudgePlace(string[] cells, int filled, string first)
    {
        foreach (var place in places)
        {
            if (Says(Binding.First(place, cells, out _)))
            {
                return RowKind.Data;
            }
        }

        var (name, firstText) = (CellText.Fold(binding.Text("name", cells)), CellText.Fold(first));
        return (name.Length, filled) switch
        {
            _ when IsTotal(name) || IsTotal(firstText) => RowKind.Total,
            (_, 1) when IsNote(firstText) => RowKind.Footnote,
            (0, _) => RowKind.Unknown,

            // A line of the template: ◎ for columns that must be filled, ○ and △ for others.
            _ when !Says(name) => RowKind.Unknown,
            _ => RowKind.Data,
        };
    }

    private RowKind JudgePopulation(string[] cells)
    {
        var filled = 0;
        for (var i = 0; i < binding.Columns.Count && i < cells.Length; i++)
        {
            var target = binding.Columns[i].Target;
            filled += (target?.Band is not null || target?.Field is not null) && !CellText.IsEmpty(cells[i]) ? 1 : 0;
        }

        return filled >= 2 ? RowKind.Data : RowKind.Footnote;
    }

    private static bool IsNote(string text) => text.Length > 0 && (text[0] is '※' or '*' or '注' or '(' or '・' || text.Length > 30);

    private static bool IsMarkedNote(string text) => text[0] is '※' or '*' or '注';

    private static bool IsTotal(string text) => text is "計" or "合計" or "総計" or "小計" or "総数" or "合 計" or "総 計";

    /// <summary>More than dashes and commas.</summary>
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
