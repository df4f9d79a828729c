using System.Globalization;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The figures of a month as tables for spreadsheets: complete, where the page shows only the first lines.</summary>
internal static class InsightTable
{
    public static readonly string[] Names = ["datasets", "fields", "wanted", "squares", "weeks"];

    public static string Write(InsightModel model, string table, Words words, Kinds kinds)
    {
        var text = new TableText();
        foreach (var line in Lines(model, table, words, kinds))
        {
            text.Add(line);
        }

        return text.ToString();
    }

    private static IEnumerable<string?[]> Lines(InsightModel model, string table, Words words, Kinds kinds) => table switch
    {
        "datasets" => Datasets(model, words, kinds),
        "fields" => Fields(model, words),
        "wanted" => Wanted(model, words, kinds),
        "squares" => Squares(model, words),
        _ => Weeks(model, words),
    };

    private static IEnumerable<string?[]> Datasets(InsightModel model, Words words, Kinds kinds) => model.Datasets
        .Select(set => (string?[])
        [
            set.Line.Title, set.Line.Publisher, kinds.NameOf(set.Line.Kind, words), Number(set.Reads), Number(set.Clients),
            Number(set.Rows), Number(set.Views), Number(set.Line.Findings), string.Join(" / ", set.Gaps.Select(words.InsightGap)),
        ])
        .Prepend(
        [
            words.Dataset, words.Publisher, words.Kind, words.InsightReads, words.InsightClients, words.InsightRows, words.InsightViews,
            words.Findings, words.InsightGaps,
        ]);

    private static IEnumerable<string?[]> Fields(InsightModel model, Words words) => model.Fields
        .Select(field => (string?[])
        [
            words.InsightField(field.Name, field.Field), field.Field, Number(field.Reads), Number(field.Clients),
            field.EmptyShare?.ToString("0.###", CultureInfo.InvariantCulture),
        ])
        .Prepend([words.InsightFieldHead, "GraphQL", words.InsightReads, words.InsightClients, words.InsightEmptyShare]);

    private static IEnumerable<string?[]> Wanted(InsightModel model, Words words, Kinds kinds) => model.Wishes
        .Select(wish => (string?[])
            [words.InsightWishKind(wish.Kind), WishText(wish, words, kinds), Number(wish.Reads), Number(wish.Clients)])
        .Prepend([words.Kind, words.InsightWished, words.InsightReads, words.InsightClients]);

    private static IEnumerable<string?[]> Squares(InsightModel model, Words words) => model.Squares
        .Select(square => (string?[])
        [
            square.Code, square.Latitude.ToString("0.0000", CultureInfo.InvariantCulture),
            square.Longitude.ToString("0.0000", CultureInfo.InvariantCulture), Number(square.Reads), Number(square.Clients),
        ])
        .Prepend([words.InsightSquare, words.InsightLatitude, words.InsightLongitude, words.InsightReads, words.InsightClients]);

    private static IEnumerable<string?[]> Weeks(InsightModel model, Words words) => model.Weeks
        .Select(week => (string?[])
            [week.Week, week.Monday.ToString("O", CultureInfo.InvariantCulture), Number(week.Reads), Number(week.Clients)])
        .Prepend([words.InsightWeek, words.InsightMonday, words.InsightReads, words.InsightClients]);

    /// <summary>Returns what was looked for, in the words people use.</summary>
    public static string WishText(InsightWish wish, Words words, Kinds kinds) => wish.Kind == InsightWishKind.PlaceKind
        ? words.InsightKindWish(kinds.LabelOf(wish.Text, words), wish.Town)
        : wish.Text;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
