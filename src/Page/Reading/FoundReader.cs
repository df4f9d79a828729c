using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads one search result: its name, its page, and what matched.</summary>
internal static class FoundReader
{
    public static FoundLine Read(JsonElement edge)
    {
        var node = edge.Member("node") ?? default;
        var type = TypeOf(node);

        // A list, such as keywords, has one for each of its items that match.
        var marked = (edge.Member("match")?.Items("highlights") ?? [])
            .Select(one => (Field: one.Text("field")!, Text: Marked(one))).ToList();
        MarkedText? Of(string field) => marked.Find(one => one.Field == field).Text;
        var titled = type == FoundType.Datasets ? "title" : "name";
        var name = node.Text(titled) ?? "";
        var kind = node.Text("kindLabel");
        var (place, beneath) = Beneath(type, node);
        return new FoundLine(
            type == FoundType.Datasets ? MarkedText.Of(DatasetTitle.Of(name)) : Of(titled) ?? MarkedText.Of(name),
            PathOf(type, node),
            kind is null || DatasetTitle.IsFileName(kind) ? null : kind,
            node.Text("category") ?? node.Text("kind"),
            beneath is null ? null : Of(place) ?? MarkedText.Of(beneath),
            [.. marked.Where(one => one.Field != titled && one.Field != place && one.Field is not ("kindLabel" or "prefecture"))
                .Select(one => one.Text)],
            edge.Real("distance"))
        {
            When = type == FoundType.Events ? PlacePageReader.DatedOf(node) : null,
            Publisher = node.Text("publisherName"),
            PublisherRomaji = DatasetLines.RomajiOf(node),
        };
    }

    public static FoundType TypeOf(JsonElement node)
    {
        var name = Entity.SnakeCase(node.Text("__typename")!).ToUpperInvariant();
        return Enum.GetValues<FoundType>().First(type => NameOf(type) == name);
    }

    /// <summary>The type's name in arguments of the graph.</summary>
    public static string NameOf(FoundType type) => type switch
    {
        FoundType.Places => "FACILITY",
        FoundType.Events or FoundType.PastEvents => "EVENT",
        FoundType.Areas => "AREA",
        FoundType.Municipalities => "MUNICIPALITY",
        _ => "DATASET",
    };

    private static string PathOf(FoundType type, JsonElement node) => type switch
    {
        FoundType.Places => RowAddress.OfPlace(node.Text("id")!),
        FoundType.Events => RowAddress.OfEvent(node.Text("id")!),
        FoundType.Areas => RowAddress.OfArea(node.Text("id")!),
        FoundType.Municipalities => "/municipalities/" + node.Text("code"),
        _ => "/datasets/" + Uri.EscapeDataString(node.Text("id")!),
    };

    /// <summary>The location of a result, and the field it is in: matches there are highlighted in place and not repeated.</summary>
    private static (string Field, string? Text) Beneath(FoundType type, JsonElement node)
    {
        var field = type switch
        {
            FoundType.Places => "address",
            FoundType.Events => "venueName",
            FoundType.Municipalities => "prefecture",
            _ => "",
        };
        return node.Text(field) is not { } text ? (field, node.Member("municipality")?.CityName())
            : (field, text == node.Text("name") ? null : text);
    }

    /// <summary>The ranges count UTF-16 units, and are sorted and disjoint.</summary>
    private static MarkedText Marked(JsonElement highlight)
    {
        var text = highlight.Text("text")!;
        var pieces = new List<(string, bool)>();
        var done = 0;
        foreach (var range in highlight.Items("ranges"))
        {
            var (start, end) = ((int)range.Whole("start")!.Value, (int)(range.Whole("start") + range.Whole("length"))!.Value);
            pieces.Add((text[done..start], false));
            pieces.Add((text[start..end], true));
            done = end;
        }

        pieces.Add((text[done..], false));
        return new MarkedText([.. pieces.Where(piece => piece.Item1.Length > 0)]);
    }
}
