using System.Runtime.CompilerServices;
using Gateway.Sql;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The prepared statements of a connection, each prepared once and kept from one operation to the next: the texts of plans recur.
/// </summary>
/// <param name="handle">The connection.</param>
/// <param name="check">Throws the exception for a result code.</param>
internal sealed class PreparedStatements(sqlite3 handle, Action<int> check)
{
    private const int Most = 512;

    /// <summary>The limit in bytes: a statement for a document of two thousand fields is as large as hundreds of others.</summary>
    private const long MostBytes = 8 << 20;

    private readonly Dictionary<string, NativeStatement> prepared = new(StringComparer.Ordinal);

    /// <summary>
    /// The same by plan statement, found without comparing texts; many plans may share one text. The references are weak, so a plan that is
    /// no longer used is not kept alive: it may hold a value as long as a document.
    /// </summary>
    private readonly ConditionalWeakTable<Statement, NativeStatement> known = [];

    private long weight;

    /// <summary>Whether there are more than should be kept for the next operation.</summary>
    public bool AreTooMany => prepared.Count >= Most || weight > MostBytes;

    /// <summary>Returns the statement of a plan.</summary>
    public NativeStatement Of(Statement statement)
    {
        if (!known.TryGetValue(statement, out var native))
        {
            known.Add(statement, native = Of(statement.Text));
        }

        return native;
    }

    public NativeStatement Of(string text)
    {
        if (prepared.TryGetValue(text, out var statement))
        {
            return statement;
        }

        check(raw.sqlite3_prepare_v2(handle, text, out var held));
        prepared.Add(text, statement = new NativeStatement(held));
        weight += statement.Weight;
        return statement;
    }

    /// <summary>Disposes all statements. Call it only between operations, because an operation holds on to its statements.</summary>
    public void Drop()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        prepared.Clear();
        known.Clear();
        weight = 0;
    }
}
