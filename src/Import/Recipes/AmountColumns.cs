using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// The columns of a budget that hold the amounts of its rows. Where there are several years or stages, one statement is read: the newest
/// year, and the most informative stage; the year before it is stored as well, and the others only as published. Where revenue and
/// expenditure stand side by side, a row is of the first that it has an amount of.
/// </summary>
internal sealed class AmountColumns
{
    private static readonly string?[] Stages =
        [BudgetWords.Settled, BudgetWords.Revised, BudgetWords.Initial, null, BudgetWords.Supplementary];

    public AmountColumns(RowSetting setting, MoneySections sections)
    {
        var told = FiscalYearCell.In(setting.ContextTexts);
        int? YearOf(FileColumn column) => Of(column).Year ?? told;

        var amounts = setting.Binding.Columns.Where(c => c.Target?.Amount is not null).ToList();
        var current = amounts.Where(c => Of(c) is { Fund: null, IsPrevious: false })
            .OrderByDescending(c => YearOf(c) ?? 0).ThenBy(c => Array.IndexOf(Stages, Of(c).Stage)).ToList();
        Heading = current.Count > 0 ? Of(current[0]) : null;
        var levels = LevelsOf(setting.Binding);
        Current =
        [
            .. current.Where(IsOfStatement).DistinctBy(c => (LevelOf(c, levels, current), Of(c).Side))
                .Select(c => (new YenReader(c, setting, sections), LevelOf(c, levels, current))).OrderByDescending(c => c.Item2),
        ];
        Side = Current.Select(c => Of(c.Reader.Column).Side).Distinct().ToList() is [var only] ? only : null;
        var before = amounts.Find(c => Of(c) is { IsPrevious: true, Level: null })
            ?? current.Find(c => YearOf(current[0]) is { } year && Of(c).Year == year - 1);
        Previous = before is null ? null : (new YenReader(before, setting, sections), LevelOf(before, levels, current));
        Aside =
        [
            .. current.Where(c => c != before && !Current.Exists(read => read.Reader.Column == c))
                .Select(c => new YenReader(c, setting, sections)),
        ];
        Funds = [.. amounts.Where(c => Of(c).Fund is not null).Select(c => (new YenReader(c, setting, sections), Of(c).Fund!))];
        Deepest = levels.Count > 0 ? levels.Max(l => l.Step) : 0;
    }

    /// <summary>What the heading of the first of the columns read says.</summary>
    public AmountHeading? Heading { get; }

    /// <summary>The columns with the amounts, each with the step of its level, narrowest first.</summary>
    public List<(YenReader Reader, int Step)> Current { get; }

    /// <summary>The side of all these columns; null = their headings name none, or both.</summary>
    public string? Side { get; }

    /// <summary>The column with the amounts of the previous year, with the step of its level.</summary>
    public (YenReader Reader, int Step)? Previous { get; }

    /// <summary>The columns with amounts of other years and stages.</summary>
    public IReadOnlyList<YenReader> Aside { get; }

    public IReadOnlyList<(YenReader Reader, string Kind)> Funds { get; }

    /// <summary>The narrowest step that the file has a column for.</summary>
    public int Deepest { get; }

    /// <summary>Returns what the heading of a column of amounts says.</summary>
    public static AmountHeading Of(FileColumn column) => column.Target!.Amount!;

    /// <summary>Whether the column is of the statement read; amounts of other levels need not repeat year and stage.</summary>
    private bool IsOfStatement(FileColumn column)
    {
        var (said, isOfLevels) = (Of(column), (Of(column).Level ?? Heading!.Level) is not null);
        return (said.Year == Heading!.Year || (said.Year is null && isOfLevels))
            && (said.Stage == Heading.Stage || (said.Stage is null && isOfLevels));
    }

    private static List<(int Index, int Step)> LevelsOf(Binding binding) =>
    [
        .. from level in BudgetLevel.All
           from column in binding.Columns
           where column.Target?.Path?.StartsWith(level.Member + ".", StringComparison.Ordinal) == true
           select (column.Index, LevelStep.IndexOf(level)),
    ];

    /// <summary>
    /// Returns the level named in the heading; otherwise the narrowest level to its left, or failing that the narrowest of all, among those
    /// that no other heading names.
    /// </summary>
    private static int LevelOf(FileColumn column, List<(int Index, int Step)> levels, List<FileColumn> current)
    {
        if (Of(column).Level is { } named)
        {
            return LevelStep.IndexOf(named);
        }

        var taken = current.Select(c => Of(c).Level).OfType<BudgetLevel>().Select(LevelStep.IndexOf).ToHashSet();
        var before = levels.Where(l => l.Index < column.Index && !taken.Contains(l.Step)).Select(l => l.Step).ToList();
        return before.Count > 0 ? before.Max()
            : levels.Select(l => l.Step).Where(step => !taken.Contains(step)).DefaultIfEmpty(int.MaxValue).Max();
    }
}
