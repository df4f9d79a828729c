using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>A key ledger in a private temporary SQLite database, whatever database the rows go to.</summary>
internal sealed class SqliteKeyLedger : KeyLedger
{
    private readonly SqliteWriteConnection connection;
    private readonly SqliteWriteStatement add;
    private bool settled;

    /// <param name="inMemory">Whether it stays off the disk, whatever its size; otherwise a large one is a temporary file.</param>
    public SqliteKeyLedger(bool inMemory)
    {
        connection = SqliteWriteConnection.Open(inMemory ? ":memory:" : "", create: true, TimeSpan.Zero);
        connection.Execute(LedgerTexts.Open);
        add = connection.Prepare(LedgerTexts.Add);
    }

    public override void Add(string? publishedId, UInt128 identity, UInt128 rest)
    {
        if (settled)
        {
            throw new InvalidOperationException("Rows were told apart already.");
        }

        add.Clear();
        add.Bind(1, publishedId);
        add.Bind(2, identity);
        add.Bind(3, rest);
        add.Run();
    }

    public override IEnumerable<RowIdentity> Resolve()
    {
        if (!settled)
        {
            connection.Execute(LedgerTexts.Resolve);
            settled = true;
        }

        return Read();
    }

    public override void Dispose() => connection.Dispose();

    private IEnumerable<RowIdentity> Read()
    {
        using var read = connection.PrepareNew(LedgerTexts.Read);
        while (read.Step())
        {
            yield return new RowIdentity(read.Long(0) != 0, (int)read.Long(1), read.Long(2) != 0);
        }
    }
}
