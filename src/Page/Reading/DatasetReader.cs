using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for what the page of a data set shows.</summary>
internal sealed partial class DatasetReader(AskData ask, DataCatalog catalog)
{
    private const int MostOfOneSlug = 50;

    private const int MostFindings = 200;

    private const int FirstRows = 5;

    /// <summary>The data sets of this slug, or the one of this id; those of one slug are lines only when there are several.</summary>
    public async Task<IReadOnlyList<DatasetModel>> ReadAsync(string slugOrId, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { slug = slugOrId, first = MostOfOneSlug, findings = MostFindings });
        var bySlug = await ask(Operations.OfPage("dataset"), "DatasetBySlug", variables, cancellation);
        var found = bySlug.Items("datasets").ToList();
        var isById = found.Count == 0 && IsId(slugOrId);
        if (isById)
        {
            var ofId = FrontReader.Variables(new { id = slugOrId, findings = MostFindings });
            var byId = await ask(Operations.OfPage("dataset"), "DatasetById", ofId, cancellation);
            found = byId.Member("dataset") is { } one ? [one] : [];
        }

        var models = new List<DatasetModel>();
        foreach (var dataset in found)
        {
            var model = await ReadOneAsync(dataset, withRows: found.Count == 1, cancellation);
            models.Add(isById && await IsSharedAsync(model.Line.Slug, cancellation)
                ? model with { Line = model.Line with { IsAmbiguous = true } }
                : model);
        }

        return models;
    }

    private async Task<bool> IsSharedAsync(string slug, CancellationToken cancellation)
    {
        var two = FrontReader.Variables(new { slug, first = 2, findings = 1 });
        return (await ask(Operations.OfPage("dataset"), "DatasetBySlug", two, cancellation)).Items("datasets").Count() > 1;
    }

    /// <summary>Whether a text is the global id of a data set; anything else need not be asked for.</summary>
    internal static bool IsId(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && IdText().IsMatch(Encoding.ASCII.GetString(bytes, 0, length));
    }

    private async Task<DatasetModel> ReadOneAsync(JsonElement from, bool withRows, CancellationToken cancellation)
    {
        var money = MoneyOf(from.Text("kind")!);
        var columns = from.Items("columns")
            .Select(c => new ColumnLine(c.Text("name")!, c.Text("field")) { IsMoney = money.Contains(c.Text("field")) }).ToList();
        return new DatasetModel(
            DatasetLines.ReadOne(from),
            from.Text("edition"),
            from.Text("description"),
            from.Member("publisher")?.Text("name"),
            from.Text("updateFrequency"),
            from.Day("publishedOn"),
            from.Whole("version") ?? 0,
            columns,
            [.. from.Items("findings").Select(ReadFinding)],
            withRows ? await ReadRowsAsync(from, columns, cancellation) : [])
        {
            FileEndings = FileEndings.Of(catalog, from.Text("kind")!, columns.Select(column => column.Field).OfType<string>()),
        };
    }

    /// <summary>The fields of its rows that hold amounts of money.</summary>
    private HashSet<string?> MoneyOf(string kind) => catalog.Kinds.FirstOrDefault(known => known.Name == kind) is { } known
        ? [.. from field in catalog.Entity(known).Members.OfType<Field>() where field.Reading == Catalog.Reading.Yen select field.Name]
        : [];

    private static FindingLine ReadFinding(JsonElement from) =>
        new(from.Whole("line"), from.Text("column"), from.Text("value"), from.Text("rule")!, from.Text("message")!, from.Text("severity")!)
        {
            InJapanese = from.Text("inJapanese")!,
            Advice = from.Text("advice"),
            AdviceInJapanese = from.Text("adviceInJapanese"),
            Count = from.Whole("count") ?? 1,
        };

    private async Task<IReadOnlyList<RowPicture>> ReadRowsAsync(
        JsonElement dataset, List<ColumnLine> columns, CancellationToken cancellation)
    {
        if (RowsOperation.For(catalog, dataset.Text("kind")!, columns.Select(c => c.Field).OfType<string>()) is not { } operation)
        {
            return [];
        }

        var variables = FrontReader.Variables(new { id = dataset.Text("id"), first = FirstRows });
        var data = await ask(operation.Document, RowsOperation.Name, variables, cancellation);
        return [.. (data.Member("dataset")?.Items(operation.List) ?? []).Select(row => RowPictures.Read(row, columns))];
    }

    [GeneratedRegex("^Dataset:[a-z0-9-]{1,64}$")]
    private static partial Regex IdText();
}
