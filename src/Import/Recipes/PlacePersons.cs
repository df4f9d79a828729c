using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// A private individual in a list of places is recognized by a mobile number, an address at a consumer mail provider, a home, or a personal
/// name without any location.
/// </summary>
internal sealed partial class PlacePersons(Binding binding) : PersonalMark
{
    private readonly BoundField[] phones = binding.FindAll(ColumnRole.Phone);
    private readonly BoundField[] mails = binding.FindAll(ColumnRole.Email);
    private readonly BoundField[] names = binding.FindAll(ColumnRole.Name, ColumnRole.OperatorName);
    private readonly BoundField[] places = binding.FindAll(ColumnRole.Address, ColumnRole.Latitude);

    public override IReadOnlyList<int> Find(string[] cells)
    {
        List<int>? found = null;
        Add(phones, cells, Mobile(), ref found);
        Add(mails, cells, PrivateMail(), ref found);
        Add(names, cells, Home(), ref found);
        if (names.Length > 0 && Array.TrueForAll(places, f => Binding.First(f.Cells, cells, out _).Length == 0))
        {
            Add(names[..1], cells, Person(), ref found);
        }

        return found ?? (IReadOnlyList<int>)[];
    }

    /// <summary>
    /// Matches homes; a former residence (旧宅) is a monument, 住宅 and the like belong to no individual, and 中宅 and 三宅 are names of villages.
    /// </summary>
    [GeneratedRegex("""
        (?:様|氏|さん|個人|自)宅
        |(?<![住社公官旧居邸三安]|(?:^|\P{IsCJKUnifiedIdeographs})[上中下大小東西南北奥前後新本別])宅(?:前|横|裏)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Home();
}
