using System.Globalization;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace Gateway.Tests.Graph.Files;

/// <summary>A Parquet file read back by a third-party reader: its columns by name, their types, each cell as in JSON.</summary>
internal sealed class ParquetRows : IAsyncDisposable
{
    private readonly ParquetReader reader;

    private ParquetRows(ParquetReader reader) => this.reader = reader;

    public IReadOnlyList<string> Names => [.. reader.Schema.Fields.Select(one => one.Name)];

    public IReadOnlyDictionary<string, string> Told => reader.CustomMetadata;

    public int Groups => reader.RowGroupCount;

    public static async Task<ParquetRows> OfAsync(byte[] bytes) => new(await ParquetReader.CreateAsync(new MemoryStream(bytes)));

    public string TypeOf(string name) => TypeOf(Field(name));

    public async Task<List<string?>> ColumnAsync(string name)
    {
        var cells = new List<string?>();
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            cells.AddRange(await ReadAsync(group, Field(name)));
        }

        return cells;
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private DataField Field(string name) => reader.Schema.DataFields.Single(field => field.Path.FirstPart == name);

    private static string TypeOf(DataField field) => (field.MaxRepetitionLevel > 0 ? "LIST " : "") + field.SchemaElement! switch
    {
        { LogicalType.STRING: not null } => "STRING",
        { LogicalType.DATE: not null } => "DATE",
        { LogicalType.TIME: { } time } => time.IsAdjustedToUTC ? "TIME UTC" : "TIME",
        { LogicalType.TIMESTAMP: { } moment } => moment.IsAdjustedToUTC ? "TIMESTAMP UTC" : "TIMESTAMP",
        { Type: var physical } => physical.ToString()!,
    };

    private static async Task<IEnumerable<string?>> ReadAsync(ParquetRowGroupReader group, DataField field) => TypeOf(field) switch
    {
        "LIST STRING" => await ListsAsync(group, field),
        "STRING" => await TextsAsync(group, field),
        "BYTE_ARRAY" => (await BytesAsync(group, field)).Select(bytes => bytes is null ? null : Convert.ToHexString(bytes)),
        "BOOLEAN" => await ValuesAsync<bool>(group, field, value => value ? "true" : "false"),
        "INT32" => await ValuesAsync<int>(group, field, value => value.ToString(CultureInfo.InvariantCulture)),
        "INT64" => await ValuesAsync<long>(group, field, value => value.ToString(CultureInfo.InvariantCulture)),
        "DOUBLE" => await ValuesAsync<double>(group, field, value => JsonSerializer.Serialize(value)),
        "DATE" => await ValuesAsync<DateTime>(group, field, value => Text(value, "yyyy-MM-dd")),
        "TIMESTAMP" => await ValuesAsync<DateTime>(group, field, value => Text(value, "yyyy-MM-ddTHH:mm:ss")),
        "TIMESTAMP UTC" => await ValuesAsync<DateTime>(group, field, value => Text(value, "yyyy-MM-ddTHH:mm:ss.fffZ")),
        "TIME" => await ValuesAsync<long>(group, field, value => Text(DateTime.UnixEpoch.AddMicroseconds(value), "HH:mm:ss")),
        var other => throw new InvalidOperationException($"{field.Name} is a column of {other}."),
    };

    private static string Text(DateTime moment, string form) => moment.ToString(form.Replace("Z", "'Z'", StringComparison.Ordinal),
        CultureInfo.InvariantCulture);

    private static async Task<IEnumerable<string?>> ValuesAsync<T>(ParquetRowGroupReader group, DataField field, Func<T, string> text)
        where T : struct
    {
        var cells = new T?[group.RowCount];
        await group.ReadAsync<T>(field, cells.AsMemory());
        return cells.Select(cell => cell is { } value ? text(value) : null);
    }

    private static async Task<string?[]> TextsAsync(ParquetRowGroupReader group, DataField field)
    {
        var cells = new string?[group.RowCount];
        await group.ReadAsync(field, cells.AsMemory()!);
        return cells;
    }

    private static async Task<byte[]?[]> BytesAsync(ParquetRowGroupReader group, DataField field)
    {
        var cells = new byte[]?[group.RowCount];
        await group.ReadAsync(field, cells.AsMemory()!);
        return cells;
    }

    /// <summary>Items are joined as the cells of CSV join them.</summary>
    private static async Task<List<string?>> ListsAsync(ParquetRowGroupReader group, DataField field)
    {
        var count = (int)group.GetMetadata(field)!.MetaData!.NumValues;
        var (items, definitions, repetitions) = (new ReadOnlyMemory<char>[count], new int[count], new int[count]);
        await group.ReadRawAsync<ReadOnlyMemory<char>>(field, items, definitions.AsMemory(), repetitions.AsMemory());
        var lists = new List<string?>();
        for (var (i, item) = (0, 0); i < count; i++)
        {
            var text = definitions[i] == 0 ? null : definitions[i] < field.MaxDefinitionLevel ? "" : items[item++].ToString();
            if (repetitions[i] == 0)
            {
                lists.Add(text);
            }
            else
            {
                lists[^1] += ";" + text;
            }
        }

        return lists;
    }
}
