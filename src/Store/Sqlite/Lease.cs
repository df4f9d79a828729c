using System.Buffers;
using System.Text;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// An open SQLite connection with its prepared statements, for one operation at a time. Statements are run on the native interface:
/// text stays UTF-8 from page cache to response.
/// </summary>
internal sealed class Lease : IDisposable
{
    /// <summary>What is bound stays with its statement from one run to the next; a longer one, in bytes, is not worth that.</summary>
    private const int LongText = 16 << 10;

    private readonly PreparedStatements statements;
    private readonly WorkBudget budget;
    private readonly LogHead head;
    private bool bindsLongTexts;
    private int isHeld = 1;

    /// <param name="file">The file it reads.</param>
    /// <param name="address">How SQLite opens it.</param>
    public Lease(ReadFile file, string address)
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

        // Query planner stability: without it a bound LIMIT makes SQLite prepare the statement again at each run. Before any statement.
        Check(raw.sqlite3_db_config(Handle, ConnectionTexts.QueryPlannerStability, 1, out _));
        budget = new WorkBudget(Handle, Lookups);
        head = new LogHead(Handle, () => Texts(SchemaTexts.JournalMode) is [["wal"]]);
        Snapshot = new Snapshot(this, head);
    }

    public ReadFile File { get; }

    public sqlite3 Handle { get; }

    /// <summary>Its read transaction.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>What is bound as a whole for the functions of this connection.</summary>
    public Lookups Lookups { get; }

    /// <summary>What is open when, in the data version that is read; null where the operation does not ask.</summary>
    public OpeningPatterns? Openings { get; set; }

    /// <summary>How many steps of its machine SQLite has made in this operation, to some thousands, and what our functions add.</summary>
    public long Steps => budget.Steps;

    /// <summary>Without SQLite's own lock around each call: a lease is used by one thread at a time.</summary>
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
    /// <param name="token">Breaks them off.</param>
    /// <param name="most">How many steps they may make in all.</param>
    public void Begin(TimeSpan time, CancellationToken token, long most = long.MaxValue)
    {
        Lookups.Clear();
        Openings = null;
        bindsLongTexts = false;
        budget.Give(time, most, token);
        if (statements.AreTooMany)
        {
            statements.Drop();
        }
    }

    /// <summary>Gives the operation that runs more time and more steps, from now on.</summary>
    public void GoOn(TimeSpan time, long most, CancellationToken token) => budget.Give(time, most, token);

    /// <summary>The statement of a plan, prepared once per connection for all plans that have its text.</summary>
    public NativeStatement Prepare(Statement statement) => statements.Of(statement);

    /// <summary>The statement, prepared once per connection.</summary>
    public NativeStatement Prepare(string text) => statements.Of(text);

    /// <summary>Binds a text, of which SQLite makes a copy.</summary>
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

    /// <summary>Turns a native result code into a row (true), the end (false), or the failure it stands for.</summary>
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

    /// <summary>Ends an operation that was broken off, whose statements are reset already.</summary>
    /// <returns>Whether the connection can be used again.</returns>
    public bool TryAbandon()
    {
        budget.Lift();
        return Snapshot.TryAbandon();
    }

    /// <summary>Gives back what it keeps for the next operation: what is prepared, and pages of the file.</summary>
    public void Shrink()
    {
        budget.Lift();
        Snapshot.End();
        statements.Drop();
        Check(raw.sqlite3_exec(Handle, ConnectionTexts.Shrink));
    }

    /// <summary>Runs a statement whose result is one whole number.</summary>
    public long Number(string text)
    {
        var statement = Prepare(text);
        var number = Step(statement) ? statement.Integer(0) : 0;
        Reset(statement);
        return number;
    }

    /// <summary>The rows of a statement that selects only texts.</summary>
    /// <param name="given">The one text that it is given; null = none.</param>
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

    /// <summary>Which data it reads: of the transaction that is open, or of this moment.</summary>
    public DataState State()
    {
        var statement = Prepare(ConnectionTexts.DataVersion);
        var state = Step(statement)
            ? File.StateOf(statement.Integer(0), statement.Blob(1))
            : File.StateOf(0, default);
        Reset(statement);
        return state;
    }

    /// <summary>How long the log of its file is: the number of its pages, and of those that do not stand in the file yet.</summary>
    public (int Pages, int Waiting) Log => (head.Length, head.Waiting);

    /// <summary>Makes it the caller's, who alone works with it until it is let go.</summary>
    /// <returns>Whether nobody else held it.</returns>
    public bool TryHold() => Interlocked.CompareExchange(ref isHeld, 1, 0) == 0;

    public void LetGo() => Volatile.Write(ref isHeld, 0);

    /// <summary>Ends its read transaction where nobody should read by it any more.</summary>
    public void Rest()
    {
        budget.Lift();
        try
        {
            Snapshot.EndIfStale();
        }
        catch (Exception)
        {
            // Nobody waits for this; who reads by it next is told what is wrong.
        }
    }

    /// <summary>Writes into the file what stands in its log, as far as nobody reads what would be overwritten.</summary>
    public void WriteBack()
    {
        budget.Lift();

        // A connection that never read does not know of the log yet.
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
