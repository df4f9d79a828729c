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
internal sealed class ResponseCache(CacheRules rules, BasisSource source, Codings codings, RequestLog log, OperationWatch? watch)
{
    /// <summary>
    /// Limits how often a client waits for another's answer: after each one that fails it might otherwise wait for the next, for ever.
    /// </summary>
    private const int MostBoardings = 2;

    private readonly AnswerCache? answers = rules.Bytes > 0 ? new AnswerCache(rules.Bytes) : null;
    private readonly Freshness freshness = new(rules.CacheSeconds, source.Clock);

    /// <summary>The questions being answered right now.</summary>
    public Flights Flights { get; } = new();

    /// <summary>Called for each request that was answered without being run.</summary>
    public Action<HttpContext, Reuse>? Reused { get; init; }

    /// <summary>Returns the request as a question whose answer may be at hand; null when it never is.</summary>
    public CacheLookup? LookupOf(HttpContext http, Received received, ResponseForm form, ReportOptions options)
    {
        var isNamed = http.Request.Headers.IfNoneMatch.Count > 0;
        var isTagged = received.Body is null || isNamed;
        return (isTagged || answers is not null) && Question.Of(http.Request, received, form, options) is { } question
            ? new CacheLookup(question, form, source.Now(asksData: answers is not null || isNamed), codings.Of(http.Request), isTagged)
            : null;
    }

    /// <summary>Answers a request from what is at hand.</summary>
    /// <returns>Whether it was answered; otherwise it must be run.</returns>
    public async ValueTask<bool> AnswerAsync(HttpContext http, CacheLookup lookup)
    {
        var start = TimeProvider.System.GetTimestamp();
        var found = lookup.Basis.State is null ? null : answers?.Find(lookup.Question, lookup.Basis);
        var tag = NamedTag(http.Request, lookup, out var isTimed);
        if (tag is null && found is null)
        {
            return false;
        }

        if (tag is null)
        {
            var made = ChargeReuse(Client.Of(http), lookup, found!, start);
            log.Note(http, made.Answer);
            await (made.Cacheable is null ? ResponseWriter.WriteAsync(http, made.Answer, lookup.Form) : WriteAsync(http, made));
            return true;
        }

        if (found is not null)
        {
            log.Note(http, found.Answer);
            watch?.Note(found.Answer, TimeProvider.System.GetElapsedTime(start));
        }

        freshness.Write(http, tag, lookup.Basis, isTimed);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        NoteNotModified(http, found?.Answer);
        return true;
    }

    /// <summary>
    /// Makes the answer to a question once for all who ask it at the same time, and caches it. If the one that makes it gets none, because
    /// it went away or was refused, one of those waiting makes it for the others; if that fails too, each makes its own.
    /// </summary>
    /// <param name="client">Who asks.</param>
    public async Task<AnswerToSend> MakeAsync(Client client, CacheLookup lookup, Func<Task<Answer>> run, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        if (answers is null || lookup.Basis.State is null)
        {
            return WithBasis(lookup, await run());
        }

        for (var boardings = 0; boardings < MostBoardings; boardings++)
        {
            var flight = Flights.Board(lookup.Question, lookup.Basis, out var leads);
            if (leads)
            {
                return await LeadAsync(lookup, flight, run);
            }

            if ((await flight.Landing.WaitAsync(cancellation) ?? answers.Find(lookup.Question, lookup.Basis)) is { } landed)
            {
                return ChargeReuse(client, lookup, landed, start);
            }
        }

        return WithBasis(lookup, await run());
    }

    /// <summary>Writes an answer whose basis is known.</summary>
    public async Task WriteAsync(HttpContext http, AnswerToSend made)
    {
        if (WriteValidators(http, made))
        {
            return;
        }

        if (made.IsReused)
        {
            Reused?.Invoke(http, new Reuse(made.Cacheable!.Answer, IsNotModified: false));
        }

        await SendAsync(http, made);
    }

    /// <summary>Writes the headers that say which data an answer with a known basis is of, and how long it holds.</summary>
    /// <returns>Whether the client has it already, so that the response is complete.</returns>
    public bool WriteValidators(HttpContext http, AnswerToSend made)
    {
        var (lookup, answer) = (made.Lookup!, made.Cacheable!);
        if (!lookup.IsTagged)
        {
            freshness.WriteWithoutValidator(http);
            return false;
        }

        freshness.Write(http, answer.Tag(lookup.Coding), answer.Basis, answer.Answer.DependsOnClock);
        if (!KnownTag.IsEnough(http))
        {
            return false;
        }

        NoteNotModified(http, answer.Answer);
        return true;
    }

    /// <summary>
    /// Charges for an answer served again what a new one would cost, and returns it; or the refusal if that is more than the client has
    /// left.
    /// </summary>
    private AnswerToSend ChargeReuse(Client client, CacheLookup lookup, CacheableAnswer found, long start)
    {
        var limited = client.Take(found.Answer);
        watch?.Note(limited ?? found.Answer, TimeProvider.System.GetElapsedTime(start));
        if (limited is not null)
        {
            return new AnswerToSend(limited);
        }

        watch?.NoteAnswer(OperationWatch.Hit);
        return new AnswerToSend(found.Answer) { Lookup = lookup, Cacheable = found, IsReused = true };
    }

    private async Task<AnswerToSend> LeadAsync(CacheLookup lookup, Flight flight, Func<Task<Answer>> run)
    {
        CacheableAnswer? owned = null;
        try
        {
            watch?.NoteAnswer(OperationWatch.Miss);
            var made = WithBasis(lookup, await run());
            Flights.Close(lookup.Question, lookup.Basis, flight);
            if (made.Cacheable is { } answer && answer.HoldsIn(lookup.Basis))
            {
                owned = Share(answer, flight);
            }

            return owned is null ? made : made with { Cacheable = owned };
        }
        finally
        {
            Flights.Close(lookup.Question, lookup.Basis, flight);
            flight.Land(owned);
        }
    }

    /// <summary>Shares an answer: with all who ask later or, if it is too large for that, with those who already wait for it.</summary>
    /// <returns>The answer in memory of its own; null when nobody else gets it.</returns>
    private CacheableAnswer? Share(CacheableAnswer answer, Flight flight)
    {
        var fits = answers!.Fits(answer);
        if (!fits && flight.Waiting == 0)
        {
            return null;
        }

        var owned = answer.CopyToOwnMemory();
        if (fits)
        {
            answers.TryAdd(owned);
        }

        return owned;
    }

    /// <summary>Attaches the basis to an answer that was just read; none if it has errors, or if its basis changed meanwhile.</summary>
    public AnswerToSend WithBasis(CacheLookup lookup, Answer answer)
    {
        var isGood = answer is { Kind: AnswerKind.Executed, HasErrors: false, Events: null, State: not null };
        var now = isGood ? source.Now(asksData: false) : default;
        return isGood && now.Edition == lookup.Basis.Edition && (!answer.DependsOnClock || now.Minute == lookup.Basis.Minute)
            ? new AnswerToSend(answer)
            {
                Lookup = lookup,
                Cacheable = new CacheableAnswer(lookup.Question, lookup.Basis with { State = answer.State }, answer),
            }
            : new AnswerToSend(answer);
    }

    /// <summary>Returns the tag that the answer would have now, as the client holds it; null if it does not name it.</summary>
    private static string? NamedTag(HttpRequest request, CacheLookup lookup, out bool isTimed)
    {
        isTimed = false;
        if (!lookup.IsTagged || lookup.Basis.State is null || request.Headers.IfNoneMatch.Count == 0)
        {
            return null;
        }

        var held = KnownTag.Named(request, AnswerTag.Of(lookup.Question, lookup.Basis, isTimed: false, lookup.Coding));
        if (held is null && request.Headers.IfNoneMatch.ToString().Contains(AnswerTag.Timed, StringComparison.Ordinal))
        {
            isTimed = true;
            held = KnownTag.Named(request, AnswerTag.Of(lookup.Question, lookup.Basis, isTimed, lookup.Coding));
        }

        return held;
    }

    private void NoteNotModified(HttpContext http, Answer? answer)
    {
        watch?.NoteAnswer(OperationWatch.NotModified);
        Reused?.Invoke(http, new Reuse(answer, IsNotModified: true));
    }

    private async Task SendAsync(HttpContext http, AnswerToSend made)
    {
        var (response, lookup) = (http.Response, made.Lookup!);
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = lookup.Form.ContentType;
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
    private ReadOnlyMemory<byte> Bytes(AnswerToSend made, out Coding coding)
    {
        var (answer, lookup) = (made.Cacheable!, made.Lookup!);
        var isDue = made.IsReused && answer.NoteServed(lookup.Coding);
        coding = lookup.Coding;
        if (answer.In(coding) is { } ready)
        {
            return ready;
        }

        if (!isDue && !lookup.IsTagged)
        {
            coding = Coding.Plain;
            return answer.Answer.Json;
        }

        return answers is null ? coding.Encode(answer.Answer.Json) : answers.GetEncoded(answer, coding);
    }
}
