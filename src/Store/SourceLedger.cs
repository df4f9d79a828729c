using System.Globalization;
using System.Text.Json;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Stores the state of sources in a database. Each call is a small transaction of its own and waits for another writer like a load does.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was written.</exception>
internal sealed class SourceLedger(Func<WriteConnection> connect)
{
    /// <summary>Returns all states, ordered by id.</summary>
    public IReadOnlyList<SourceState> All()
    {
        using var connection = connect();
        return connection.Prepare(SourceTexts.All).With().Read(Read);
    }

    public SourceState? Find(string id)
    {
        using var connection = connect();
        return connection.Prepare(SourceTexts.One).With(id).Read(Read).FirstOrDefault();
    }

    public void Put(SourceState state)
    {
        using var connection = connect();
        connection.Prepare(SourceTexts.Put).With([.. Values(state)]).Run();
    }

    public void Remove(string id)
    {
        using var connection = connect();
        connection.Prepare(SourceTexts.Remove).With(id).Run();
    }

    /// <summary>Whether all these data sets still exist with their rows and none was removed meanwhile.</summary>
    public bool HasDatasets(IEnumerable<string> keys)
    {
        using var connection = connect();
        return keys.All(key => connection.Prepare(SourceTexts.HasDataset).With(key).Any());
    }

    /// <summary>Returns the newest data version in which one of these data sets changed; 0 if none exists.</summary>
    public long VersionOf(IEnumerable<string> keys)
    {
        using var connection = connect();
        return keys.Select(key => connection.Prepare(SourceTexts.VersionOfDataset).With(key).Number()).DefaultIfEmpty().Max();
    }

    /// <summary>Returns the number of the newest data version; 0 before the first.</summary>
    public long DataVersion()
    {
        using var connection = connect();
        return connection.Prepare(LoadTexts.NewestVersion).With().Number();
    }

    /// <summary>Builds a state from a row of the table, in column order.</summary>
    internal static SourceState StateOf(object?[] row) => new((string)row[0]!)
    {
        List = (string)row[1]!,
        Origin = (string)row[2]!,
        Title = (string?)row[3],
        Outcome = Enum.TryParse<SourceOutcome>((string?)row[4], out var outcome) ? outcome : SourceOutcome.Waiting,
        Message = (string?)row[5],
        TriedAt = Time((string?)row[6]),
        SucceededAt = Time((string?)row[7]),
        ChangedAt = Time((string?)row[8]),
        NextAt = Time((string?)row[9]),
        Rows = (long?)row[10],
        Version = (long?)row[11],
        Failures = (int)((long?)row[12] ?? 0),
        ETag = (string?)row[13],
        LastModified = (string?)row[14],
        Sha256 = (string?)row[15],
        Fingerprint = (string?)row[16],
        Datasets = row[17] is string keys ? JsonSerializer.Deserialize<string[]>(keys)! : [],
    };

    private static object?[] Values(SourceState state) =>
    [
        state.Id, state.List, state.Origin, state.Title, state.Outcome.ToString(), state.Message,
        Text(state.TriedAt), Text(state.SucceededAt), Text(state.ChangedAt), Text(state.NextAt),
        state.Rows, state.Version, (long)state.Failures,
        state.ETag, state.LastModified, state.Sha256, state.Fingerprint, JsonSerializer.Serialize(state.Datasets),
    ];

    private static SourceState Read(WriteStatement row) => StateOf(row.Row(SourceTexts.Columns));

    private static string? Text(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Time(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
