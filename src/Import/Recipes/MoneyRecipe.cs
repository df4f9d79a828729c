using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A row with amounts of money, which may be the sum of others.</summary>
internal abstract class MoneyRecipe : Recipe
{
    /// <summary>The totals of one file, shared by the steps that read its rows and by their grouping.</summary>
    private readonly MoneyTotals totals = new();

    public override Dating Dating => Dating.Apart;

    /// <summary>The titles between the rows, as far as the current pass over the file has come.</summary>
    protected MoneySections Sections { get; } = new();

    public override RowJudge Judge(Binding binding)
    {
        Sections.Clear();
        return MoneyJudge.Of(binding, Sections);
    }

    public override RowWords Words(Binding binding, bool numbered) => new MoneyWords(binding).Of;

    public override RowGroups Groups(Binding binding) => new MoneyRows(totals, binding.Map.Entity);

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, Amounts(setting, totals), ErrorStep.Read, LostTextStep.Read,
    ];

    /// <summary>Reads what the row is about and its amounts, and places them among the others.</summary>
    protected abstract Action<RowDraft> Amounts(RowSetting setting, MoneyTotals totals);
}
