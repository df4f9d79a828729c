using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Guesses which column of a home-made list says what its rows are. 業種 always does; 区分 may as well tell public places from private ones,
/// new from old, or districts, so its cells must name sorts of places or businesses.
/// </summary>
internal static partial class CategoryGuess
{
    /// <summary>A longer text describes a place.</summary>
    private const int Longest = 40;

    /// <param name="filled">The columns that some of the first rows fill.</param>
    /// <param name="below">The first rows below the header.</param>
    public static FileColumn[] Of(FileColumn[] columns, HeadingMap map, IReadOnlySet<int> filled, IReadOnlyList<string[]> below)
    {
        if (map.Kind.IsCatchAll
            && !Array.Exists(columns, c => c.Target?.Means is ColumnRole.KindLabel && filled.Contains(c.Index))
            && Array.Find(columns, c => c.Target is null && Tells(c.Folded, CellText.Filled(below, c.Index))) is { } column)
        {
            columns[column.Index] = column with { Target = map.FieldOf(ColumnRole.KindLabel) with { Rank = ContentGuess.Rank } };
        }

        return columns;
    }

    /// <summary>
    /// Whether the cells under the heading say what the rows are: at least three in four of the different ones, apart from その他.
    /// </summary>
    private static bool Tells(string heading, List<string> cells)
    {
        var sorts = cells.Where(cell => cell != "その他").Distinct().ToList();
        return sorts.Count > 0 && sorts.TrueForAll(cell => cell.Length <= Longest) && (OfBusiness().IsMatch(heading)
            ? sorts.TrueForAll(cell => cell.Count(char.IsLetter) > 1)
            : OfSorts().IsMatch(heading) && sorts.Count(Sort().IsMatch) * 4 >= sorts.Count * 3);
    }

    [GeneratedRegex("^業[種態](?:名|名称|区分|分類|、業態)?1?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBusiness();

    [GeneratedRegex("^(?:施設|店舗|事業所?|営業|業務|サービス)?の?[大中小]?(?:区分|分類|種別|種類|種目|ジャンル|カテゴリー?)(?:名|名称)?1?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfSorts();

    /// <summary>
    /// Matches 小学校, 幼稚園(私立), 通所介護, 就労継続支援B型; not 開園, 支店, 公共施設, 加盟店 or 要支援, which say something about a place or a
    /// person.
    /// </summary>
    [GeneratedRegex("""
        (?:(?<![開閉休廃入退営登創本支分別通在卒全他両各事作企授盟扱象加力録定])[校園館院店業]|(?<![開閉入退本支分別会現全他])場|(?<![開閉入退本支分別場住箇他])所|避難場所
          |(?<!^|新|旧|公共|民間|管理|対象|[有営立設外内存定録盟力加模全各本他の])施設|センター|食堂|大学|公園|緑地|広場|寺|神社|教会|史跡|温泉|銭湯|(?<!最寄り?)駅|庁舎|住宅|薬局|工房
          |歯科|クラブ|ホーム|ハウス|ホテル|スーパー(?:マーケット)?|コンビニ(?:エンスストア)?|ストア|飲食|小売|物販|販売|宿泊|サービス|デイ|(?<!要)介護|(?<!要)支援|援助|保育)
        (?:[A-Z]型|等|など|類)?(?:\([^()]*\))?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Sort();
}
