using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Keeping;

/// <summary>
/// Serves answers that still hold, before anything of the request is parsed: 304 to a client that has the answer, the cached bytes to any
/// other. A cached answer is served only if it is of the data that the store reports as current, at this request.
/// </summary>
/// <param name="rules">How much is cached.</param>
/// <param name="source">What an answer depends on.</param>
/// <param name="codings">Chooses the coding for a client.</param>
/// <param name="log">Logs which operations were answered.</param>
/// <param name="watch">Measures them; null when nobody watches.</param>
internal sealed class Keeper(KeepRules rules, BasisSource source, Codings codings, RequestLog log, OperationWatch? watch)
{
    /// <summary>
    /// Limits how often a client waits for another's answer: after each one that fails it might otherwise wait for the next, for ever.
    /// </summary>
    private const int MostBoardings = 2;

    private readonly KeptAnswers? kept = rules.Bytes > 0 ? new KeptAnswers(rules.Bytes) : null;
    private readonly Freshness freshness = new(rules.CacheSeconds, source.Clock);

    /// <summary>The questions being answered right now.</summary>
    public Flights Flights { get; } = new();

    /// <summary>Called for each request that was answered without being run.</summary>
    public Action<HttpContext, Reuse>? Reused { get; init; }

    /// <summary>Returns the request as a question whose answer may be at hand; null when it never is.</summary>
    public Visit? Receive(HttpContext http, Received received, ResponseForm form, Reports reports)
    {
        var isNamed = http.Request.Headers.IfNoneMatch.Count > 0;
        var isTagged = received.Body is null || isNamed;
        return (isTagged || kept is not null) && Question.Of(http.Request, received, form, reports) is { } question
            ? new Visit(question, form, source.Now(asksData: kept is not null || isNamed), codings.Of(http.Request), isTagged)
            : null;
    }

    /// <summary>Answers a request from what is at hand.</summary>
    /// <returns>Whether it was answered; otherwise it must be run.</returns>
    public async ValueTask<bool> AnswerAsync(HttpContext http, Visit visit)
    {
        var start = TimeProvider.System.GetTimestamp();
        var found = visit.Basis.State is null ? null : kept?.Find(visit.Question, visit.Basis);
        var tag = NamedTag(http.Request, visit, out var isTimed);
        if (tag is null && found is null)
        {
            return false;
        }

        if (tag is null)
        {
            var made = Again(Client.Of(http), visit, found!, start);
            log.Note(http, made.Answer);
            await (made.Kept is null ? ResponseWriter.WriteAsync(http, made.Answer, visit.Form) : WriteAsync(http, made));
            return true;
        }

        if (found is not null)
        {
            log.Note(http, found.Answer);
            watch?.Note(found.Answer, TimeProvider.System.GetElapsedTime(start));
        }

        freshness.Write(http, tag, visit.Basis, isTimed);
        NotModified(http, found?.Answer);
        return true;
    }

    /// <summary>
    /// Makes the answer to a question once for all who ask it at the same time, and caches it. If the one that makes it gets none, because
    /// it went away or was refused, one of those waiting makes it for the others; if that fails too, each makes its own.
    /// </summary>
    /// <param name="client">Who asks.</param>
    public async Task<Made> MakeAsync(Client client, Visit visit, Func<Task<Answer>> run, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        if (kept is null || visit.Basis.State is null)
        {
            return Describe(visit, await run());
        }

        for (var boardings = 0; boardings < MostBoardings; boardings++)
        {
            var flight = Flights.Board(visit.Question, visit.Basis, out var leads);
            if (leads)
            {
                return await LeadAsync(visit, flight, run);
            }

            if ((await flight.Landing.WaitAsync(cancellation) ?? kept.Find(visit.Question, visit.Basis)) is { } landed)
            {
                return Again(client, visit, landed, start);
            }
        }

        return Describe(visit, await run());
    }

    /// <summary>Writes an answer whose basis is known.</summary>
    public async Task WriteAsync(HttpContext http, Made made)
    {
        if (Tell(http, made))
        {
            return;
        }

        if (made.IsReused)
        {
            Reused?.Invoke(http, new Reuse(made.Kept!.Answer, IsNotModified: false));
        }

        await SendAsync(http, made);
    }

    /// <summary>Writes the headers that say which data an answer with a known basis is of, and how long it holds.</summary>
    /// <returns>Whether the client has it already, so that the response is complete.</returns>
    public bool Tell(HttpContext http, Made made)
    {
        var (visit, answer) = (made.Visit!, made.Kept!);
        if (!visit.IsTagged)
        {
            freshness.WriteRest(http);
            return false;
        }

        var tag = answer.Tag(visit.Coding);
        freshness.Write(http, tag, answer.Basis, answer.Answer.DependsOnClock);
        if (!KnownTag.IsKnown(http.Request, tag))
        {
            return false;
        }

        NotModified(http, answer.Answer);
        return true;
    }

    /// <summary>
    /// Charges for an answer served again what a new one would cost, and returns it; or the refusal if that is more than the client has
    /// left.
    /// </summary>
    private Made Again(Client client, Visit visit, KeptAnswer found, long start)
    {
        var limited = client.Take(found.Answer);
        watch?.Note(limited ?? found.Answer, TimeProvider.System.GetElapsedTime(start));
        if (limited is not null)
        {
            return new Made(limited);
        }

        watch?.NoteAnswer(OperationWatch.Hit);
        return new Made(found.Answer) { Visit = visit, Kept = found, IsReused = true };
    }

    private async Task<Made> LeadAsync(Visit visit, Flight flight, Func<Task<Answer>> run)
    {
        KeptAnswer? owned = null;
        try
        {
            watch?.NoteAnswer(OperationWatch.Miss);
            var made = Describe(visit, await run());
            Flights.Close(visit.Question, visit.Basis, flight);
            if (made.Kept is { } answer && answer.HoldsIn(visit.Basis))
            {
                owned = Share(answer, flight);
            }

            return owned is null ? made : made with { Kept = owned };
        }
        finally
        {
            Flights.Close(visit.Question, visit.Basis, flight);
            flight.Land(owned);
        }
    }

    /// <summary>Shares an answer: with all who ask later or, if it is too large for that, with those who already wait for it.</summary>
    /// <returns>The answer in memory of its own; null when nobody else gets it.</returns>
    private KeptAnswer? Share(KeptAnswer answer, Flight flight)
    {
        var fits = kept!.Fits(answer);
        if (!fits && flight.Waiting == 0)
        {
            return null;
        }

        var owned = answer.Own();
        if (fits)
        {
            kept.Keep(owned);
        }

        return owned;
    }

    /// <summary>Attaches the basis to an answer that was just read; none if it has errors, or if its basis changed meanwhile.</summary>
    public Made Describe(Visit visit, Answer answer)
    {
        var isGood = answer is { Kind: AnswerKind.Executed, HasErrors: false, Events: null, State: not null };
        var now = isGood ? source.Now(asksData: false) : default;
        return isGood && now.Edition == visit.Basis.Edition && (!answer.DependsOnClock || now.Minute == visit.Basis.Minute)
            ? new Made(answer) { Visit = visit, Kept = new KeptAnswer(visit.Question, visit.Basis with { State = answer.State }, answer) }
            : new Made(answer);
    }

    /// <summary>Returns the tag that the answer would have now, if the client names it.</summary>
    private static string? NamedTag(HttpRequest request, Visit visit, out bool isTimed)
    {
        isTimed = false;
        if (!visit.IsTagged || visit.Basis.State is null || request.Headers.IfNoneMatch.Count == 0)
        {
            return null;
        }

        var tag = AnswerTag.Of(visit.Question, visit.Basis, isTimed: false, visit.Coding);
        if (!KnownTag.IsNamed(request, tag) && request.Headers.IfNoneMatch.ToString().Contains(AnswerTag.Timed, StringComparison.Ordinal))
        {
            isTimed = true;
            tag = AnswerTag.Of(visit.Question, visit.Basis, isTimed, visit.Coding);
        }

        return KnownTag.IsNamed(request, tag) ? tag : null;
    }

    private void NotModified(HttpContext http, Answer? answer)
    {
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        watch?.NoteAnswer(OperationWatch.NotModified);
        Reused?.Invoke(http, new Reuse(answer, IsNotModified: true));
    }

    private async Task SendAsync(HttpContext http, Made made)
    {
        var (response, visit) = (http.Response, made.Visit!);
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = visit.Form.ContentType;
        var bytes = Bytes(made, out var coding);
        if (coding.Name is { } name)
        {
            response.Headers.ContentEncoding = name;
        }

        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
        }
    }

    /// <summary>
    /// A tag identifies bytes, so a tagged answer is encoded here. Any other is encoded here only when it is served again; until then by
    /// the web server's own compression, which is faster and compresses less well.
    /// </summary>
    private ReadOnlyMemory<byte> Bytes(Made made, out Coding coding)
    {
        var (answer, visit) = (made.Kept!, made.Visit!);
        var isDue = made.IsReused && answer.Give(visit.Coding);
        coding = visit.Coding;
        if (answer.In(coding) is { } ready)
        {
            return ready;
        }

        if (!isDue && !visit.IsTagged)
        {
            coding = Coding.Plain;
            return answer.Answer.Json;
        }

        return kept is null ? coding.Encode(answer.Answer.Json) : kept.Code(answer, coding);
    }
}
