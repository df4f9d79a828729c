namespace Gateway.Import.Findings;

/// <summary>The rules about amounts of money: their unit, their year, and whether they add up.</summary>
internal static class MoneyRules
{
    public static readonly Rule UnitMissing = new("unit-missing", Severity.Warning,
        "The unit of these amounts is not stated; they are null.",
        "金額の単位がわからないため、値なしとしました。", IsPerColumn: true);

    public static readonly Rule UnitLikely = Rule.Warning("unit-likely",
        "Only in the unit named here would the budget per inhabitant be in the usual range; nothing was changed.",
        "住民一人あたりの額が通常の範囲になるのは、ここに示した単位の場合だけです（値は変えていません）。");

    public static readonly Rule FiscalYearUnreadable = Rule.Error("fiscal-year-unreadable",
        "This is not a fiscal year; the field is null.",
        "年度として読み取れないため、値なしとしました。");

    public static readonly Rule FiscalYearMissing = Rule.Warning("fiscal-year-missing",
        "No column, heading, title or file name states the fiscal year; it is null.",
        "列にも見出しにも、表題やファイル名にも年度がないため、年度は空です。");

    public static readonly Rule RateOfOne = Rule.Column("rate-of-one",
        "Rates in this column are shares of one, as the amounts beside them show; they were converted to per cent.",
        "この列の率は1に対する割合です（金額から確認できたもののみ）。百分率（%）に換算しました。");

    public static readonly Rule AmountAside = Rule.Column("amount-aside",
        "Of several amounts in a row one is read; those of this column are of another year, stage or side, and kept in source.original.",
        "1行に複数の金額がある場合は1つだけを読み取ります。この列（別の年度・段階、または歳入・歳出の別）の金額は、source.originalにそのまま残しています。");

    public static readonly Rule PartsDiffer = Rule.Warning("parts-differ",
        "The amount is not the sum of its parts; both were imported as they are.",
        "内訳の合計と金額が一致しません。どちらもそのまま取り込みました。");

    public static readonly Rule TotalDoubtful = Rule.Warning("total-doubtful",
        "The amount equals all other items together, but it is unclear whether it is their total; the amount is null.",
        "ほかのすべての項目の合計と同じ額ですが、合計の行か判断できないため、値なしとしました。");
}
