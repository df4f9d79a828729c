using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Of a place a private person is told by a mobile number, an address of a private mail provider, a home, and by a name of a person without
/// any place.
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
    /// A house that was somebody's is a monument (旧宅), 住宅 and its like are no person's, and 中宅, 三宅 are names of villages.
    /// </summary>
    [GeneratedRegex("""
        (?:様|氏|さん|個人|自)宅
        |(?<![住社公官旧居邸三安]|(?:^|\P{IsCJKUnifiedIdeographs})[上中下大小東西南北奥前後新本別])宅(?:前|横|裏)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Home();
}
