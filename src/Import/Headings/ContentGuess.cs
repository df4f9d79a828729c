using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Guesses from the cells what a column with an unknown heading holds: degrees or an address. Used only for what no other column provides,
/// and answers only when all cells agree.
/// </summary>
internal static partial class ContentGuess
{
    /// <summary>The rank of a guess by content, after everything identified by headings.</summary>
    public const int Rank = HeadingGuess.Rank + 1;

    private const int FewestCells = 2;

    private static readonly (ColumnRole Role, Func<string, bool> Fits)[] Forms =
    [
        (ColumnRole.Latitude, cell => IsDegree(cell, 20, 46)),
        (ColumnRole.Longitude, cell => IsDegree(cell, 122, 154)),
        (ColumnRole.Address, cell => Address().IsMatch(cell)),
    ];

    /// <summary>Roles that supply the same information in another way.</summary>
    private static readonly Dictionary<ColumnRole, ColumnRole[]> Others = new()
    {
        [ColumnRole.Latitude] = [ColumnRole.LatitudeLongitude, ColumnRole.Longitude],
        [ColumnRole.Longitude] = [ColumnRole.LatitudeLongitude, ColumnRole.Latitude],
        [ColumnRole.Address] = [ColumnRole.Town, ColumnRole.BlockNumber],
    };

    /// <summary>Returns the roles that exactly one column fits, by its index; a role that several columns fit is given to none.</summary>
    /// <param name="rows">The first rows below the header.</param>
    /// <param name="free">The candidate columns, with their folded headings.</param>
    /// <param name="taken">The roles that some heading already has.</param>
    public static IReadOnlyDictionary<int, ColumnRole> Of(
        IReadOnlyList<string[]> rows, IReadOnlyList<(int Index, string Folded)> free, IReadOnlySet<ColumnRole> taken)
    {
        var found = new Dictionary<int, ColumnRole>();
        foreach (var (role, fits) in Forms.Where(f => !taken.Contains(f.Role) && !Others[f.Role].Any(taken.Contains)))
        {
            var candidates = free.Where(c => !OfOthers().IsMatch(c.Folded) && Holds(rows, c.Index, fits)).Take(2).ToList();
            if (candidates is [var (index, _)])
            {
                found.TryAdd(index, role);
            }
        }

        // A lone latitude or longitude may be any number.
        return found.ContainsValue(ColumnRole.Latitude) == found.ContainsValue(ColumnRole.Longitude)
            ? found
            : found.Where(f => f.Value is ColumnRole.Address).ToDictionary();
    }

    private static bool Holds(IReadOnlyList<string[]> rows, int index, Func<string, bool> fits)
    {
        var cells = CellText.Filled(rows, index);
        return cells.Count >= FewestCells && cells.TrueForAll(c => fits(c));
    }

    /// <summary>Whether a cell is a map coordinate in degrees, which has several decimals.</summary>
    private static bool IsDegree(string cell, int least, int most) =>
        Degree().IsMatch(cell) && NumberCell.ReadDecimal(cell).Value is double degree && degree > least && degree < most;

    [GeneratedRegex(@"^[0-9]{2,3}\.[0-9]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    /// <summary>The number of a floor is not that of a lot: a room in a town hall is no address.</summary>
    [GeneratedRegex("^(?:(?:北海道|東京都|京都府|大阪府|..県|...県).{1,7}|[^0-9 ]{1,6})[市区町村].*[0-9一二三四五六七八九十](?![0-9一二三四五六七八九十]*階)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("管理|運営|設置者|所有|代表|責任|事業者|団体|法人|申込|申請|担当|会社|営業者|説明|備考|アクセス|交通|概要",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();
}
