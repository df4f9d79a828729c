using System.Globalization;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;

namespace Gateway.Http.Agents;

/// <summary>
/// The reason why the gateway cannot answer at this moment, whatever is asked. Thrown, it ends a tool at any point, so that none takes it
/// for an answer that found nothing.
/// </summary>
internal sealed class AgentUnavailableException(string sentence, int? retryAfter) : Exception(sentence)
{
    private const string Busy = "The gateway is busy.";

    /// <summary>In how many seconds to retry; null if that does not help.</summary>
    public int? RetryAfter => retryAfter;

    /// <summary>Returns what prevented an answer; null when nothing did.</summary>
    /// <param name="error">The first of its errors.</param>
    public static AgentUnavailableException? Of(Answer answer, JsonElement error) => answer.Kind switch
    {
        AnswerKind.Busy => Later(Busy, ResponseWriter.Soon),
        AnswerKind.RequestError when answer.RetryAfter is { } seconds => Later(Busy, seconds),
        AnswerKind.Unavailable => Later("The data is temporarily unavailable.", ResponseWriter.Soon),
        AnswerKind.Limited => Later(error.GetProperty("message").GetString()!, answer.RetryAfter),
        AnswerKind.Failed => new($"Internal error. The operator can find the cause under {AgentRow.Find(error, "extensions.id")}.", null),
        _ => null,
    };

    private static AgentUnavailableException Later(string sentence, int? seconds) => new(
        seconds is { } wait
            ? string.Create(CultureInfo.InvariantCulture, $"{sentence} No data was read. Retry in {wait} s.")
            : sentence,
        seconds);
}
