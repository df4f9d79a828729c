namespace Gateway.Import.Findings;

/// <summary>Every rule a finding can name. The names are stable: people and programs filter by them.</summary>
internal static class Rules
{
    private static readonly Type[] Kinds = [typeof(CellRules), typeof(PlaceRules), typeof(RowRules), typeof(FileRules), typeof(MoneyRules),
        typeof(WasteRules), typeof(TimetableRules)];

    public static IEnumerable<Rule> All => Kinds.SelectMany(kind => kind.GetFields()).Select(rule => (Rule)rule.GetValue(null)!);
}
