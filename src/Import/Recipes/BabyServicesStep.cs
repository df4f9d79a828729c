using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// What a place offers to parents (おむつ替え・授乳) is said where other places say it too. What is not named is not known: such a list may
/// leave out what goes without saying.
/// </summary>
internal sealed class BabyServicesStep(Binding binding)
{
    private readonly Column? services = binding.Find(ColumnRole.BabyServices)?.Column;
    private readonly Column? nursing = binding.Map.Entity.FindColumn(ColumnRole.NursingRoom);
    private readonly Column? nappies = binding.Map.Entity.FindColumn(ColumnRole.DiaperChanging);

    public void Read(RowDraft row)
    {
        if (services is not null && row.Text(services) is { } said)
        {
            row[nursing!] ??= Has(said, "授乳") ? true : null;
            row[nappies!] ??= Has(said, "おむつ") || Has(said, "オムツ") ? true : null;
        }
    }

    private static bool Has(string said, string word) => said.Contains(word, StringComparison.Ordinal);
}
