using System.Globalization;
using System.Text.Json.Nodes;
using Gateway.Catalog.Licences;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The data sets as a DCAT-AP catalogue in JSON-LD, which other portals harvest.</summary>
internal static class DcatCatalogue
{
    private const string FileTypes = "http://publications.europa.eu/resource/authority/file-type/";
    private const string MediaTypes = "http://www.iana.org/assignments/media-types/";
    private const string Unknown = "公開者不明";

    public static string Write(IReadOnlyList<CatalogueEntry> entries, View view)
    {
        var words = new Words(Language.Japanese);
        var root = view.Address + "/";
        var catalogue = new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@id"] = root,
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Japanese(words.SiteName),
            ["dct:description"] = Japanese(words.Lead),
            ["dct:publisher"] = Agent(words.SiteName, root),
            ["dct:language"] = Link("http://publications.europa.eu/resource/authority/language/JPN"),
            ["foaf:homepage"] = Link(root),
            ["dcat:dataset"] = new JsonArray([.. entries.Select(entry => Dataset(entry, view))]),
        };
        return catalogue.ToJsonString(LinkedData.InPage);
    }

    private static JsonObject Dataset(CatalogueEntry entry, View view)
    {
        var address = view.Address + entry.Path;
        var set = new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = Japanese(entry.Title),
            ["dct:description"] = Japanese(entry.Description ?? entry.Credit),
            ["dct:publisher"] = Agent(entry.Publisher ?? Unknown, entry.PublisherPath is { } path ? view.Address + path : null),
            ["dcat:landingPage"] = Link(address),
            ["dcat:distribution"] = new JsonArray([.. entry.FileEndings.Select(ending => Distribution(entry, ending, view))]),
        };
        Put(set, "dct:issued", Day(entry.PublishedOn));
        Put(set, "dct:modified", Day(entry.UpdatedOn));
        Put(set, "dct:source", entry.SourceUrl is { } source && LicenceText.UrlOf(source) is { } url ? Link(url) : null);
        return set;
    }

    private static JsonObject Distribution(CatalogueEntry entry, string ending, View view)
    {
        var address = view.Address + entry.FilePath + ending;
        var (format, type) = FormOf(ending);
        var file = new JsonObject
        {
            ["@id"] = address,
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = Japanese($"{entry.Title} ({Words.FileOf(ending)})"),
            ["dcat:accessURL"] = Link(view.Address + entry.Path),
            ["dcat:downloadURL"] = Link(address),
            ["dct:format"] = Link(FileTypes + format),
            ["dcat:mediaType"] = Link(MediaTypes + type),
            ["dct:rights"] = new JsonObject { ["@type"] = "dct:RightsStatement", ["dct:description"] = Japanese(entry.Credit) },
        };
        Put(file, "dct:license", LicenceOf(entry) is { } url ? Link(url) : null);
        return file;
    }

    /// <summary>Returns where the licence can be read: the known address of a known licence, or the one its publisher states.</summary>
    private static string? LicenceOf(CatalogueEntry entry) =>
        LicenceTable.Find(entry.Licence)?.Url ?? (entry.Licence is { } stated ? LicenceText.UrlOf(stated) : null);

    private static (string Format, string MediaType) FormOf(string ending) => ending switch
    {
        ".csv" => ("CSV", "text/csv"),
        ".xlsx" => ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ".geojson" => ("GEOJSON", "application/geo+json"),
        ".ics" => ("ICS", "text/calendar"),
        ".parquet" => ("PARQUET", "application/vnd.apache.parquet"),
        _ => ("JSON", "application/json"),
    };

    private static JsonObject Agent(string name, string? address)
    {
        var agent = new JsonObject { ["@type"] = "foaf:Agent", ["foaf:name"] = Japanese(name) };
        Put(agent, "@id", address);
        return agent;
    }

    private static void Put(JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }
    }

    private static JsonObject Japanese(string text) => new() { ["@value"] = text, ["@language"] = "ja" };

    private static JsonObject Link(string address) => new() { ["@id"] = address };

    private static JsonObject? Day(DateOnly? day) => day is { } known
        ? new() { ["@value"] = known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["@type"] = "xsd:date" }
        : null;
}
