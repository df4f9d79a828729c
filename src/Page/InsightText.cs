using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The figures of a month for a department, as plain text.</summary>
internal static class InsightText
{
    private const int Most = 10;

    public static string Of(InsightModel model, Words words, Kinds kinds) => string.Join('\n', (IEnumerable<string>)
    [
        words.InsightTitle(model.Month),
        .. Summary(model, words),
        "",
        words.InsightUsed,
        .. Lines(words, model.Used.Select(set => $"{set.Line.Title}  {words.InsightTimes(set.Reads)}")),
        "",
        words.InsightWanted,
        .. Lines(words, model.Wishes.Select(wish => $"{InsightTable.WishText(wish, words, kinds)}  {words.InsightTimes(wish.Reads)}")),
        "",
        words.InsightMend,
        .. Lines(words, model.WorthMending.Select(set => string.Join(
            "  ",
            set.Line.Title,
            $"{words.Findings} {words.Number(set.Line.Findings)}",
            string.Join(words.InsightComma, set.Gaps.Select(words.InsightGap))))),
        "",
        words.InsightUnused,
        .. Lines(words, model.Unused.Select(set => set.Line.Title)),
    ]);

    /// <summary>The opening sentences.</summary>
    public static IReadOnlyList<string> Summary(InsightModel model, Words words) => model.Reads == 0 ? [words.InsightLead(model)] :
    [
        words.InsightLead(model),
        .. model.Used.Take(1).Select(words.InsightMostUsed),
        words.InsightUnusedCount(model.Unused.Count()),
        words.InsightWishCount(model.Wishes.Count),
        .. model.WorthMending.Take(1).Select(words.InsightMendFirst),
    ];

    private static IEnumerable<string> Lines(Words words, IEnumerable<string> lines) =>
        lines.Take(Most).DefaultIfEmpty(words.InsightNone).Select(line => "  " + line.TrimEnd());
}
