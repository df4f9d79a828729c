using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reads a row of tax collection: its year, the tax and the part of it, its amounts, and whether it is a sum of others.</summary>
internal sealed class TaxStep
{
    /// <summary>A rate of one is rounded, or cut off, to two decimals or more.</summary>
    private const double Rounding = 0.01;

    /// <summary>Of a smaller share, the percentage would be about as close.</summary>
    private const double LeastShare = 0.01;

    private readonly MoneyTotals totals;
    private readonly StatementStep statement;
    private readonly (YenReader Reader, Column Column)[] amounts;
    private readonly BoundField? rate;
    private readonly Column assessed;
    private readonly Column collected;
    private readonly Column year;
    private readonly Column item;
    private readonly Column part;
    private readonly Column arrears;
    private readonly Column unit;
    private readonly Column evidence;
    private readonly int[] itemCells;

    /// <summary>The taxes above the row that it may be a part of, each with its indentation; of 市税 as a whole nothing is a part.</summary>
    private readonly Stack<(int Indentation, string? Tax)> wider = [];

    private string? above;

    /// <summary>What the row says of its years; null = nothing, or it names a part of the tax instead.</summary>
    private string? arrearsSaid;

    public TaxStep(RowSetting setting, MoneyTotals totals, MoneySections sections)
    {
        this.totals = totals;
        var (binding, entity) = (setting.Binding, setting.Binding.Map.Entity);
        statement = new StatementStep(setting, null, sections);
        amounts =
        [
            .. binding.Fields.Where(f => f.Field.Reading is Reading.Yen)
                .Select(f => (new YenReader(binding.Columns[f.Cells[0]], setting, sections), f.Column)),
        ];
        rate = binding.Fields.FirstOrDefault(field => field.Column.Name is "rate");
        (assessed, collected) = (entity.Column("assessed_yen"), entity.Column("collected_yen"));
        (year, item) = (entity.Column(ColumnRole.FiscalYear), entity.Column(ColumnRole.TaxItem));
        (part, arrears) = (entity.Column(ColumnRole.TaxPart), entity.Column(ColumnRole.TaxArrears));
        itemCells = binding.Find(ColumnRole.TaxItem)?.Cells ?? [];
        (unit, evidence) = (entity.Column(ColumnRole.MoneyUnit), entity.Column(ColumnRole.MoneyEvidence));
    }

    public void Read(RowDraft row)
    {
        statement.Read(row, null, null);
        if (row.Text(part) is { } said && CellText.IsPlaceholder(CellText.Fold(said)))
        {
            row[part] = null;
        }

        ReadItem(row);
        ReadArrears(row);
        foreach (var (reader, column) in amounts)
        {
            row[column] = reader.Read(row);
        }

        ReadRate(row);
        var stated = amounts.Select(a => a.Reader.Unit).FirstOrDefault(u => u is not null);
        (row[unit], row[evidence]) = (stated?.Unit.Name, stated?.Evidence);
        var isTotal = new[] { item, part }.Any(column => row.Text(column) is { } name && MoneyJudge.IsTotal(name));
        var amount = amounts.Length > 0 ? row[amounts[0].Column] as long? : null;
        row.Brought = new BroughtAmount(row, totals.Place(Path(row), amount, isTotal, mayRepeat: false), [], null);
    }

    /// <summary>
    /// Reads which tax the row is about, and which part of it: a blank cell repeats the tax above, as merged cells do, and an indented name
    /// is a part of the tax above that is indented less.
    /// </summary>
    private void ReadItem(RowDraft row)
    {
        if (row.Text(item) is not { } name)
        {
            row[item] = Array.Exists(itemCells, row.IsUnknown) ? null : above;
            return;
        }

        if (MoneyJudge.IsTotal(name))
        {
            return;
        }

        Binding.First(itemCells, row.Cells, out var cell);
        var indentation = CellText.Indentation(row.Cells[cell]);
        while (wider.TryPeek(out var one) && one.Indentation >= indentation)
        {
            wider.Pop();
        }

        if (wider.TryPeek(out var whole) && whole.Tax is { } tax && row.Text(part) is null)
        {
            (row[item], row[part]) = (tax, name);
        }

        above = row.Text(item);
        wider.Push((indentation, MoneyJudge.IsOfAllTaxes(name) ? null : above));
    }

    /// <summary>Converts a rate that is a share of one (0.985), as the amounts of its row prove, to per cent.</summary>
    private void ReadRate(RowDraft row)
    {
        if (rate is not null && row[rate.Column] is double said && row[assessed] is > 0L and long whole && row[collected] is long paid
            && (double)paid / whole is >= LeastShare and var share && Math.Abs(said - share) < Rounding)
        {
            row[rate.Column] = Math.Round(said * 100, 6);
            row.Note(MoneyRules.RateOfOne, rate.Cells[0], row.Cells[rate.Cells[0]]);
        }
    }

    /// <summary>A column named 区分 may tell parts of the tax (種別割) instead of its years.</summary>
    private void ReadArrears(RowDraft row)
    {
        var text = row.Text(arrears);
        row[arrears] = text is null ? null : ArrearsOf(text);
        arrearsSaid = row[arrears] is null ? null : text;
        if (text is not null && row[arrears] is null && row.Text(part) is null && !CellText.IsPlaceholder(text))
        {
            row[part] = text;
        }
    }

    /// <summary>
    /// Returns the path: the total of a year contains all its taxes, a row for current taxes and arrears contains both, and a row without a
    /// part contains its parts.
    /// </summary>
    private List<string> Path(RowDraft row)
    {
        List<string> path = [$"{row[year]}"];
        if (row.Text(item) is { } tax && MoneyJudge.IsOfAll(tax) && row[arrears] is null or TaxCollection.OfBoth)
        {
            return path;
        }

        path.Add($"{row.Text(item)}");
        path.AddRange(row.Text(part) is { } named ? [named] : []);
        path.AddRange(row.Text(arrears) is { } of and not TaxCollection.OfBoth ? [of] : []);

        // 現年課税分計 contains 現年課税分(普通徴収) and its kin.
        path.AddRange(arrearsSaid is { } said && !MoneyJudge.IsTotal(said) ? [said] : []);
        return path;
    }

    private static string? ArrearsOf(string text) =>
        (text.Contains("現年", StringComparison.Ordinal), text.Contains("滞納", StringComparison.Ordinal)) switch
        {
            (true, false) => TaxCollection.OfThisYear,
            (false, true) => TaxCollection.LeftOver,
            (true, true) => TaxCollection.OfBoth,
            _ => MoneyJudge.IsTotal(text) ? TaxCollection.OfBoth : null,
        };
}
