using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store.Postgres;

/// <summary>The rows of one entity in a PostgreSQL database.</summary>
internal sealed class PostgresRows(PostgresWriteConnection connection, RowLayout layout) : EntityRows
{
    private readonly Entity entity = layout.Entity;
    private readonly Column[] inserted = [.. layout.Entity.Columns.Except(layout.Derived)];

    public override object?[]? Find(string key) => Find(key, entity.Columns);

    public override object?[]? Find(object? key, IReadOnlyList<Column> columns) =>
        connection.Prepare(LoadTexts.SelectByKey(entity, columns)).With(key).Read(row => row.Row(columns)).FirstOrDefault();

    public override IReadOnlyList<object?[]> FindAll(Column column, object value) =>
        connection.Prepare(LoadTexts.SelectWhere(entity, entity.Columns, column)).With(value).Read(row => row.Row(entity.Columns));

    public override long Count(Column column, object value) =>
        connection.Prepare(LoadTexts.CountWhere(entity, column)).With(value).Number();

    public override bool Any(Column column, object value) =>
        connection.Prepare(LoadTexts.AnyWhere(entity, column)).With(value).Any();

    public override bool Insert(object?[] values, long hash, long version) =>
        connection.Prepare(LoadTexts.Insert(entity, inserted)).With(Values(inserted, values, hash, version)).Run() > 0;

    public override void Update(IReadOnlyList<Column> columns, object?[] values, long hash, long version) =>
        connection.Prepare(LoadTexts.Update(entity, columns))
            .With([.. Values(columns, values, hash, version), values[entity.Key.Index]]).Run();

    public override void Settle()
    {
    }

    public override void Dispose()
    {
    }

    private object?[] Values(IReadOnlyList<Column> columns, object?[] values, long hash, long version) =>
        [.. columns.Select(column => column == layout.Hash ? hash : column == layout.Version ? version : values[column.Index])];
}
