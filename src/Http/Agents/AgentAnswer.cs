using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;

namespace Gateway.Http.Agents;

/// <summary>The answer to an agent: lines that it can read, and the same as values; or what is wrong with its call.</summary>
internal sealed class AgentAnswer
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>More would be longer than the answer they credit.</summary>
    private const int MostCredits = 4;

    private readonly StringBuilder text = new();

    public bool IsError { get; private init; }

    /// <summary>In how many seconds to retry; null if that does not help.</summary>
    public int? RetryAfter { get; private init; }

    /// <summary>The same as values.</summary>
    public JsonObject Values { get; } = [];

    public string Text => text.ToString().TrimEnd('\n');

    /// <summary>Returns a refusal that says what is wrong and what would be right.</summary>
    public static AgentAnswer Refuse(string sentence) => new AgentAnswer { IsError = true }.Line(sentence);

    /// <summary>Returns the error of a gateway that could not answer, whatever was asked.</summary>
    public static AgentAnswer Of(AgentUnavailableException unavailable) =>
        new AgentAnswer { IsError = true, RetryAfter = unavailable.RetryAfter }.Line(unavailable.Message);

    public AgentAnswer Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    public AgentAnswer With(string name, JsonNode? value)
    {
        Values[name] = value;
        return this;
    }

    /// <summary>Adds rows as numbered lines, and as <c>items</c>.</summary>
    public AgentAnswer Rows(IReadOnlyList<AgentRow> rows)
    {
        foreach (var (i, row) in rows.Index())
        {
            Line($"{i + 1}. {row.Line}");
        }

        return With("items", new JsonArray([.. rows.Select(row => (JsonNode)row.Values)]));
    }

    /// <summary>Adds how to ask for the next rows, if there are more.</summary>
    /// <param name="values">What the inputs are called to which the cursor is added.</param>
    public AgentAnswer More(JsonElement page, string tool, string values = "arguments")
    {
        if (AgentRow.Find(page, "pageInfo.hasNextPage") == "true" && AgentRow.Find(page, "pageInfo.endCursor") is { } cursor)
        {
            With("after", cursor).Line($"More: call {tool} again with the same {values} and after=\"{cursor}\".");
        }

        return this;
    }

    /// <summary>Adds whom to credit and the date of the data, at the end of every answer.</summary>
    public AgentAnswer Credit(IReadOnlyList<AgentCredit> credits)
    {
        With("credits", new JsonArray([.. credits.Select(credit => credit.ToJson())]));
        foreach (var credit in credits.Take(MostCredits))
        {
            Line($"Credit: {credit.Text} / {credit.DateText}");
        }

        if (credits.Count > MostCredits)
        {
            var others = credits.Count - MostCredits;
            Line($"Credit: {others} more data {(others == 1 ? "set" : "sets")}; see the structured answer for credits and dates.");
        }

        return credits.Count > 0 ? this : Line("Credit: none needed, as no data set rows are shown; data date: none.");
    }

    /// <summary>Adds what is unknown, so that an agent does not take it for a no.</summary>
    public AgentAnswer Unknown(params IEnumerable<string> sentences)
    {
        string[] said = [.. sentences];
        if (said.Length > 0)
        {
            With("unknown", new JsonArray([.. said.Select(sentence => (JsonNode)sentence)])).Line("Unknown: " + string.Join(" ", said));
        }

        return this;
    }

    /// <summary>Returns JSON in the form that is cheapest to read.</summary>
    public static string Compact(JsonNode? node) => node?.ToJsonString(Plain) ?? "null";
}

/// <summary>Whom to credit for a data set, and the date of its data.</summary>
/// <param name="Text">The sentence that the licence requires.</param>
/// <param name="Date">The day that the publisher states; null if it states none.</param>
/// <param name="ReadAt">When the file was read.</param>
internal sealed record AgentCredit(string Slug, string Text, string? Publisher, string? Licence, string? Date, string? ReadAt)
{
    public string DateText => Date is not null ? $"data of {Date}"
        : DayOf(ReadAt) is { } day ? $"date of the data unknown, read {day}"
        : "date of the data unknown";

    /// <summary>Returns the day in Japan of a moment as the graph writes it.</summary>
    public static string? DayOf(string? moment) => moment is null ? null
        : DayText.Of(JapanTime.DayOf(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)));

    /// <summary>Returns the credit of a data set itself, which was queried with its dates.</summary>
    public static AgentCredit OfDataset(JsonElement dataset) => new(
        AgentRow.Find(dataset, "slug")!,
        AgentRow.Find(dataset, "credit")!,
        AgentRow.Find(dataset, "publisherName"),
        AgentRow.Find(dataset, "licence"),
        AgentRow.Find(dataset, "updatedOn") ?? AgentRow.Find(dataset, "publishedOn"),
        AgentRow.Find(dataset, "importedAt"));

    public JsonObject ToJson() => new()
    {
        ["dataset"] = Slug,
        ["text"] = Text,
        ["publisher"] = Publisher,
        ["licence"] = Licence,
        ["dataDate"] = Date ?? "unknown",
        ["readAt"] = ReadAt,
    };
}
