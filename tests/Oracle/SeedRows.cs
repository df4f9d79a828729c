using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Tests.Oracle;

/// <summary>Loads the rows of the reference model from their CSV files, in the form of our database.</summary>
internal static class SeedRows
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Entities = ["Dataset", "Facility", "Event", "PopulationRecord"];

    public static void Load(CityStore database, string folder)
    {
        using var loader = database.BeginLoad();
        foreach (var entity in Entities.Select(database.Catalog.Entity))
        {
            var records = Records(File.ReadAllText(Path.Combine(folder, entity.Name + ".csv"))).ToArray();
            var columns = records[0].Select(heading => entity.Column(Entity.SnakeCase(heading))).ToArray();
            foreach (var record in records.Skip(1))
            {
                loader.Put(new LoadRow(entity, Values(entity, columns, record)));
            }
        }

        loader.Commit();
    }

    private static object?[] Values(Entity entity, Column[] columns, IReadOnlyList<string> record)
    {
        var values = new object?[entity.Columns.Count];
        foreach (var (i, column) in columns.Index())
        {
            values[column.Index] = record[i] == @"\N" ? null : Value(column, record[i]);
        }

        return values;
    }

    private static object Value(Column column, string text) => column.StoredAs switch
    {
        StoredAs.Integer => long.Parse(text, CultureInfo.InvariantCulture),
        StoredAs.Real => double.Parse(text, CultureInfo.InvariantCulture),
        StoredAs.Boolean => text == "1",
        StoredAs.Json => JsonSerializer.Serialize(JsonSerializer.Deserialize<string[]>(text), Json),
        _ when column.Type.Enum is { } names => names.Values.Single(v => v.Name.Replace("_", "", StringComparison.Ordinal).Equals(text, StringComparison.OrdinalIgnoreCase)).Name,
        _ when column.Type.Scalar == Scalar.DateTime => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime
            .ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
        _ => text,
    };

    private static IEnumerable<IReadOnlyList<string>> Records(string text)
    {
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' or '\n' when !quoted:
                    record.Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == '\n')
                    {
                        yield return record;
                        record = [];
                    }

                    break;
                case '\r' when !quoted:
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }
    }
}
