using System.Globalization;
using System.Text.Json;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Remembers what readers report of rows. None of it is data. Each call is a small transaction of its own and waits for another writer as a
/// load does.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was written.</exception>
internal sealed class ReportLedger(Func<WriteConnection> connect)
{
    /// <summary>More than any office reads: whoever fills the table fills no disk.</summary>
    private const int Most = 100_000;

    private const string Open = "open";

    private const string Closed = "closed";

    /// <returns>False where there are too many already.</returns>
    public bool Add(Report report)
    {
        using var connection = connect();
        if (connection.Prepare(ReportTexts.Count).With().Number() >= Most)
        {
            return false;
        }

        connection.Prepare(ReportTexts.Add).With([.. Values(report)]).Run();
        return true;
    }

    public long Count(bool closed)
    {
        using var connection = connect();
        return connection.Prepare(ReportTexts.CountOf).With(closed ? Closed : Open).Number();
    }

    /// <summary>A page of the open or of the closed ones, the newest first.</summary>
    public IReadOnlyList<Report> Page(bool closed, int size, int before)
    {
        using var connection = connect();
        return connection.Prepare(ReportTexts.PageOf).With(closed ? Closed : Open, (long)size, (long)before).Read(Read);
    }

    public IReadOnlyList<Report> All()
    {
        using var connection = connect();
        return connection.Prepare(ReportTexts.All).With().Read(Read);
    }

    /// <summary>Answers a report; an empty answer takes an earlier one back, and an unchanged one keeps its time.</summary>
    public void Answer(string id, string answer, DateTimeOffset at)
    {
        using var connection = connect();
        connection.Prepare(ReportTexts.Answer)
            .With(answer.Length > 0 ? answer : null, answer.Length > 0 ? Text(at) : null, id).Run();
    }

    /// <summary>It is done with, or not yet after all.</summary>
    public void Turn(string id, bool closed)
    {
        using var connection = connect();
        connection.Prepare(ReportTexts.Turn).With(closed ? Closed : Open, id).Run();
    }

    private static object?[] Values(Report report) =>
    [
        report.Id, report.Row, report.Path, report.Name, report.Dataset, report.DatasetTitle, report.Sort, report.Text,
        JsonSerializer.Serialize(report.Original), Text(report.At), report.IsClosed ? Closed : Open, report.Answer,
        report.AnsweredAt is { } at ? Text(at) : null,
    ];

    private static Report Read(WriteStatement row) => ReportOf([.. row.Row(ReportTexts.Columns).Cast<string?>()]);

    /// <summary>What a row of the table says, by the order of its columns.</summary>
    internal static Report ReportOf(string?[] row) => new(row[0]!, row[1]!, row[6]!, row[7]!, Time(row[9]!))
    {
        Path = row[2]!,
        Name = row[3],
        Dataset = row[4]!,
        DatasetTitle = row[5]!,
        Original = JsonSerializer.Deserialize<string[][]>(row[8]!)!,
        IsClosed = row[10] == Closed,
        Answer = row[11],
        AnsweredAt = row[12] is { } at ? Time(at) : null,
    };

    private static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

/// <summary>What somebody reported of a row.</summary>
/// <param name="Row">The global id of the row.</param>
/// <param name="Sort">What is wrong, by a word of a closed list.</param>
/// <param name="Text">The same in the reader's words.</param>
internal sealed record Report(string Id, string Row, string Sort, string Text, DateTimeOffset At)
{
    /// <summary>Where the page of the row stands.</summary>
    public required string Path { get; init; }

    public string? Name { get; init; }

    public required string Dataset { get; init; }

    public required string DatasetTitle { get; init; }

    /// <summary>The row as it was published then: column and cell.</summary>
    public required IReadOnlyList<string[]> Original { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>What the publisher says to it, for everybody.</summary>
    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}
