using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>
/// Sees what looks like a private person among the rows: a mobile number, an address of a private mail provider, a home, and a name of a
/// person without any place. It only asks; whether it is one, the city knows.
/// </summary>
internal sealed partial class PersonalMark(Binding binding)
{
    private readonly BoundField[] phones = Fields(binding, "phone");
    private readonly BoundField[] mails = Fields(binding, "email");
    private readonly BoundField[] names = Fields(binding, "name", "operatorName");
    private readonly BoundField[] places = Fields(binding, "address", "latitude");

    /// <summary>The cell that looks so; negative = none does.</summary>
    public int Find(string[] cells)
    {
        var found = Matching(phones, cells, Mobile());
        found = found < 0 ? Matching(mails, cells, PrivateMail()) : found;
        found = found < 0 ? Matching(names, cells, Home()) : found;
        return found < 0 && Array.TrueForAll(places, f => Binding.First(f.Cells, cells, out _).Length == 0) ? Matching(names[..Math.Min(1, names.Length)], cells, Person()) : found;
    }

    private static int Matching(BoundField[] fields, string[] cells, Regex pattern)
    {
        foreach (var field in fields)
        {
            var text = Binding.First(field.Cells, cells, out var cell);
            if (text.Length is > 0 and < 200 && pattern.IsMatch(CellText.Fold(text)))
            {
                return cell;
            }
        }

        return -1;
    }

    private static BoundField[] Fields(Binding binding, params ReadOnlySpan<string> paths)
    {
        var fields = new List<BoundField>();
        foreach (var path in paths)
        {
            if (binding.Map.Entity.Name is "Facility" && binding.Find(path) is { } field)
            {
                fields.Add(field);
            }
        }

        return [.. fields];
    }

    [GeneratedRegex("(?<![0-9])0[789]0[-( ]?[0-9]{4}[-) ]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"@(?:gmail\.com|yahoo\.co\.jp|ymail\.ne\.jp|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.ne\.jp|i\.softbank\.jp|icloud\.com|outlook\.jp|hotmail\.(?:com|co\.jp))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PrivateMail();

    [GeneratedRegex("(?:(?:様|氏|さん|個人|自)宅|(?<!住|社|公|官)宅(?:前|横|裏)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Home();

    /// <summary>Two short words in kanji without one that shops and houses are called by, a note in brackets behind them.</summary>
    [GeneratedRegex(@"^(?![^(]*[店荘館院社所園堂屋亭会部寺処房庵場軒食展舎庁校号丸株])[\p{IsCJKUnifiedIdeographs}々]{1,3} [\p{IsCJKUnifiedIdeographs}\p{IsHiragana}々]{1,3}(?:\(.*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
