using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Plan;

namespace Gateway.Graph.Files;

/// <summary>The geometry of a map's features: the points of rows, or their shapes.</summary>
/// <param name="Point">Their points; null = their shapes.</param>
/// <param name="Shape">The column with the shape, when there is no point.</param>
/// <param name="Outlines">Reads shapes at the requested level of detail.</param>
internal sealed record FileGeometry(FilePoint? Point, FileColumn? Shape, OutlineReader Outlines)
{
    /// <summary>Returns the first requested point, or else the first shape; null when there is neither.</summary>
    public static FileGeometry? Of(FileRows rows, VariableValues variables)
    {
        var point = FilePoint.Of(rows);
        var shape = point is null ? rows.Columns.FirstOrDefault(column => column.Leaf is OutlineOutput) : null;
        return point is null && shape is null ? null : new FileGeometry(point, shape, new OutlineReader(variables));
    }

    public bool IsOf(FileColumn column) => column == Shape || Point?.IsOf(column) == true;

    /// <summary>Whether a row has a geometry.</summary>
    public bool Has(AnswerRow row) => Point is not null
        ? Point.In(row) is not null
        : Shape!.IsThere(row) && !row.Buffer!.IsNull(row.Number, ((OutlineOutput)Shape.Leaf).Ordinal);

    /// <summary>Writes the geometry of a row that has one.</summary>
    public void Write(Utf8JsonWriter json, AnswerRow row)
    {
        if (Point?.In(row) is not var (longitude, latitude))
        {
            Outlines.TryRead((OutlineOutput)Shape!.Leaf, row, out var shape);
            json.WriteRawValue(shape, skipInputValidation: true);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type"u8, "Point"u8);
        json.WriteStartArray("coordinates"u8);
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
