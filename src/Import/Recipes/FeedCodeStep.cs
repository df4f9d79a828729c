using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Tells of codes that lead to no other table of the timetable, and of those that come twice: there the first row counts, and the others
/// are of no timetable, so that no bus leaves once for each of them.
/// </summary>
internal sealed class FeedCodeStep
{
    /// <summary>What tells a row of a table from its others.</summary>
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["stops"] = ["stop_id"],
        ["routes"] = ["route_id"],
        ["trips"] = ["trip_id"],
        ["stop_times"] = ["trip_id", "stop_sequence"],
        ["calendar"] = ["service_id"],
        ["calendar_dates"] = ["service_id", "date"],
    };

    /// <summary>What the rows of a table name of other tables.</summary>
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

    /// <summary>Null for what is no table of a timetable.</summary>
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

        // What has no code is no other row's double.
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
