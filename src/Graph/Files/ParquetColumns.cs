using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;
using Parquet.Schema;

namespace Gateway.Graph.Files;

/// <summary>Chooses the Parquet type of a column: that of its field; values made from several columns are text.</summary>
/// <param name="cells">Reads cells as text.</param>
/// <param name="texts">Keeps the texts of a group of rows.</param>
internal sealed class ParquetColumns(FileCells cells, CellTexts texts)
{
    /// <summary>The text being parsed; only its parsed value is kept.</summary>
    private readonly CellTexts current = new();

    public ParquetColumn Of(FileColumn column) => column.Leaf switch
    {
        ValueOutput { Type.IsList: true } value => List(column, value),
        ValueOutput value => Value(column, value) ?? Text(column),
        MetresOutput metres => new ValueColumn<double>(
            new DataField<double>(column.Name, nullable: true), row => column.IsThere(row) ? PlaceWriter.Metres(metres, row) : null),
        _ => Text(column),
    };

    private ParquetColumn? Value(FileColumn column, ValueOutput value) => value.Type.Scalar switch
    {
        Scalar.Boolean => Plain(column, value, row => row.Buffer!.Integer(row.Number, value.Ordinal) != 0),
        Scalar.Int => Plain(column, value, row => checked((int)row.Buffer!.Integer(row.Number, value.Ordinal))),
        Scalar.Long => Plain(column, value, row => row.Buffer!.Integer(row.Number, value.Ordinal)),
        Scalar.Float => Plain(column, value, row => row.Buffer!.Real(row.Number, value.Ordinal)),
        Scalar.LocalDate => Plain(column, value, row => DayText.Read(Stored(row, value))),
        Scalar.LocalTime => Read(
            new TimeDataField(column.Name, TimeUnitPrecision.Micros, isNullable: true) { IsAdjustedToUtc = false },
            column, value, row => TimeOnly.ParseExact(Stored(row, value), "HH:mm:ss", CultureInfo.InvariantCulture).Ticks
                / TimeSpan.TicksPerMicrosecond),
        Scalar.LocalDateTime => Read(Moment(column, isUtc: false), column, value, row => Moment(Stored(row, value))),
        Scalar.DateTime => Read(Moment(column, isUtc: true), column, value, row => Moment(Stored(row, value)[..ValueWriter.MomentLength])),
        _ => null,
    };

    private static ValueColumn<T> Plain<T>(FileColumn column, ValueOutput value, Func<AnswerRow, T> read)
        where T : struct => Read(new DataField<T>(column.Name, nullable: true), column, value, read);

    /// <summary>Reads a value only if its cell is present.</summary>
    private static ValueColumn<T> Read<T>(DataField field, FileColumn column, ValueOutput value, Func<AnswerRow, T> read)
        where T : struct => new(field, row => IsThere(column, value, row) ? read(row) : null);

    private static bool IsThere(FileColumn column, ValueOutput value, AnswerRow row) =>
        column.IsThere(row) && !row.Buffer!.IsNull(row.Number, value.Ordinal);

    private ValueColumn<ReadOnlyMemory<char>> Text(FileColumn column) => new(
        new DataField<string>(column.Name, nullable: true),
        // Without its type, null would turn into an empty text, by way of an array.
        row => cells.TryRead(column, row, out var text) ? texts.Keep(text) : default(ReadOnlyMemory<char>?),
        text => sizeof(char) * text.Length);

    private static ListColumn List(FileColumn column, ValueOutput value)
    {
        var item = new DataField<string>(ListField.ElementName, nullable: false);
        return new ListColumn(
            new ListField(column.Name, item),
            item,
            row => IsThere(column, value, row) ? JsonSerializer.Deserialize<string[]>(row.Buffer!.Text(row.Number, value.Ordinal)) : null);
    }

    private static DateTimeDataField Moment(FileColumn column, bool isUtc) =>
        new(column.Name, DateTimeFormat.Timestamp, isUtc, DateTimeTimeUnit.Millis, isNullable: true);

    /// <summary>Parses a moment as written, whatever its zone: the column declares the zone.</summary>
    private static DateTime Moment(ReadOnlySpan<char> text) => DateTime.SpecifyKind(
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.None), DateTimeKind.Utc);

    private ReadOnlySpan<char> Stored(AnswerRow row, ValueOutput value)
    {
        current.Clear();
        return current.Keep(row.Buffer!.Text(row.Number, value.Ordinal)).Span;
    }
}
