using System.Globalization;
using System.Text.Json;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Stores what readers report about rows. None of it is data. Each call is a small transaction of its own and waits for another writer like
/// a load does.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was written.</exception>
internal sealed class ReportLedger(Func<WriteConnection> connect)
{
    /// <summary>More than any office reads; an attacker who fills the table cannot fill the disk.</summary>
    private const int Most = 100_000;

    private const string Open = "open";

    private const string Closed = "closed";

    /// <returns>False if there are too many already.</returns>
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

    /// <summary>Returns a page of the open or of the closed reports, newest first.</summary>
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

    /// <summary>Answers a report; an empty answer withdraws an earlier one.</summary>
    /// <returns>Whether there is such a report.</returns>
    public bool Answer(string id, string answer, DateTimeOffset at)
    {
        using var connection = connect();
        return connection.Prepare(ReportTexts.Answer)
            .With(answer.Length > 0 ? answer : null, answer.Length > 0 ? Text(at) : null, id).Run() > 0;
    }

    /// <summary>Closes or reopens a report.</summary>
    /// <returns>Whether there is such a report.</returns>
    public bool SetState(string id, bool closed)
    {
        using var connection = connect();
        return connection.Prepare(ReportTexts.SetState).With(closed ? Closed : Open, id).Run() > 0;
    }

    private static object?[] Values(Report report) =>
    [
        report.Id, report.Row, report.Path, report.Name, report.Dataset, report.DatasetTitle, report.Kind, report.Text,
        JsonSerializer.Serialize(report.Original), Text(report.At), report.IsClosed ? Closed : Open, report.Answer,
        report.AnsweredAt is { } at ? Text(at) : null,
    ];

    private static Report Read(WriteStatement row) => ReportOf([.. row.Row(ReportTexts.Columns).Cast<string?>()]);

    /// <summary>Builds a report from a row of the table, in column order.</summary>
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

/// <summary>A reader's report about a row.</summary>
/// <param name="Row">The global id of the row.</param>
/// <param name="Kind">What is wrong, as a word of a fixed list.</param>
/// <param name="Text">The same in the reader's words.</param>
internal sealed record Report(string Id, string Row, string Kind, string Text, DateTimeOffset At)
{
    /// <summary>The path of the row's page.</summary>
    public required string Path { get; init; }

    public string? Name { get; init; }

    public required string Dataset { get; init; }

    public required string DatasetTitle { get; init; }

    /// <summary>The row as published at the time: column and cell.</summary>
    public required IReadOnlyList<string[]> Original { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>The publisher's public answer.</summary>
    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}
