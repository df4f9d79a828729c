using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what the page of a data set shows.</summary>
internal sealed partial class DatasetReader(AskData ask, DataCatalog catalog)
{
    private const int MostOfOneSlug = 50;

    /// <summary>Returns the data sets with this slug, or the one with this id; if several share a slug, the page lists them.</summary>
    public async Task<IReadOnlyList<DatasetModel>> ReadAsync(string slugOrId, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { slug = slugOrId, first = MostOfOneSlug });
        var bySlug = await ask(Operations.OfPage("dataset"), "DatasetBySlug", variables, cancellation);
        var found = bySlug.Items("datasets").ToList();
        var isById = found.Count == 0 && IsId(slugOrId);
        if (isById)
        {
            var ofId = FrontReader.Variables(new { id = slugOrId });
            var byId = await ask(Operations.OfPage("dataset"), "DatasetById", ofId, cancellation);
            found = byId.Member("dataset") is { } one ? [one] : [];
        }

        var models = new List<DatasetModel>();
        foreach (var dataset in found)
        {
            var model = ReadOne(dataset);
            models.Add(isById && await IsSharedAsync(model.Line.Slug, cancellation)
                ? model with { Line = model.Line with { IsAmbiguous = true } }
                : model);
        }

        return models;
    }

    private async Task<bool> IsSharedAsync(string slug, CancellationToken cancellation)
    {
        var two = FrontReader.Variables(new { slug, first = 2 });
        return (await ask(Operations.OfPage("dataset"), "DatasetBySlug", two, cancellation)).Items("datasets").Count() > 1;
    }

    /// <summary>Whether a text is the global id of a data set; anything else need not be asked for.</summary>
    internal static bool IsId(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && Convert.ToBase64String(bytes, 0, length) == text
            && IdText().IsMatch(Encoding.ASCII.GetString(bytes, 0, length));
    }

    private DatasetModel ReadOne(JsonElement from)
    {
        var money = MoneyOf(from.Text("kind")!);
        var columns = from.Items("columns").Select(c => new ColumnLine(c.Text("name")!, c.Text("field"))
        {
            FillRate = c.Real("fillRate"),
            IsMoney = money.Contains(c.Text("field")),
        }).ToList();
        return new DatasetModel(
            DatasetLines.ReadOne(from),
            from.Text("edition"),
            from.Text("description"),
            from.Member("publisher")?.Text("name"),
            from.Text("updateFrequency"),
            from.Day("publishedOn"),
            from.Whole("version") ?? 0,
            columns);
    }

    /// <summary>The fields of its rows that hold amounts of money.</summary>
    private HashSet<string?> MoneyOf(string kind) => catalog.Kinds.FirstOrDefault(known => known.Name == kind) is { } known
        ? [.. from field in catalog.Entity(known).Members.OfType<Field>() where field.Reading == Catalog.Reading.Yen select field.Name]
        : [];

    [GeneratedRegex("^Dataset:[a-z0-9-]{1,64}$")]
    private static partial Regex IdText();
}
