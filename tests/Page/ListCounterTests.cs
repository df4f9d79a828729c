using System.Text.Json;
using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Page.Lists;
using Gateway.Page.Reading;
using Gateway.Tests.Cli;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The number of rows of each value is the same whether it is read from the rows or counted by several columns or one.</summary>
public sealed class ListCounterTests : IDisposable
{
    private const int ManyColumns = 12;

    private const int Few = 499, Many = 20_000, VeryMany = 20_001;

    private readonly DataCatalog catalog = CityCatalog.Create();
    private readonly TempFolder folder = new();
    private readonly OpenGateway gateway;

    /// <summary>Serves the sample city with the limits that pages have.</summary>
    public ListCounterTests() => gateway = Composition.Create().Serve(DefaultSettings.With(folder.File("sample.db")) with
    {
        PageMaximum = 5000,
        Costs = new CostLimits { Enforced = false },
    });

    [Theory]
    [InlineData("", "")]
    [InlineData("公園", "")]
    [InlineData("", "PUBLIC_TOILET")]
    public async Task Values_are_counted_alike_whatever_takes_the_least_time(string text, string kind)
    {
        var (read, together) = (0, 0);
        var lists = catalog.Entities.Where(entity => entity is { ListField: not null, Calendar: null });
        foreach (var entity in lists.Where(entity => kind.Length == 0 || entity.Role == EntityRole.Place))
        {
            if (Listing.CityOf(catalog, entity) is null)
            {
                continue;
            }

            var list = Listing.OfAll(catalog, entity, "/");
            var query = new ListQuery { Text = text, Conditions = kind.Length == 0 ? [] : [new IsOneOf("category", [kind])] };
            var (alone, asked) = await CountAsync(list, query, VeryMany);
            var (few, askedFew) = await CountAsync(list, query, Few);
            var (many, askedMany) = await CountAsync(list, query, Many);

            Assert.Equal(alone, few);
            Assert.Equal(alone, many);
            read += asked.Count - askedFew.Count;
            together += asked.Count - askedMany.Count;
        }

        Assert.True(read > together && together > 0, $"{read} and {together} questions less");
    }

    /// <summary>No index has it, and before a kind is chosen it cannot be chosen.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData("PUBLIC_TOILET", true)]
    public async Task What_a_place_is_called_more_exactly_is_counted_only_among_those_of_one_kind(string kind, bool isCounted)
    {
        var query = new ListQuery { Conditions = kind.Length == 0 ? [] : [new IsOneOf("category", [kind])] };

        var (counts, asked) = await CountAsync(Places, query, VeryMany);

        Assert.Equal(isCounted, asked.Any(document => document.Contains("KIND_LABEL", StringComparison.Ordinal)));
        Assert.Equal(isCounted, counts.Any(one => one.StartsWith("kindLabel:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Columns_of_a_data_set_of_any_size_are_counted_together_but_for_what_its_rows_call_themselves()
    {
        using var answer = JsonDocument.Parse((await gateway.ExecuteAsync(
            new OperationRequest("{ datasets(where: { slug: { eq: \"preschool\" } }) { nodes { id } } }", null, default),
            CancellationToken.None)).Json);
        var id = answer.RootElement.Member("data")!.Value.Items("datasets").Single().Text("id")!;
        var list = Places with { Dataset = new ListedDataset(id, VeryMany) };

        var (few, _) = await CountAsync(list, new ListQuery(), Few);
        var (many, asked) = await CountAsync(list, new ListQuery(), VeryMany);

        Assert.Equal(few, many);
        Assert.Contains(asked, document => document.Contains("by: [MUNICIPALITY, CATEGORY, ", StringComparison.Ordinal));
        Assert.Contains(asked, document => document.Contains("by: [KIND_LABEL]", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, document => document.Contains("KIND_LABEL,", StringComparison.Ordinal)
            || document.Contains(", KIND_LABEL", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        gateway.Dispose();
        folder.Dispose();
    }

    private Listing Places => Listing.OfAll(catalog, catalog.Entities.First(entity => entity.Role == EntityRole.Place), "/places");

    private async Task<(IReadOnlyList<string> Counts, IReadOnlyList<string> Asked)> CountAsync(Listing list, ListQuery query, long total)
    {
        var asked = new List<string>();
        async Task<JsonElement> Ask(ListOperation operation, CancellationToken cancellation)
        {
            asked.Add(operation.Document);
            var request = new OperationRequest(operation.Document, ListOperation.Name, operation.Variables);
            using var answer = JsonDocument.Parse((await gateway.ExecuteAsync(request, cancellation)).Json);
            return answer.RootElement.Member("data")?.Member(list.Entity.ListField!)?.Clone() ?? default;
        }

        var counter = new ListCounter(Ask, list, query, ManyColumns, withCities: true);
        JsonElement? few = total == Few && counter.InRows.Any()
            ? await Ask(ListOperation.Rows(list, query, counter.InRows, Few), CancellationToken.None)
            : null;
        var counts = await counter.ReadAsync(total, few, CancellationToken.None);
        return ([.. counts.Select(Written)], asked);
    }

    /// <summary>
    /// Writes counts for comparison: values with equal counts may come in any order, and of the last ones different ones may be left out.
    /// </summary>
    private static string Written(ListCounts counts)
    {
        var least = counts.Values.Count == 12 ? counts.Values[^1].Count : 0;
        var values = counts.Values.Select(one => one.Count == least ? $"{one.Count}" : $"{one.Count} {one.Value} {one.Name}");
        return counts.Parameter + ": " + string.Join(", ", values.Order(StringComparer.Ordinal));
    }
}
