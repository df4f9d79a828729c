using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the pages of single rows have in common: their head, their fields, what is nearby, whom to credit.</summary>
internal sealed class RowReader(AskData ask, DataCatalog catalog)
{
    public const double Radius = 1000;

    public const int MostNear = 10;

    public Entity Place { get; } = catalog.Entity(EntityRole.Place);

    public Entity Event { get; } = catalog.Entity(EntityRole.Event);

    public Entity Area { get; } = catalog.Entity(EntityRole.Area);

    /// <returns>The answer to an operation, and the question in a form that others can ask.</returns>
    public async Task<(JsonElement Data, Example Question)> AskAsync(
        string name, string operation, object variables, CancellationToken cancellation)
    {
        var (document, values) = (Operations.OfPage(name), FrontReader.Variables(variables));
        var data = await ask(document, operation, values, cancellation);
        return (data, new Example(name, "", "", Snippets.Bare(document), Snippets.Readable(values)));
    }

    /// <summary>Returns the kind of places with this name; null when there is none.</summary>
    public string? KindOf(string name) =>
        catalog.Kinds.FirstOrDefault(kind => kind.Name == name && catalog.Entity(kind) == Place)?.Name;

    /// <summary>Fills in what the row itself contains.</summary>
    /// <param name="from">The row as its stored operation returned it.</param>
    public async Task<RowModel> ReadAsync(
        Entity entity, JsonElement from, string path, Example question, string? kind, CancellationToken cancellation)
    {
        var dataset = from.Member("dataset")!.Value;
        var columns = dataset.Items("columns").Select(column => new ColumnLine(column.Text("name")!, column.Text("field"))).ToList();
        var details = new DetailReader(catalog, entity);
        var document = details.Document(columns.Select(column => column.Field).OfType<string>());
        var id = FrontReader.Variables(new { id = from.Text("id") });
        var row = (await ask(document, RowsOperation.Name, id, cancellation)).Member("node") ?? default;
        return Head(from, path, question) with
        {
            KindLabel = KindLabelOf(from, dataset),
            Around = AroundOf(from, kind),
            Zones = [.. from.Items("zones").Select(zone =>
                new ZoneLine(
                    zone.Text("kind")!, RowAddress.OfRow(zone.Text("id")!), zone.Text("name"), zone.Member("depth")?.Text("text")))],
            Details = details.Read(row, from.Text("category")),
            Published = RowPictures.Read(row, columns),
            Credits = [CreditOf(dataset)],
        };
    }

    public static RowModel Head(JsonElement from, string path, Example question) => new(from.Text("id")!, path, from.Text("name")!)
    {
        Kana = from.Text("nameKana"),
        NameInEnglish = from.Text("nameEnglish"),
        Category = from.Text("category"),
        Lead = from.Text("description") ?? from.Text("summary"),
        Address = from.Text("address"),
        City = CityOf(from.Member("municipality")),
        Area = from.Member("area") is { } area ? new NamedPlace(area.Text("name")!, RowAddress.OfArea(area.Text("id")!)) : null,
        Point = PointOf(from),
        Question = question,
    };

    public static NamedPlace? CityOf(JsonElement? from) => from is { } city
        ? new NamedPlace(
            city.CityName()!, "/municipalities/" + city.Text("code"), RomanName.OfCity(city.Text("nameKana")))
        : null;

    public static MapPoint? PointOf(JsonElement from) => PointOf(from, from);

    /// <param name="what">The row shown there: an event is shown at its venue.</param>
    public static MapPoint? PointOf(JsonElement from, JsonElement what)
    {
        var id = from.Text("id")!;
        return from.Point() is var (latitude, longitude)
            ? new MapPoint(id, from.Text("name")!, CategoryOf(what), latitude, longitude, RowAddress.OfPlace(id))
            : null;
    }

    /// <summary>Only places have categories; anything else with a point, such as an event, uses the kind of its data set.</summary>
    private static string CategoryOf(JsonElement from) => from.Text("category") ?? from.Member("dataset")?.Text("kind") ?? "";

    public static CreditLine CreditOf(JsonElement dataset) => new(
        DatasetTitle.Of(dataset.Text("title")!),
        "/datasets/" + Uri.EscapeDataString(dataset.Text("id")!),
        dataset.Text("credit")!,
        dataset.Text("creditInEnglish")!,
        dataset.Text("sourceUrl"),
        dataset.Day("updatedOn"));

    /// <summary>If nothing states the kind, the label is a file name: the title of the data set is then more helpful.</summary>
    private static string KindLabelOf(JsonElement row, JsonElement dataset)
    {
        var label = row.Text("kindLabel") ?? "";
        return DatasetTitle.IsFileName(label) ? DatasetTitle.Of(dataset.Text("title")!) : label;
    }

    private static Surroundings? AroundOf(JsonElement from, string? kind)
    {
        if (from.Point() is null || from.Member("nearby") is not { } near)
        {
            return null;
        }

        var places = near.Items("edges").Select(edge => (Node: edge.Member("node")!.Value, Metres: edge.Real("distance") ?? 0))
            .Select(found => new NearLine(PointOf(found.Node)!, found.Node.Text("kindLabel")!, found.Metres)).ToList();
        var kinds = from.Member("around")?.Items("groups")
            .Select(group => (group.Member("key")?.Text("category") ?? "", group.Whole("count") ?? 0)).ToList();
        return new Surroundings(Radius, kind, near.Whole("totalCount") ?? 0, places, kinds ?? []);
    }
}
