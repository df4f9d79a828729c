using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>Which amounts of a budget a column holds: of which year and stage, of which level, or from which source of funds.</summary>
internal sealed partial record AmountHeading
{
    private static readonly Dictionary<string, string> Funds = new (string Kind, string[] Words)[]
    {
        (FundKinds.National, ["国費", "国庫支出金", "国支出金", "国庫"]),
        (FundKinds.Prefectural, ["県費", "都費", "道費", "府費", "県支出金", "都支出金", "道支出金", "府支出金"]),
        (FundKinds.NationalAndPrefectural, ["国県支出金", "国・県支出金"]),
        (FundKinds.Bond, ["市債", "町債", "村債", "県債", "地方債", "起債"]),
        (FundKinds.Transfer, ["繰入金"]),
        (FundKinds.Other, ["その他", "その他特定財源", "その他財源"]),
        (FundKinds.General, ["市費", "町費", "村費", "区費", "市費総額", "一般財源"]),
    }.SelectMany(of => of.Words.Select(word => (Word: word, of.Kind))).ToDictionary(of => of.Word, of => of.Kind, StringComparer.Ordinal);

    /// <summary>The fiscal year; null = the heading names none.</summary>
    public int? Year { get; private init; }

    /// <summary>The stage; null = the heading names none.</summary>
    public string? Stage { get; private init; }

    /// <summary>The side; null = the heading names none.</summary>
    public string? Side { get; private init; }

    /// <summary>The level whose amounts they are; null = the heading names none.</summary>
    public BudgetLevel? Level { get; private init; }

    /// <summary>The source of funds; null = it is the whole amount and not a part by source.</summary>
    public string? Fund { get; private init; }

    /// <summary>Whether the amounts are for the year before that of the row.</summary>
    public bool IsPrevious { get; private init; }

    /// <summary>The path of the graph field.</summary>
    public string Path => Fund is not null ? "funds" : IsPrevious ? "previousYen" : "amountYen";

    /// <summary>Parses a folded heading; null when it is not a heading of amounts.</summary>
    public static AmountHeading? Read(string folded)
    {
        var plain = UnitWords.Without(folded);
        if (Funds.TryGetValue(OfFunds().Replace(plain, "").Replace('、', '・'), out var fund))
        {
            return new AmountHeading { Fund = fund };
        }

        var match = Words().Match(plain);
        bool Has(string group) => match.Groups[group].Length > 0;
        if (!match.Success || !(Has("noun") || Has("which") || (Has("year") && Has("nendo"))))
        {
            return null;
        }

        return new AmountHeading
        {
            Year = Has("year") ? FiscalYearCell.YearOf(match.Groups["year"].Value) : null,
            Stage = BudgetWords.StageIn(plain),
            Side = BudgetWords.SideIn(plain),
            Level = BudgetLevel.All.FirstOrDefault(level => level.Names.Contains(match.Groups["level"].Value)),
            IsPrevious = match.Groups["which"].Value.StartsWith('前'),
        };
    }

    /// <summary>Matches words that only announce parts by source.</summary>
    [GeneratedRegex("^(?:財源内訳|特定財源|財源)", RegexOptions.CultureInvariant)]
    private static partial Regex OfFunds();

    [GeneratedRegex("""
        ^(?<year>(?:令和|平成|昭和|[rhs])(?:[0-9]{1,2}|元)|(?:19|20)[0-9]{2})?(?<nendo>年度?)?
        (?:歳入|歳出)?(?<which>前年度|前年|本年度|当年度|今年度)?(?:の)?
        (?<level>款|項|目|細目|節|細節|小区分|事業)?(?:の)?
        (?:当初|補正後の?|補正|最終|現計)?総?
        (?<noun>予算現額|予算額|予算|決算見込額|決算額|決算|支出済額|収入済額|金額|amou?n?t|費|額)?(?:総額|合計|計)?(?:\([a-z]\)|[a-z])?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();
}
