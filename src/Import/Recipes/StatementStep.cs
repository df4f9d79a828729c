using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Determines the statement of a row of money: fiscal year, account, side and stage, from its own cells, the heading of its amount, or the
/// names of the file; a title between the rows holds for those below it. A blank cell below a filled one repeats it.
/// </summary>
internal sealed partial class StatementStep
{
    private readonly Column municipality;
    private readonly Column year;
    private readonly Column? account;
    private readonly Column? side;
    private readonly Column? stage;
    private readonly RowSetting setting;
    private readonly AmountHeading? amount;
    private readonly MoneySections sections;
    private readonly long? told;
    private readonly string? sideTold;
    private readonly string? accountTold;
    private readonly string? stageTold;
    private readonly bool isSpent;
    private readonly Dictionary<Column, object?> above = [];
    private bool isTold;
    private int section;

    /// <param name="setting">The file.</param>
    /// <param name="amount">What the heading of the amounts says; null = nothing.</param>
    /// <param name="sections">The titles above the row read last.</param>
    public StatementStep(RowSetting setting, AmountHeading? amount, MoneySections sections)
    {
        (this.setting, this.amount, this.sections) = (setting, amount, sections);
        var entity = setting.Binding.Map.Entity;
        (municipality, year) = (InhabitedStep.Municipality(setting.Binding), entity.Column(ColumnRole.FiscalYear));
        told = amount?.Year ?? FiscalYearCell.In(setting.ContextTexts);
        account = entity.FindColumn(ColumnRole.Account);
        (side, stage) = (entity.FindColumn(ColumnRole.BudgetSide), entity.FindColumn(ColumnRole.BudgetStage));
        (sideTold, accountTold) = (Only(BudgetWords.SideIn), Only(AccountIn));
        stageTold = setting.ContextTexts.Any(BudgetWords.LeavesOpen) ? null : Only(BudgetWords.StageIn);
        isSpent = setting.Binding.Columns.Any(c => c.Target?.Amount?.Fund is not null || c.Target?.Path is "project.name" or "setsu.name");
    }

    /// <param name="row">The row.</param>
    /// <param name="kan">The 款 of the row; null = it names none.</param>
    /// <param name="sideOfAmount">The side that the heading of its amount names; null = none.</param>
    public void Read(RowDraft row, string? kan, string? sideOfAmount)
    {
        row[municipality] = setting.Publisher.Municipality?.Code;
        row[year] = Stated(year, ColumnRole.FiscalYear, row, row[year]) ?? (IsFilled(ColumnRole.FiscalYear, row) ? null : told);
        if (row[year] is null && !isTold && !setting.Binding.Has(ColumnRole.FiscalYear))
        {
            isTold = true;
            row.Note(MoneyRules.FiscalYearMissing);
        }

        if (account is not null)
        {
            if (section != sections.Count)
            {
                // A title ends what rows without a side of their own repeat from above.
                section = sections.Count;
                above.Remove(side!);
            }

            row[account] = Stated(account, ColumnRole.Account, row, row[account]) ?? sections.Account ?? accountTold;
            row[side!] = BudgetWords.SideIn(row.Text(side!) ?? "") ?? sideOfAmount ?? sections.Side ?? (sections.HasSides ? null : sideTold)
                ?? (kan is null ? null : BudgetWords.SideOf(kan));
            row[side!] = Stated(side!, ColumnRole.BudgetSide, row, row[side!]) ?? (isSpent ? BudgetWords.Expenditure : BudgetWords.Unknown);
            row[stage!] = BudgetWords.StageIn(row.Text(stage!) ?? "") ?? amount?.Stage ?? stageTold ?? BudgetWords.Unknown;
        }
    }

    /// <summary>Returns the value or, where the cell is blank, that of the row above.</summary>
    private object? Stated(Column column, ColumnRole role, RowDraft row, object? value) =>
        above[column] = value ?? (IsFilled(role, row) ? null : above.GetValueOrDefault(column));

    private bool IsFilled(ColumnRole role, RowDraft row) => setting.Binding.Text(role, row.Cells).Length > 0;

    private string? Only(Func<string, string?> find) =>
        setting.ContextTexts.Select(find).OfType<string>().Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>Returns the account that a text names; null = none.</summary>
    public static string? AccountIn(string text) => text.Contains("一般会計", StringComparison.Ordinal) ? "一般会計"
        : AccountName().Match(text) is { Success: true } match ? match.Value
        : null;

    [GeneratedRegex(@"(?<=^|年度|[市町村区県 (（])[^\s年度市町村区県()（）]+(?:特別会計|事業会計)", RegexOptions.CultureInvariant)]
    private static partial Regex AccountName();
}
