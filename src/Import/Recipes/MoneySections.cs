using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Recipes;

/// <summary>
/// What the titles between the rows of a budget say of the rows below them: 歳出, 国民健康保険特別会計. A side or an account stated above the
/// table holds only until such a title states another.
/// </summary>
internal sealed partial class MoneySections
{
    /// <summary>The side of the rows below the last title; null = it names none.</summary>
    public string? Side { get; private set; }

    /// <summary>The account of the rows below the last title; null = none names one.</summary>
    public string? Account { get; private set; }

    /// <summary>Whether some title has named a side, so that what is stated above the table is that of the rows above the title.</summary>
    public bool HasSides { get; private set; }

    /// <summary>The number of titles so far.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all titles, for another pass over the file.</summary>
    public void Clear() => (Side, Account, HasSides, Count) = (null, null, false, 0);

    /// <summary>
    /// Takes note of a record if it is such a title, alone or with the unit of the amounts; another account has sides of its own.
    /// </summary>
    public bool Read(string[] cells)
    {
        List<string> said = [.. cells.Where(c => !CellText.IsEmpty(c)).Select(CellText.Fold).Where(text => UnitWords.InCell(text) is null)];
        if (cells.FirstOrDefault(c => !CellText.IsEmpty(c)) is { } first && said.Count == 0)
        {
            said.Add(CellText.Fold(first));
        }

        if (said is not [var title] || !Title().IsMatch(title))
        {
            return false;
        }

        var (side, account) = (BudgetWords.SideIn(title), StatementStep.AccountIn(title));
        if (side is null && account is null)
        {
            return false;
        }

        Side = side ?? (account is null || account == Account ? Side : null);
        Account = account ?? Account;
        HasSides |= side is not null;
        Count++;
        return true;
    }

    /// <summary>Matches 【歳出】, 歳入の部, 令和6年度一般会計歳出予算（単位：千円）; not ※歳出は見込み, nor 特別会計繰出金.</summary>
    [GeneratedRegex(@"^(?![*※注]|\(注).{0,40}(?:会計|歳入|歳出)(?:の部|当初|補正|予算書?|決算書?|[】〕》>」)\]\s])*(?:[(【〔\[].*[)】〕\]])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
