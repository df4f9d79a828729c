using System.Globalization;
using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>
/// What an answer of a server says about itself: the total number of records, and that there is a next page. Each server has its own words
/// for it.
/// </summary>
internal static class JsonPage
{
    /// <summary>How deep it may be nested in objects beside the list (<c>meta</c>, <c>pagination</c>).</summary>
    private const int Deepest = 3;

    private static readonly string[] Totals =
    [
        "total", "totalcount", "totalitems", "totalrecords", "totalresults", "totalfeatures", "totalelements", "totalhits", "totalsize",
        "numbermatched", "numfound", "recordstotal", "hydratotalitems", "総件数", "全件数",
    ];

    /// <summary>Words that some servers use for the total and others for the number on this page.</summary>
    private static readonly string[] Counts = ["count", "odatacount", "recordcount", "件数"];

    private static readonly string[] Nexts =
    [
        "next", "nextpage", "nextpagetoken", "nextlink", "nexturl", "nextcursor", "nexttoken", "odatanextlink", "hydranext", "hasmore",
        "hasnext", "hasnextpage", "exceededtransferlimit",
    ];

    /// <summary>Returns what says that records are missing; null when nothing does.</summary>
    /// <param name="answer">The object that holds the list.</param>
    /// <param name="count">The number of records in the list.</param>
    public static Finding? PartOf(JsonElement answer, int count)
    {
        List<(string Name, JsonElement Value)> said = [.. Said(answer, Deepest).Where(one => Says(one.Name))];
        var most = said.Where(one => !Nexts.Contains(Fold(one.Name))).Select(one => Number(one.Value)).Max() ?? 0;
        return most > count ? new Finding(FileRules.PartOfList, Detail: new($"({count} of {most})", $"（{most}件のうち{count}件）"))
            : said.Exists(one => Totals.Contains(Fold(one.Name)) && Number(one.Value) == count) ? null
            : said.Find(one => Nexts.Contains(Fold(one.Name)) && !IsEmpty(one.Value)) is { Name: { } name, Value: var next }
                ? new Finding(FileRules.PartOfList, Detail: FirstNames.InBrackets([$"{name}: {JsonCells.Text(next)}"]))
            : null;
    }

    /// <summary>Whether it is a word for the total or the next page.</summary>
    public static bool Says(string name) =>
        Fold(name) is var folded && (Totals.Contains(folded) || Counts.Contains(folded) || Nexts.Contains(folded));

    /// <summary>Folds a name to lower-case letters: <c>total_count</c>, <c>totalCount</c>, <c>hydra:totalItems</c>.</summary>
    public static string Fold(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();

    /// <summary>Whether the value says nothing: null, false, 0 or empty.</summary>
    public static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => true,
        JsonValueKind.String => JsonCells.Text(value).Length == 0,
        JsonValueKind.Number => value.GetRawText() is "0",
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    private static IEnumerable<(string Name, JsonElement Value)> Said(JsonElement value, int deepest) => value.EnumerateObject()
        .SelectMany(member => member.Value.ValueKind switch
        {
            JsonValueKind.Array when member.Name is "links" => member.Value.EnumerateArray()
                .Where(link => GeoJsonReader.Text(link, "rel") is "next").Select(link => ("next", link.GetProperty("href"))),
            JsonValueKind.Array => [],
            JsonValueKind.Object when deepest > 1 => Said(member.Value, deepest - 1).Prepend((member.Name, member.Value)),
            _ => [(member.Name, member.Value)],
        });

    private static long? Number(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number or JsonValueKind.String
        && long.TryParse(JsonCells.Text(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
