using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Recipes;

/// <summary>
/// What the titles between the rows of a budget say of the rows below them: 歳出, 国民健康保険特別会計 (単位：千円). What is stated above the table
/// holds only until such a title states another.
/// </summary>
internal sealed partial class MoneySections
{
    /// <summary>The side of the rows below the last title; null = it names none.</summary>
    public string? Side { get; private set; }

    /// <summary>The account of the rows below the last title; null = none names one.</summary>
    public string? Account { get; private set; }

    /// <summary>The unit of the amounts below the last title that states one; null = none does.</summary>
    public StatedUnit? Unit { get; private set; }

    /// <summary>Whether some title has named a side, so that what is stated above the table is that of the rows above the title.</summary>
    public bool HasSides { get; private set; }

    /// <summary>The number of titles so far.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all titles, for another pass over the file.</summary>
    public void Clear() => (Side, Account, Unit, HasSides, Count) = (null, null, null, false, 0);

    /// <summary>
    /// Takes note of a record if it is such a title, the unit of the amounts below, or both; another account has sides of its own.
    /// </summary>
    public bool Read(string[] cells)
    {
        List<string> texts = [.. cells.Where(c => !CellText.IsEmpty(c)).Select(CellText.Fold)];
        var unit = texts.Select(text => UnitWords.InCell(text) is { } stated ? new StatedUnit(stated, text) : null)
            .FirstOrDefault(stated => stated is not null);
        var isRead = texts.Where(text => !IsUnit(text)).ToList() switch
        {
            [] => unit is not null,
            [var title] when Title().IsMatch(title) => ReadTitle(BudgetWords.SideIn(title), AccountIn(title)),
            _ => false,
        };
        Unit = isRead ? unit ?? Unit : Unit;
        return isRead;
    }

    private bool ReadTitle(string? side, string? account)
    {
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

    /// <summary>Returns the account; rows below one without a usual name, 霊園会計, are none of the account above.</summary>
    private static string? AccountIn(string title) =>
        StatementStep.AccountIn(title) ?? (OtherAccount().Match(title) is { Success: true } match ? match.Value : null);

    private static bool IsUnit(string text) => UnitWords.IsCaption(text) || text.Trim('(', ')') is "円" or "千円" or "百万円";

    [GeneratedRegex(@"[^\s年度()【】〔〕《》<>「」\[\]]+会計", RegexOptions.CultureInvariant)]
    private static partial Regex OtherAccount();

    /// <summary>Matches 【歳出】, 歳入の部, 令和6年度一般会計歳出予算（単位：千円）; not ※歳出は見込み, nor 特別会計繰出金.</summary>
    [GeneratedRegex(@"^(?![*※注]|\(注).{0,40}(?:会計|歳入|歳出)(?:の部|当初|補正|予算書?|決算書?|[】〕》>」)\]\s])*(?:[(【〔\[].*[)】〕\]])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
