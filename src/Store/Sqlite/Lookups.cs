using System.Buffers;
using System.Text;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// What the functions of a connection look values up in: sets of keys, sets of texts, and polygons, bound by number. Each is built once per
/// operation, however many statements and runs need it.
/// </summary>
internal sealed class Lookups
{
    private readonly Dictionary<Parameter, int> numbers = [];
    private readonly List<KeySet> keys = [];
    private readonly List<SearchValues<string>> texts = [];
    private readonly List<Polygon> polygons = [];

    private long edges;

    // Kept in fields so that the garbage collector does not collect them while SQLite holds them.
    private readonly delegate_function_scalar isAmong;
    private readonly delegate_function_scalar containsAny;
    private readonly delegate_function_scalar withinPolygon;

    public Lookups(sqlite3 handle)
    {
        isAmong = (context, _, values) =>
            raw.sqlite3_result_int(context, IsAmong(values[0], keys[raw.sqlite3_value_int(values[1])]) ? 1 : 0);
        containsAny = (context, _, values) =>
            raw.sqlite3_result_int(context, HoldsAny(values[0], texts[raw.sqlite3_value_int(values[1])]) ? 1 : 0);
        withinPolygon = (context, _, values) =>
            raw.sqlite3_result_int(context, IsWithin(values[0], values[1], polygons[raw.sqlite3_value_int(values[2])]) ? 1 : 0);
        raw.sqlite3_create_function(handle, LookupFunctions.WithinPolygon, 3, raw.SQLITE_UTF8, null, withinPolygon);
        raw.sqlite3_create_function(handle, LookupFunctions.IsAmong, 2, raw.SQLITE_UTF8, null, isAmong);
        raw.sqlite3_create_function(handle, LookupFunctions.ContainsAny, 2, raw.SQLITE_UTF8, null, containsAny);
    }

    /// <summary>
    /// The work spent on edges of polygons in this operation, in SQLite's steps: SQLite does not see it, and an edge takes about a quarter
    /// of a step.
    /// </summary>
    public long Steps => edges / 4;

    /// <summary>Clears everything for the next operation.</summary>
    public void Clear()
    {
        edges = 0;
        if (numbers.Count > 0)
        {
            numbers.Clear();
            keys.Clear();
            texts.Clear();
            polygons.Clear();
        }
    }

    /// <summary>Returns the number of a set of keys, which <paramref name="read"/> reads the first time.</summary>
    public int NumberOf(KeysParameter parameter, Action<RowBuffer> read)
    {
        if (numbers.TryGetValue(parameter, out var number))
        {
            return number;
        }

        using var rows = new RowBuffer(1);
        read(rows);
        keys.Add(KeySet.Of(rows));
        return numbers[parameter] = keys.Count - 1;
    }

    public int NumberOf(TextsParameter parameter, VariableValues variables)
    {
        if (numbers.TryGetValue(parameter, out var number))
        {
            return number;
        }

        var values = parameter.Texts.Resolve(variables) as IReadOnlyList<object?> ?? [];
        texts.Add(SearchValues.Create([.. values.OfType<string>()], StringComparison.Ordinal));
        return numbers[parameter] = texts.Count - 1;
    }

    public int NumberOf(PolygonParameter parameter, VariableValues variables)
    {
        if (numbers.TryGetValue(parameter, out var number))
        {
            return number;
        }

        polygons.Add(Polygon.Of(parameter.Corners, variables));
        return numbers[parameter] = polygons.Count - 1;
    }

    private bool IsWithin(sqlite3_value latitude, sqlite3_value longitude, Polygon polygon)
    {
        if (raw.sqlite3_value_type(latitude) == raw.SQLITE_NULL || raw.sqlite3_value_type(longitude) == raw.SQLITE_NULL)
        {
            return false;
        }

        var degrees = raw.sqlite3_value_double(latitude);
        edges += polygon.EdgesAt(degrees);
        return polygon.Holds(degrees, raw.sqlite3_value_double(longitude));
    }

    private static bool IsAmong(sqlite3_value value, KeySet keys) => raw.sqlite3_value_type(value) switch
    {
        raw.SQLITE_TEXT => keys.Contains(raw.sqlite3_value_blob(value)),
        raw.SQLITE_INTEGER => keys.Contains(raw.sqlite3_value_int64(value)),
        _ => false,
    };

    private static bool HoldsAny(sqlite3_value value, SearchValues<string> texts)
    {
        if (raw.sqlite3_value_type(value) != raw.SQLITE_TEXT)
        {
            return false;
        }

        var bytes = raw.sqlite3_value_blob(value);
        var rented = bytes.Length > 512 ? ArrayPool<char>.Shared.Rent(bytes.Length) : null;
        var text = rented ?? stackalloc char[512];
        var length = Encoding.UTF8.GetChars(bytes, text);
        var holds = text[..length].ContainsAny(texts);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return holds;
    }
}
