using System.Text;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>A connection with its prepared statements, written purely for speed.</summary>
internal sealed class Session : IDisposable
{
    private readonly sqlite3 handle;
    private readonly Dictionary<string, sqlite3_stmt> prepared = new(StringComparer.Ordinal);

    static Session() => Batteries_V2.Init();

    public Session(string path)
    {
        Check(raw.sqlite3_open_v2(path, out handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX, null));
        foreach (var pragma in (string[])["query_only = 1", "mmap_size = 1073741824", "cache_size = -32768", "temp_store = memory"])
        {
            Check(raw.sqlite3_exec(handle, "pragma " + pragma));
        }
    }

    public sqlite3_stmt Prepare(string text)
    {
        if (!prepared.TryGetValue(text, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(handle, text, out statement));
            prepared.Add(text, statement);
        }

        return statement;
    }

    public static void Bind(sqlite3_stmt statement, int index, string text)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        raw.sqlite3_bind_text(statement, index, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        handle.Dispose();
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new InvalidOperationException(raw.sqlite3_errmsg(handle).utf8_to_string());
        }
    }
}
