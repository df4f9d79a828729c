using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reports codes that refer to no row of another table of the timetable, and duplicate codes: there the first row counts, and the others
/// are detached from the timetable, so that a bus does not depart once for each.
/// </summary>
internal sealed class FeedCodeStep
{
    /// <summary>The columns that identify a row of each table.</summary>
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["stops"] = ["stop_id"],
        ["routes"] = ["route_id"],
        ["trips"] = ["trip_id"],
        ["stop_times"] = ["trip_id", "stop_sequence"],
        ["calendar"] = ["service_id"],
        ["calendar_dates"] = ["service_id", "date"],
    };

    /// <summary>The columns of each table that refer to other tables.</summary>
    private static readonly Dictionary<string, string[]> Named = new(StringComparer.Ordinal)
    {
        ["trips"] = ["route_id", "service_id"],
        ["stop_times"] = ["trip_id", "stop_id"],
    };

    private readonly FeedFacts facts;
    private readonly Column feed;
    private readonly int[] key;
    private readonly (int Cell, IReadOnlySet<string> Known)[] named;
    private readonly HashSet<UInt128> seen = [];

    private FeedCodeStep(RowSetting setting, FeedPart part)
    {
        facts = part.Feed.Facts.Value;
        feed = setting.Binding.Map.Entity.Column(ColumnRole.Feed);
        var headings = Keys.GetValueOrDefault(part.Member, []);
        key = Cells(setting, headings) is var cells && cells.Length == headings.Length ? cells : [];
        named =
        [
            .. Named.GetValueOrDefault(part.Member, []).Where(heading => facts.Codes[heading].Count > 0)
                .SelectMany(heading => Cells(setting, heading).Select(cell => (cell, facts.Codes[heading]))),
        ];
    }

    /// <summary>Returns the step; null when the file is not a table of a timetable.</summary>
    public static FeedCodeStep? Of(RowSetting setting) => setting.Feed is { } part ? new FeedCodeStep(setting, part) : null;

    public void Read(RowDraft row)
    {
        foreach (var (cell, known) in named)
        {
            if (Code(row, cell) is { Length: > 0 } code && !known.Contains(code))
            {
                row.Note(TimetableRules.CodeUnknown, cell, code);
            }
        }

        // Rows without a code are not duplicates.
        string[] codes = [.. key.Select(cell => Code(row, cell))];
        if (codes.Length > 0 && !Array.Exists(codes, code => code.Length == 0) && !seen.Add(StableKey.Hash(codes)))
        {
            row[feed] = null;
            row.Note(TimetableRules.CodeDoubled, key[0], codes[0]);
        }
    }

    private static string Code(RowDraft row, int cell) => cell < row.Cells.Length ? CellText.Fold(row.Cells[cell]) : "";

    private static int[] Cells(RowSetting setting, params IReadOnlyList<string> headings) =>
    [
        .. headings.Select(heading => setting.Columns.FirstOrDefault(column => CellText.Trim(column.Heading) == heading))
            .OfType<Headings.FileColumn>().Select(column => column.Index),
    ];
}
