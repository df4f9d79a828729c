using System.Globalization;
using System.Text.Json;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Remembers sources in a database. Each call is a small transaction of its own and waits for another writer as a load does.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was written.</exception>
internal sealed class SourceLedger(Func<WriteConnection> connect)
{
    /// <summary>All that is remembered, by id.</summary>
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

    /// <summary>Whether all these data sets are there with their rows, and nobody took one out meanwhile.</summary>
    public bool HasDatasets(IEnumerable<string> keys)
    {
        using var connection = connect();
        return keys.All(key => connection.Prepare(SourceTexts.HasDataset).With(key).Any());
    }

    /// <summary>The newest data version in which one of these data sets changed; 0 when none is there.</summary>
    public long VersionOf(IEnumerable<string> keys)
    {
        using var connection = connect();
        return keys.Select(key => connection.Prepare(SourceTexts.VersionOfDataset).With(key).Number()).DefaultIfEmpty().Max();
    }

    /// <summary>The number of the newest data version; 0 before the first.</summary>
    public long DataVersion()
    {
        using var connection = connect();
        return connection.Prepare(LoadTexts.NewestVersion).With().Number();
    }

    private static object?[] Values(SourceState state) =>
    [
        state.Id, state.List, state.Origin, state.Title, state.Outcome.ToString(), state.Message,
        Text(state.TriedAt), Text(state.SucceededAt), Text(state.ChangedAt), Text(state.NextAt),
        state.Rows, state.Version, (long)state.Failures,
        state.ETag, state.LastModified, state.Sha256, state.Fingerprint, JsonSerializer.Serialize(state.Datasets),
    ];

    private static SourceState Read(WriteStatement row)
    {
        string? Text(int i) => row.IsNull(i) ? null : row.Text(i);
        long? Whole(int i) => row.IsNull(i) ? null : row.Long(i);
        return new SourceState(row.Text(0))
        {
            List = row.Text(1),
            Origin = row.Text(2),
            Title = Text(3),
            Outcome = Enum.TryParse<SourceOutcome>(row.Text(4), out var outcome) ? outcome : SourceOutcome.Waiting,
            Message = Text(5),
            TriedAt = Time(Text(6)),
            SucceededAt = Time(Text(7)),
            ChangedAt = Time(Text(8)),
            NextAt = Time(Text(9)),
            Rows = Whole(10),
            Version = Whole(11),
            Failures = (int)(Whole(12) ?? 0),
            ETag = Text(13),
            LastModified = Text(14),
            Sha256 = Text(15),
            Fingerprint = Text(16),
            Datasets = Text(17) is { } keys ? JsonSerializer.Deserialize<string[]>(keys)! : [],
        };
    }

    private static string? Text(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Time(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
