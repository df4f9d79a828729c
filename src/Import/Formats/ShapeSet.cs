using System.Security.Cryptography;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>A Shapefile: the shapes in one file, the table in another, and the other files beside them; or a table by itself.</summary>
internal sealed class ShapeSet(ImportSource source, IntakeLimits limits) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long room = limits.MapBytes;

    public static Attempt<Table> Read(ImportSource source, IntakeLimits limits)
    {
        using var set = new ShapeSet(source, limits);
        return set.Read();
    }

    /// <summary>Reads a .dbf without shapes.</summary>
    public static Attempt<Table> ReadTable(ImportSource source, IntakeLimits limits)
    {
        using var set = new ShapeSet(source, limits);
        return set.ReadTable();
    }

    public void Dispose() => hash.Dispose();

    private Attempt<Table> Read()
    {
        var (shapes, table, system, written) = (Bytes(source), Beside(".dbf"), Beside(".prj"), Beside(".cpg"));
        if (room < 0)
        {
            return WholeFile.TooLarge(limits);
        }

        if (table is null)
        {
            return new FileFailure("map-set", "There is no .dbf with the same name beside the .shp; its table describes the shapes.");
        }

        var read = AttributeFile.Read(table, Encodings(written));
        var drawn = ShapeFile.Read(shapes);
        return read.Value is not { } attributes ? read.Failure!
            : attributes.Count != drawn.Count
                ? new FileFailure("map-set", $"The .shp has {drawn.Count} shapes, the .dbf {attributes.Count} rows.")
            : new ShapeFeatures(drawn, attributes, Headings(attributes), system is null ? null : Encoding.Latin1.GetString(system))
                .Table(source, attributes.Encoding.Name, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private Attempt<Table> ReadTable()
    {
        var (table, written) = (Bytes(source), Beside(".cpg"));
        if (room < 0)
        {
            return WholeFile.TooLarge(limits);
        }

        var read = AttributeFile.Read(table, Encodings(written));
        return read.Value is not { } attributes
            ? read.Failure!
            : new Table(source.Name, attributes.Encoding.Name, Convert.ToHexStringLower(hash.GetHashAndReset()), attributes.Count,
                _ => new AttributeRecords(attributes)) { Hint = source.Hint };
    }

    private byte[]? Beside(string ending) => source.Beside(ending) is { } other ? Bytes(other) : null;

    /// <summary>Reads a file; all are hashed together, so that the table changes when one of them does.</summary>
    private byte[] Bytes(ImportSource file)
    {
        var bytes = room < 0 ? null : WholeFile.Read(file, room);
        room -= bytes?.Length ?? room + 1;
        hash.AppendData(bytes ?? []);
        return bytes ?? [];
    }

    /// <summary>
    /// Returns the encodings to try: the stated one; otherwise the one named beside the table, which is not always right, and those that
    /// cities use.
    /// </summary>
    private NamedEncoding[] Encodings(byte[]? written)
    {
        var name = written is null ? "" : Encoding.Latin1.GetString(written).Trim();
        NamedEncoding utf8 = new(TextEncodings.Utf8, "UTF-8");
        NamedEncoding windows = new(TextEncodings.Cp932, "CP932");
        return source.Encoding is { } stated ? [stated]
            : name.Contains("932", StringComparison.Ordinal) || name.Contains("JIS", StringComparison.OrdinalIgnoreCase) ? [windows, utf8]
            : TextEncodings.ByName(name) is { } named && named.Encoding != TextEncodings.Utf8 ? [named, utf8, windows]
            : [utf8, windows];
    }

    /// <summary>
    /// Returns the headings: field names are cut at ten bytes, but some cities supply the full names in a file beside them.
    /// </summary>
    private string[] Headings(AttributeFile attributes)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (source.Beside(FileSet.ColumnNames) is { } list && Intake.Read(list with { Encoding = null }).Value is { } table)
        {
            hash.AppendData(Encoding.ASCII.GetBytes(table.Sha256));
            using var records = table.Records();
            var (own, shown) = records.Read()
                ? (Array.IndexOf(records.Cells, "original_name"), Array.IndexOf(records.Cells, "display_name"))
                : (-1, -1);
            while (own >= 0 && shown >= 0 && records.Read())
            {
                if (Math.Max(own, shown) < records.Cells.Length && records.Cells[shown].Trim() is { Length: > 0 } words)
                {
                    names[records.Cells[own].Trim()] = words;
                }
            }
        }

        return [.. attributes.Headings.Select(h => names.GetValueOrDefault(h, h))];
    }
}
