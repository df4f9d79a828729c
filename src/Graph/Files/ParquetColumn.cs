using System.Buffers;
using Gateway.Graph.Answers;
using Parquet;
using Parquet.Schema;

namespace Gateway.Graph.Files;

/// <summary>A column of a Parquet file: collects its cells for a group of rows, then writes them together.</summary>
internal abstract class ParquetColumn(Field field)
{
    public Field Field { get; } = field;

    /// <summary>Takes the cell of a row; returns roughly how many bytes of memory it needs.</summary>
    public abstract int Add(AnswerRow row);

    /// <summary>Writes the collected cells, and clears them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation);
}

/// <summary>One value in each cell, or none.</summary>
/// <param name="field">Its declaration.</param>
/// <param name="read">Returns the value of a row.</param>
/// <param name="weigh">Returns the bytes a value needs beyond its slot in the column; null = none.</param>
internal sealed class ValueColumn<T>(DataField field, Func<AnswerRow, T?> read, Func<T, int>? weigh = null) : ParquetColumn(field)
    where T : struct
{
    private const int Place = 16;

    private readonly ArrayBufferWriter<T?> cells = new();

    public override int Add(AnswerRow row)
    {
        var cell = read(row);
        cells.Write([cell]);
        return Place + (cell is { } value && weigh is not null ? weigh(value) : 0);
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAsync(field, cells.WrittenMemory, cancellationToken: cancellation);
        cells.Clear();
    }
}

/// <summary>A list of texts in each cell, possibly empty, or none.</summary>
/// <param name="field">Its declaration.</param>
/// <param name="item">The declaration of its items.</param>
/// <param name="read">Returns the list of a row.</param>
internal sealed class ListColumn(ListField field, DataField item, Func<AnswerRow, IReadOnlyList<string>?> read) : ParquetColumn(field)
{
    private const int Place = 24;

    private readonly ArrayBufferWriter<ReadOnlyMemory<char>> items = new();

    /// <summary>Definition levels: 0 = no list, 1 = an empty list, the maximum = an item.</summary>
    private readonly ArrayBufferWriter<int> definitions = new();

    /// <summary>Repetition levels: 0 = the first entry of a row (or its placeholder), 1 = a further item of the same row.</summary>
    private readonly ArrayBufferWriter<int> repetitions = new();

    public override int Add(AnswerRow row)
    {
        var list = read(row);
        if (list is null or [])
        {
            Mark(definition: list is null ? 0 : 1, repetition: 0);
            return Place;
        }

        for (var i = 0; i < list.Count; i++)
        {
            items.Write([list[i].AsMemory()]);
            Mark(item.MaxDefinitionLevel, i == 0 ? 0 : 1);
        }

        return list.Sum(text => Place + (sizeof(char) * text.Length));
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAllPartsAsync(
            item, items.WrittenMemory, definitions.WrittenMemory, repetitions.WrittenMemory, cancellation);
        items.Clear();
        definitions.Clear();
        repetitions.Clear();
    }

    private void Mark(int definition, int repetition)
    {
        definitions.Write([definition]);
        repetitions.Write([repetition]);
    }
}
