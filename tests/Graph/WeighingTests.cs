using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The caches of documents and plans are bounded by the memory they use, whatever the documents are like.</summary>
[Collection(HeldMemory.Alone)]
public sealed class WeighingTests : StoreTest
{
    private const int Many = 300;

    [Theory]
    [InlineData("short")]
    [InlineData("nested")]
    [InlineData("wide")]
    [InlineData("long")]
    public async Task A_weight_is_near_to_what_is_kept(string form)
    {
        On("sqlite");
        using var keeping = new Keeping(Open(), new DocumentLimits { CachedPlanBytes = long.MaxValue, HeaviestCached = long.MaxValue });
        await keeping.AskAsync(Text(form, 0));
        var number = 0;

        await HeldMemory.IsBetweenAsync(async () =>
        {
            var kept = new List<(ValidDocument Document, Planned Plan)>();
            for (var asked = 0; asked < Many; asked++)
            {
                kept.Add(await keeping.AskAsync(Text(form, ++number)));
            }

            var weight = kept.Sum(one => one.Plan.Weight + one.Document.Weight);
            return (kept, weight / 4, weight * 2);
        });
    }

    [Fact]
    public async Task Plans_are_kept_up_to_a_weight_with_their_documents()
    {
        const int Most = 8 << 20;
        On("sqlite");
        using var keeping = new Keeping(Open(), new DocumentLimits { CachedDocumentBytes = Most, CachedPlanBytes = Most });

        var asked = new List<(WeakReference Kept, long Weight)>();
        for (var number = 1; number <= Many; number++)
        {
            await AskAsync(number);
        }

        HeldMemory.Collect();
        Assert.InRange(asked.Where(one => one.Kept.IsAlive).Sum(one => one.Weight), Most / 4, 2 * Most);

        async Task AskAsync(int number)
        {
            var (document, plan) = await keeping.AskAsync(Text("long", number));
            asked.Add((new WeakReference(document), document.Weight));
            asked.Add((new WeakReference(plan), plan.Weight));
        }
    }

    /// <summary>The statements are written when they first run: only then is the weight of a plan known.</summary>
    [Fact]
    public async Task The_statements_of_a_plan_weigh_with_it()
    {
        On("sqlite");
        using var keeping = new Keeping(Open(), new DocumentLimits());
        var (_, planned) = keeping.Plan(Text("wide", 1), out _);
        var before = planned.Weight;

        await keeping.AskAsync(Text("wide", 1));

        Assert.InRange(planned.Weight, before + (30 * 100), long.MaxValue);
    }

    [Theory]
    [InlineData("fields", true)]
    [InlineData("lists", false)]
    public async Task A_document_of_as_many_fields_as_one_may_have_is_kept_and_its_plan_unless_it_is_of_as_many_lists(
        string form, bool isPlanKept)
    {
        On("sqlite");
        using var keeping = new Keeping(Open(), new DocumentLimits());
        var most = new DocumentLimits().Fields;
        var text = form == "fields"
            ? "{ facilities(first: 1) { nodes { " + string.Join(' ', Enumerable.Range(0, most - 2).Select(n => $"a{n}: name")) + " } } }"
            : "{ " + string.Join(' ', Enumerable.Range(0, most / 2).Select(n => $"a{n}: facilities {{ totalCount }}")) + " }";

        var (document, _) = await keeping.AskAsync(text);
        var (again, _) = keeping.Plan(text, out var wasKept);

        Assert.Same(document, again.Operation.Document);
        Assert.Equal(isPlanKept, wasKept);
    }

    private static string Text(string form, int number) => form switch
    {
        "short" => $"{{ facilities(first: 5, where: {{ name: {{ eq: \"{number}\" }} }}) {{ nodes {{ id name }} }} }}",
        "nested" => $"{{ areas(first: 50) {{ nodes {{ name a{number}: facilities(first: 5) {{ totalCount nodes {{ id name }} }} }} }} }}",
        "wide" => "{ " + string.Join(' ', Enumerable.Range(0, 30).Select(n => $"a{n}b{number}: facilities {{ totalCount }}")) + " }",
        _ => $"{{ facilities(where: {{ name: {{ contains: \"{new string('x', 90_000)}{number}\" }} }}) {{ totalCount }} }}",
    };

    /// <summary>The two caches over one store, used as the executor uses them.</summary>
    private sealed class Keeping(CityStore store, DocumentLimits limits) : IDisposable
    {
        private readonly Allowance allowance =
            new(new PageLimits(), new DocumentLimits(), new CostLimits { Enforced = false }, DocumentStore.None);

        private readonly FrontEnd front = new(GraphBench.City.Schema, limits);
        private readonly PlanCache plans = new(store, store.Catalog, GraphBench.City.Schema, limits, null, isCounted: false);

        public (PreparedOperation Operation, Planned Plan) Plan(string text, out bool wasKept)
        {
            var operation = front.Prepare(new OperationRequest(text)).Operation!;
            return (operation, plans.Of(operation, allowance, isCredited: false, out wasKept));
        }

        public async Task<(ValidDocument Document, Planned Plan)> AskAsync(string text)
        {
            var (operation, planned) = Plan(text, out _);
            var bound = new Binder(store.Catalog, allowance.Pages).Bind(planned.Compiled!.Plan, operation.Variables);
            using var results = await store.ReadAsync(planned.Compiled, bound, CancellationToken.None);
            return (operation.Operation.Document, planned);
        }

        public void Dispose() => store.Dispose();
    }
}
