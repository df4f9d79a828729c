using System.Buffers;
using System.Text;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// An open SQLite connection with its prepared statements, for one operation at a time. Statements run on the native interface: text stays
/// UTF-8 from page cache to response.
/// </summary>
internal sealed class ReadConnection : IDisposable
{
    /// <summary>The length in bytes from which a bound text is cleared after a run instead of being kept by its statement.</summary>
    private const int LongText = 16 << 10;

    private readonly PreparedStatements statements;
    private readonly WorkBudget budget;
    private readonly WalIndexHeader header;
    private bool bindsLongTexts;
    private int isHeld = 1;

    /// <param name="file">The file it reads.</param>
    /// <param name="address">How SQLite opens it.</param>
    public ReadConnection(DatabaseFile file, string address)
    {
        File = file;
        Handle = Open(address);
        statements = new PreparedStatements(Handle, Check);
        Lookups = new Lookups(Handle);
        ExactSum.AddTo(Handle);
        foreach (var text in ConnectionTexts.Reading)
        {
            Check(raw.sqlite3_exec(Handle, text));
        }

        // Query planner stability: without it, a bound LIMIT makes SQLite re-prepare the statement at each run. Set before any statement.
        Check(raw.sqlite3_db_config(Handle, ConnectionTexts.QueryPlannerStability, 1, out _));
        budget = new WorkBudget(Handle, Lookups);
        header = new WalIndexHeader(Handle, () => Texts(SchemaTexts.JournalMode) is [["wal"]]);
        Snapshot = new Snapshot(this, header);
    }

    public DatabaseFile File { get; }

    public sqlite3 Handle { get; }

    /// <summary>Its read transaction.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The sets that the functions of this connection look values up in.</summary>
    public Lookups Lookups { get; }

    /// <summary>The opening patterns of the data version being read; null if the operation does not need them.</summary>
    public OpeningPatterns? Openings { get; set; }

    /// <summary>
    /// The steps that SQLite's virtual machine took in this operation, to within some thousands, plus those of our functions.
    /// </summary>
    public long Steps => budget.Steps;

    /// <summary>Opens a connection without SQLite's own mutex around each call: a connection is used by one thread at a time.</summary>
    public static sqlite3 Open(string address)
    {
        SqliteLibrary.Prepare();
        const int Flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI;
        var code = raw.sqlite3_open_v2(address, out var handle, Flags, null);
        if (code == raw.SQLITE_OK)
        {
            raw.sqlite3_extended_result_codes(handle, 1);
            return handle;
        }

        var reason = raw.sqlite3_errmsg(handle).utf8_to_string();
        handle.Dispose();
        throw Faults.Of(address, new SqliteException(reason, code));
    }

    /// <summary>Begins an operation.</summary>
    /// <param name="time">How long its statements may run.</param>
    /// <param name="token">Interrupts them.</param>
    /// <param name="most">How many steps they may take in all.</param>
    public void Begin(TimeSpan time, CancellationToken token, long most = long.MaxValue)
    {
        Lookups.Clear();
        Openings = null;
        bindsLongTexts = false;
        budget.SetLimits(time, most, token);
        if (statements.AreTooMany)
        {
            statements.Drop();
        }
    }

    /// <summary>Renews the time and step limits of the running operation, starting now.</summary>
    public void GoOn(TimeSpan time, long most, CancellationToken token) => budget.SetLimits(time, most, token);

    /// <summary>Returns the statement of a plan, prepared once per connection for all plans with the same text.</summary>
    public NativeStatement Prepare(Statement statement) => statements.Of(statement);

    /// <summary>Returns the statement, prepared once per connection.</summary>
    public NativeStatement Prepare(string text) => statements.Of(text);

    /// <summary>Binds a text, which SQLite copies.</summary>
    public int BindText(NativeStatement statement, int index, string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, bytes);
            bindsLongTexts |= length > LongText;
            return statement.Bind(index, bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Ends a run of a statement.</summary>
    public void Reset(NativeStatement statement)
    {
        statement.Reset();
        if (bindsLongTexts)
        {
            statement.ClearBindings();
        }
    }

    /// <summary>Steps a statement: true = a row, false = the end; throws the failure that another result code stands for.</summary>
    public bool Step(NativeStatement statement)
    {
        var code = statement.Step();
        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw Failure(code),
        };
    }

    /// <summary>Runs a statement without a result.</summary>
    public void Run(string text)
    {
        var statement = Prepare(text);
        Step(statement);
        Reset(statement);
    }

    /// <summary>Ends an aborted operation whose statements are already reset.</summary>
    /// <returns>Whether the connection can be used again.</returns>
    public bool TryAbandon()
    {
        budget.Lift();
        return Snapshot.TryAbandon();
    }

    /// <summary>Frees what it caches for the next operation: prepared statements, and pages of the file.</summary>
    public void Shrink()
    {
        budget.Lift();
        Snapshot.End();
        statements.Drop();
        Check(raw.sqlite3_exec(Handle, ConnectionTexts.Shrink));
    }

    /// <summary>Runs a statement whose result is a single integer.</summary>
    public long Number(string text)
    {
        var statement = Prepare(text);
        var number = Step(statement) ? statement.Integer(0) : 0;
        Reset(statement);
        return number;
    }

    /// <summary>Returns the rows of a statement that selects only texts.</summary>
    /// <param name="given">Its only parameter; null = none.</param>
    public IReadOnlyList<string?[]> Texts(string text, string? given = null)
    {
        var statement = Prepare(text);
        if (given is not null)
        {
            Check(BindText(statement, 1, given));
        }

        var rows = new List<string?[]>();
        while (Step(statement))
        {
            rows.Add([.. Enumerable.Range(0, statement.Width).Select(statement.Text)]);
        }

        Reset(statement);
        return rows;
    }

    /// <summary>Returns the state of the data: in the open transaction, or at this moment.</summary>
    public DataState State()
    {
        var statement = Prepare(ConnectionTexts.DataVersion);
        var state = Step(statement)
            ? File.StateOf(statement.Integer(0), statement.Blob(1))
            : File.StateOf(0, default);
        Reset(statement);
        return state;
    }

    /// <summary>The number of pages in the log of its file, and of those not written back to the file yet.</summary>
    public (int Pages, int Waiting) Log => (header.Length, header.Waiting);

    /// <summary>Gives the caller exclusive use until <see cref="Release"/>.</summary>
    /// <returns>Whether it was free.</returns>
    public bool TryAcquire() => Interlocked.CompareExchange(ref isHeld, 1, 0) == 0;

    public void Release() => Volatile.Write(ref isHeld, 0);

    /// <summary>Ends its read transaction if it is too old to be used again.</summary>
    public void EndStaleTransaction()
    {
        budget.Lift();
        try
        {
            Snapshot.EndIfStale();
        }
        catch (Exception)
        {
            // Nobody waits for this; the next read on it reports what is wrong.
        }
    }

    /// <summary>Writes the log back to the file, as far as no reader still needs the pages to be overwritten.</summary>
    public void WriteBack()
    {
        budget.Lift();

        // A connection that has never read does not know the log yet.
        Snapshot.Enter();
        Snapshot.End();
        raw.sqlite3_exec(Handle, ConnectionTexts.WriteBack);
    }

    public void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Failure(code);
        }
    }

    public void Dispose()
    {
        statements.Drop();
        Handle.Dispose();
    }

    private Exception Failure(int code) =>
        code == raw.SQLITE_INTERRUPT ? budget.Exceeded() : Faults.Of(File.Path, Handle, code);
}
