using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>What is kept of documents and plans is bounded by what it weighs in memory, whatever they are like.</summary>
[Collection(Alone.Name)]
public sealed class WeighingTests : StoreTest
{
    private const int Many = 300;

    [Theory]
    [InlineData("short")]
    [InlineData("nested")]
    [InlineData("wide")]
    [InlineData("long")]
    public void A_weight_is_near_to_what_is_kept(string form)
    {
        On("sqlite");
        using var store = Open();
        var schema = GraphBench.City.Schema;
        var front = new FrontEnd(schema, new DocumentLimits());
        var plans = new KeptPlans(store, Catalog, schema, new DocumentLimits { CachedPlanBytes = long.MaxValue }, null, isCounted: false);
        var allowance = new Allowance(new PageLimits(), new DocumentLimits(), new CostLimits(), DocumentStore.None);
        Keep(0);
        var before = Held();

        var kept = Enumerable.Range(1, Many).Select(Keep).ToList();

        var held = Held() - before;
        Assert.InRange(kept.Sum(one => one.Plan.Weight + one.Operation.Operation.Document.Weight), held / 2, held * 4);
        GC.KeepAlive(plans);

        (PreparedOperation Operation, Planned Plan) Keep(int number)
        {
            var operation = front.Prepare(new OperationRequest(Text(form, number))).Operation!;
            return (operation, plans.Of(operation, allowance, isCredited: false, out _));
        }
    }

    [Fact]
    public void Plans_are_kept_up_to_a_weight_with_their_documents()
    {
        On("sqlite");
        using var store = Open();
        var schema = GraphBench.City.Schema;
        var limits = new DocumentLimits { CachedDocumentBytes = 8 << 20, CachedPlanBytes = 8 << 20 };
        var front = new FrontEnd(schema, limits);
        var plans = new KeptPlans(store, Catalog, schema, limits, null, isCounted: false);
        var allowance = new Allowance(new PageLimits(), new DocumentLimits(), new CostLimits(), DocumentStore.None);
        Keep(0);
        var before = Held();

        for (var number = 1; number <= Many; number++)
        {
            Keep(number);
        }

        Assert.InRange(Held() - before, 2 << 20, 24 << 20);
        GC.KeepAlive(plans);
        GC.KeepAlive(front);

        void Keep(int number) =>
            plans.Of(front.Prepare(new OperationRequest(Text("long", number))).Operation!, allowance, isCredited: false, out _);
    }

    /// <summary>Tests that look at the memory of the whole process, in which no others run then.</summary>
    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class Alone
    {
        public const string Name = "alone in the process";
    }

    private static string Text(string form, int number) => form switch
    {
        "short" => $"{{ facilities(first: 5, where: {{ name: {{ eq: \"{number}\" }} }}) {{ nodes {{ id name }} }} }}",
        "nested" => $"{{ areas(first: 50) {{ nodes {{ name a{number}: facilities(first: 5) {{ totalCount nodes {{ id name }} }} }} }} }}",
        "wide" => "{ " + string.Join(' ', Enumerable.Range(0, 30).Select(n => $"a{n}b{number}: facilities {{ totalCount }}")) + " }",
        _ => $"{{ facilities(where: {{ name: {{ contains: \"{new string('x', 90_000)}{number}\" }} }}) {{ totalCount }} }}",
    };

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
