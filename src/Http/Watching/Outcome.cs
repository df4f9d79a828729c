using Gateway.Graph.Answers;
using Gateway.Graph.Messages;

namespace Gateway.Http.Watching;

/// <summary>The outcome of an operation, in one word for logs and metrics.</summary>
internal static class Outcome
{
    public const string Abandoned = "abandoned";

    public static string Of(Answer answer) => answer.Kind switch
    {
        AnswerKind.Executed => answer.HasErrors ? "partial" : "ok",
        AnswerKind.SyntaxError => "syntax",
        AnswerKind.RequestError or AnswerKind.NotAcceptable => "refused",
        AnswerKind.NotAllowed => "not-allowed",
        AnswerKind.Subscribed => "subscribed",
        AnswerKind.Unavailable => "unavailable",
        AnswerKind.Busy => "busy",
        AnswerKind.Limited => "limited",
        _ => "failed",
    };
}
