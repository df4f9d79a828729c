using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reads a row of a budget: its place, its statement, its amounts, and whether it is a sum of others.</summary>
internal sealed class AmountStep
{
    private readonly Entity entity;
    private readonly AmountColumns columns;
    private readonly LevelStep levels;
    private readonly StatementStep statement;
    private readonly MoneyTotals totals;
    private readonly Column amount;
    private readonly Column previous;
    private readonly Column funds;
    private readonly Column kan;
    private readonly Column account;
    private readonly Column level;
    private readonly Column[] stated;
    private readonly int[] words;

    public AmountStep(RowSetting setting, MoneyTotals totals, MoneySections sections)
    {
        this.totals = totals;
        entity = setting.Binding.Map.Entity;
        columns = new AmountColumns(setting, sections);
        levels = new LevelStep(setting.Binding);
        statement = new StatementStep(setting, columns.Heading, sections);
        (amount, previous) = (entity.Column(ColumnRole.Amount), entity.Column(ColumnRole.PreviousAmount));
        (funds, level) = (entity.Column(ColumnRole.Funds), entity.Column(ColumnRole.BudgetLevel));
        (kan, account) = (entity.Column(BudgetLevel.All[0].NameColumn), entity.Column(ColumnRole.Account));
        stated = [.. BudgetRetinue.Statement.Select(entity.Column)];
        words = [.. setting.Binding.Columns.Where(c => c.Target is null or { Amount: null }).Select(c => c.Index)];
    }

    public void Read(RowDraft row)
    {
        var names = levels.Read(row);
        var totalOfAccount = TotalOfAccount(row);
        var filled = columns.Current.Where(column => column.Reader.IsFilled(row)).ToList();
        (YenReader? Reader, int Step) read = filled.Concat(columns.Current).FirstOrDefault((null!, int.MaxValue));
        statement.Read(row, row.Text(kan), filled.Count > 0 ? AmountColumns.Of(filled[0].Reader.Column).Side : columns.Side);
        row[amount] = read.Reader?.Read(row);
        row[previous] = columns.Previous is { } before && (read.Reader is null || read.Step == before.Step)
            ? before.Reader.Read(row)
            : null;
        row[funds] = FundsOf(row);
        row.Brought = Placed(row, names, totalOfAccount ?? TotalIn(row), read, filled.Where(column => column.Step < read.Step));
        NoteAside(row, columns.Aside.Where(reader => reader.IsFilled(row))
            .Concat(filled.Skip(1).Where(column => column.Step == read.Step).Select(column => column.Reader)));
    }

    private static void NoteAside(RowDraft row, IEnumerable<YenReader> readers)
    {
        foreach (var reader in readers)
        {
            row.Note(MoneyRules.AmountAside, reader.Column.Index, row.Cells[reader.Column.Index]);
        }
    }

    /// <param name="total">The text that marks the row as a total; null = none does.</param>
    /// <param name="read">The column that the row's amount is from.</param>
    /// <param name="wider">The columns with amounts of wider levels.</param>
    private BroughtAmount Placed(
        RowDraft row, IReadOnlyList<string?> names, string? total, (YenReader? Reader, int Step) read,
        IEnumerable<(YenReader Reader, int Step)> wider)
    {
        var (reader, step) = read;
        var isRepeatable = step < columns.Deepest && names.Skip(step + 1).Any(name => name is not null);
        if (isRepeatable)
        {
            row[level] = LevelStep.At(step).Name;
        }

        var path = Path(row, names, total is null && !levels.IsOutline ? step : int.MaxValue, total);
        var placed = totals.Place(path, row[amount] as long?, total is not null, isRepeatable);
        var claims = wider.Where(_ => total is null)
            .Select(column => (MoneyTotals.KeyOf(Path(row, names, column.Step, null)), column.Reader.Read(row)))
            .Where(claim => claim.Item2 is not null).Select(claim => (claim.Item1, claim.Item2!.Value)).ToList();
        return new BroughtAmount(row, placed, claims, reader?.Unit) { Unitless = reader?.Unitless(row) };
    }

    /// <summary>
    /// Returns the path: the statement, then the names down to a step. A grand total has the path of what contains it; a total of something
    /// narrower gets an element of its own.
    /// </summary>
    private List<string> Path(RowDraft row, IReadOnlyList<string?> names, int last, string? total)
    {
        List<string> path = [string.Join('\u001e', stated.Select(column => row[column]))];
        path.AddRange(names.Index().Where(name => name.Index <= last && name.Item is { } said && !MoneyJudge.IsTotal(said))
            .Select(name => $"{name.Index} {name.Item}"));
        if (total is not null && !MoneyJudge.IsGrandTotal(total, row.Text(account)))
        {
            path.Add(total);
        }

        return path;
    }

    /// <summary>
    /// Returns the name of an account that is a total (一般会計計), and leaves to the row the account that it sums up; null = it is an account.
    /// </summary>
    private string? TotalOfAccount(RowDraft row)
    {
        if (row.Text(account) is not { } name || !MoneyJudge.IsTotal(name))
        {
            return null;
        }

        row[account] = MoneyJudge.SummedUp(name) is { Length: > 0 } summedUp ? summedUp : null;
        return name;
    }

    /// <summary>Returns the text that marks the row as a total, in its name or in another cell; null = none.</summary>
    private string? TotalIn(RowDraft row) => levels.Names(row).FirstOrDefault(MoneyJudge.IsTotal)
        ?? words.Where(i => i < row.Cells.Length && MoneyJudge.IsTotalByItself(row.Cells[i])).Select(i => CellText.Fold(row.Cells[i]))
            .FirstOrDefault();

    private string? FundsOf(RowDraft row)
    {
        var parts = columns.Funds.Where(fund => fund.Reader.IsFilled(row))
            .Select(fund => new object?[] { fund.Kind, fund.Reader.Read(row) }).ToArray();
        return parts.Length == 0 ? null : JsonSerializer.Serialize(parts, Json.Plain);
    }
}
