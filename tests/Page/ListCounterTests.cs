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

/// <summary>How many rows there are of each value is the same, read off the rows, or counted by several columns or by one.</summary>
public sealed class ListCounterTests : IDisposable
{
    private const int ManyColumns = 12;

    private const int Few = 499, Many = 20_000, VeryMany = 20_001;

    private readonly DataCatalog catalog = CityCatalog.Create();
    private readonly TempFolder folder = new();
    private readonly OpenGateway gateway;

    /// <summary>The sample city, which may be asked what pages may.</summary>
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
            read += asked - askedFew;
            together += asked - askedMany;
        }

        Assert.True(read > together && together > 0, $"{read} and {together} questions less");
    }

    public void Dispose()
    {
        gateway.Dispose();
        folder.Dispose();
    }

    private async Task<(IReadOnlyList<string> Counts, int Asked)> CountAsync(Listing list, ListQuery query, long total)
    {
        var asked = 0;
        async Task<JsonElement> Ask(ListOperation operation, CancellationToken cancellation)
        {
            asked++;
            var request = new OperationRequest(operation.Document, ListOperation.Name, operation.Variables);
            using var answer = JsonDocument.Parse((await gateway.ExecuteAsync(request, cancellation)).Json);
            return answer.RootElement.Member("data")?.Member(list.Entity.ListField!)?.Clone() ?? default;
        }

        var counter = new ListCounter(Ask, list, query, ManyColumns, withCities: true);
        JsonElement? few = total == Few
            ? await Ask(ListOperation.Rows(list, query, ["id ", .. counter.InRows], Few), CancellationToken.None)
            : null;
        var counts = await counter.ReadAsync(total, few, CancellationToken.None);
        return ([.. counts.Select(Written)], asked);
    }

    /// <summary>Values of which there are equally many may stand in another order, and of the last ones others may be left out.</summary>
    private static string Written(ListCounts counts)
    {
        var least = counts.Values.Count == 12 ? counts.Values[^1].Count : 0;
        var values = counts.Values.Select(one => one.Count == least ? $"{one.Count}" : $"{one.Count} {one.Value} {one.Name}");
        return counts.Word + ": " + string.Join(", ", values.Order(StringComparer.Ordinal));
    }
}
