using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;

namespace Gateway.Tests.Store;

/// <summary>A store that passes reads on to another, for tests that override some of it. It does not support writing.</summary>
internal abstract class PassingStore(CityStore inner) : CityStore(inner.Catalog, inner.Rules)
{
    public CityStore Inner => inner;

    public override string Name => inner.Name;

    public override Dialect Dialect => inner.Dialect;

    public override bool IsReadOnly => inner.IsReadOnly;

    public override ValueTask<ReadResults> ReadAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        inner.ReadAsync(compiled, operation, cancellation);

    public override ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation) =>
        inner.StreamAsync(compiled, operation, time, cancellation);

    public override ValueTask<DataState> StateAsync(CancellationToken cancellation) => inner.StateAsync(cancellation);

    public override ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation) =>
        inner.AnsweredAsync(row, cancellation);

    public override ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation) =>
        inner.DatasetsAsync(cancellation);

    public override ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation) => inner.HealthAsync(cancellation);

    public override void Backup(string file) => inner.Backup(file);

    public override void LetRead(string role) => inner.LetRead(role);

    public override void Dispose() => inner.Dispose();

    protected override WriteConnection Connect(TimeSpan patience) => throw new InvalidOperationException("Nobody writes here.");
}
