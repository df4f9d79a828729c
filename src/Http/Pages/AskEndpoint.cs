using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Http.Watching;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary><c>/ask</c>: a query in the address runs as at the graph itself, and its answer is shown in a page.</summary>
internal sealed class AskEndpoint(AskDesk desk, Runner runner, RequestLog log, WireRules rules)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    public async Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var question = new AskedQuestion(http.Request.Query["query"].ToString(), http.Request.Query["variables"].ToString());
        await PageWriter.WriteAsync(http, await AnswerAsync(http, PageReader.ViewOf(http), question));
    }

    private async Task<PageAnswer> AnswerAsync(HttpContext http, View view, AskedQuestion question)
    {
        if (!rules.Get || rules.GetNeedsPreflight)
        {
            return await desk.RefuseAsync(view, question, AskProblem.Off, StatusCodes.Status403Forbidden);
        }

        if (string.IsNullOrWhiteSpace(question.Document))
        {
            var example = Operations.Guide()[0];
            return await desk.DrawAsync(view, new AskedQuestion(Snippets.Bare(example.Document), ""), null);
        }

        var variables = ParameterReader.Read(question.Variables);
        if (variables.Error is not null || question.Variables.AsSpan().TrimStart() is ['[', ..])
        {
            return await desk.RefuseAsync(view, question, AskProblem.VariablesUnreadable, StatusCodes.Status400BadRequest);
        }

        var request = new OperationRequest(question.Document, null, variables.Value) { QueriesOnly = true };
        using var answer = await runner.RunOnceAsync(Client.Of(http), request, http.RequestAborted);
        log.Note(http, answer);
        using var json = answer.Parse();
        var status = ResponseWriter.StatusOf(answer.Kind);
        ResponseWriter.SetRetryAfter(http, status, answer.RetryAfter);
        return await desk.DrawAsync(view, question, json.RootElement) with { Status = status };
    }
}
