using System.Text;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Where several servers hold the data, one may answer before it has a version that another reported: nothing is missed because of that.
/// </summary>
public sealed class LaggingReadTests : IDisposable
{
    private static readonly OperationRequest Changes = new("subscription { onDatasetChanged { slug } }");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_change_that_a_server_has_not_got_yet_is_told_once_it_has()
    {
        using var store = new Lagging(StoreUnderTest.Default(folder).Open(CityCatalog.Create()));
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        var opened = await executor.ExecuteAsync(Changes, CancellationToken.None);
        await using var events = opened.Events!.GetAsyncEnumerator();

        var next = events.MoveNextAsync().AsTask();
        var file = Path.Combine(Sources.Root, "src", "Sample", "999997_aed.csv");
        new Importer(store.Inner, MunicipalityTable.BuiltIn()).Import(ImportSource.File(file), new ImportOptions());
        Assert.True(await next.WaitAsync(Waiting.Longest));

        Assert.Equal("""{"data":{"onDatasetChanged":{"slug":"aed"}}}""", Encoding.UTF8.GetString(events.Current.Json.Span));
        Assert.Equal(2, store.Reads);
    }

    [Fact]
    public async Task A_server_that_takes_too_long_for_a_version_ends_no_subscription()
    {
        using var store = new Lagging(StoreUnderTest.Default(folder).Open(CityCatalog.Create())) { Hangs = 2 };
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        var opened = await executor.ExecuteAsync(Changes, CancellationToken.None);
        await using var events = opened.Events!.GetAsyncEnumerator();

        var next = events.MoveNextAsync().AsTask();
        var file = Path.Combine(Sources.Root, "src", "Sample", "999997_aed.csv");
        new Importer(store.Inner, MunicipalityTable.BuiltIn()).Import(ImportSource.File(file), new ImportOptions());

        Assert.True(await next.WaitAsync(Waiting.Longest));
    }

    /// <summary>A store whose first read finds nothing, at the version before the first.</summary>
    private sealed class Lagging(CityStore inner) : PassingStore(inner)
    {
        private int states;

        public int Reads { get; private set; }

        /// <summary>How many reads of the version, after the first, time out.</summary>
        public int Hangs { get; init; }

        public override ValueTask<ReadResults> ReadAsync(
            CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
            ++Reads == 1 ? new(Nothing(compiled)) : base.ReadAsync(compiled, operation, cancellation);

        public override ValueTask<DataState> StateAsync(CancellationToken cancellation) =>
            ++states > 1 && states <= Hangs + 1 ? throw new TimeoutException() : base.StateAsync(cancellation);

        private static ReadResults Nothing(CompiledOperation compiled)
        {
            var reads = compiled.Plan.Reads.Select(read => new ReadResult(read.Columns.Count)).ToList();
            reads.ForEach(read => read.Ranges.Add(new RowRange(0, 0)));
            return new ReadResults(reads) { State = new DataState(0, 0) };
        }
    }
}
