using System.Runtime.CompilerServices;
using Gateway.Sql;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>The statements that a connection has prepared, each once, from one operation to the next: the texts of plans recur.</summary>
/// <param name="handle">The connection.</param>
/// <param name="check">Throws what a result code stands for.</param>
internal sealed class PreparedStatements(sqlite3 handle, Action<int> check)
{
    private const int Most = 512;

    /// <summary>The same in bytes: one of a document of two thousand fields is as large as hundreds of others.</summary>
    private const long MostBytes = 8 << 20;

    private readonly Dictionary<string, NativeStatement> prepared = new(StringComparer.Ordinal);

    /// <summary>
    /// The same by the statements of plans, found without looking at their texts; many plans may have one text. A plan that is kept no
    /// more is not kept by this either: it may hold a value as long as a document.
    /// </summary>
    private readonly ConditionalWeakTable<Statement, NativeStatement> known = [];

    private long weight;

    /// <summary>More than is to be kept for the next operation.</summary>
    public bool AreTooMany => prepared.Count >= Most || weight > MostBytes;

    /// <summary>The statement of a plan.</summary>
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

    /// <summary>Gives all back. Within an operation statements are held on to, so this is for between two.</summary>
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
