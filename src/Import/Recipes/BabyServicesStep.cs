using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Copies what a place offers parents (おむつ替え・授乳) into the fields that other places use for it. Services that are not named are unknown:
/// such a list may omit what goes without saying.
/// </summary>
internal sealed partial class BabyServicesStep(Binding binding)
{
    private static readonly char[] Between = [.. "、,，/／;；()（） 　\t\r\n"];

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

    /// <summary>Whether one of the items names the service, without saying that it is missing or that something is thrown away.</summary>
    private static bool Has(string said, string word) => said.Split(Between, StringSplitOptions.RemoveEmptyEntries)
        .Any(one => one.Contains(word, StringComparison.Ordinal) && !Denied().IsMatch(one));

    [GeneratedRegex("な[しい]|無し?$|無い|不可|禁止|でき(?:ない|ません)|ありません|ございません|販売|ご遠慮|[×✕✖]|ごみ|ゴミ|中止|休止", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();
}
