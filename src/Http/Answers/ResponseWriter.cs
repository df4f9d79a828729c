using System.Globalization;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Writes one answer or one error: status, headers, bytes.</summary>
internal static class ResponseWriter
{
    /// <summary>In how many seconds to retry what could not be answered now.</summary>
    public const int Soon = 1;

    /// <summary>Writes an error in the error form of the address.</summary>
    public static Task WriteAsync(HttpContext http, WireError error) => WriteAsync(http, error, FormOf(http.Request));

    /// <summary>Writes an answer that holds only errors, in the error form of the address.</summary>
    public static Task WriteAsync(HttpContext http, Answer refusal) => WriteAsync(http, refusal, FormOf(http.Request));

    public static Task WriteAsync(HttpContext http, Answer answer, ResponseForm wanted)
    {
        SetRetryAfter(http, Status(answer.Kind, ResponseForm.GraphQL), answer.RetryAfter);
        if (answer.Kind is AnswerKind.Limited or AnswerKind.Busy)
        {
            DelayStart(http);
        }

        if (wanted.Errors is not ErrorForm.GraphQL && answer.HasErrors)
        {
            return ErrorWriter.WriteAsync(http, wanted.Errors, StatusOfProblem(answer.Kind), answer.Json);
        }

        var form = answer.Kind is AnswerKind.Executed && !wanted.IsFile ? wanted : ForErrors(wanted);
        if (answer.Kind is AnswerKind.Limited && form.Streams)
        {
            form = ResponseForm.GraphQL;
        }

        if (answer.IsMiss || (answer.HasErrors && MethodRefusal.IsReadMethod(http)))
        {
            http.Response.Headers.CacheControl = "no-store";
        }

        if (form.Streams)
        {
            return WriteStreamAsync(http, answer.Json, form);
        }

        if (answer.Kind is AnswerKind.NotAllowed)
        {
            http.Response.Headers.Allow = "POST";
        }

        return WriteJsonAsync(http, Status(answer.Kind, form), answer.Json, form);
    }

    public static Task WriteAsync(HttpContext http, WireError error, ResponseForm form)
    {
        if (error.Allow is not null)
        {
            http.Response.Headers.Allow = error.Allow;
        }

        SetRetryAfter(http, error.Status, error.RetryAfter);
        if (error.Status == StatusCodes.Status429TooManyRequests)
        {
            DelayStart(http);
        }

        if (form.Errors is not ErrorForm.GraphQL)
        {
            return ErrorWriter.WriteAsync(http, form.Errors, error.Status, error.ToJson());
        }

        if (MethodRefusal.IsReadMethod(http))
        {
            http.Response.Headers.CacheControl = "no-store";
        }

        form = ForErrors(form);
        if (!error.IsAboutRequest)
        {
            return WriteJsonAsync(http, error.Status, error.ToJson(), form == ResponseForm.Json ? form : ResponseForm.GraphQL);
        }

        return form.Streams
            ? WriteStreamAsync(http, error.ToJson(), form)
            : WriteJsonAsync(http, Status(error, form), error.ToJson(), form);
    }

    /// <summary>Answers that hold only errors are JSON.</summary>
    private static ResponseForm ForErrors(ResponseForm wanted) => wanted.Answer == AnswerForm.Json ? wanted : ResponseForm.GraphQL;

    /// <summary>Begins a response of several answers. The status is 200 whatever they will be.</summary>
    public static AnswerStream Open(HttpContext http, ResponseForm form)
    {
        WriteHead(http, StatusCodes.Status200OK, form);
        var stream = form.OpenSeveral(http);
        stream.Begin();
        return stream;
    }

    /// <summary>Says when to retry what is refused for now, unless that is set already.</summary>
    /// <param name="seconds">In how many seconds; null = <see cref="Soon"/>.</param>
    public static void SetRetryAfter(HttpContext http, int status, int? seconds = null)
    {
        if (status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable
            && http.Response.Headers.RetryAfter.Count == 0)
        {
            http.Response.Headers.RetryAfter = (seconds ?? Soon).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Delays only the first byte: the answer is ready, and requests of others are not held up.</summary>
    private static void DelayStart(HttpContext http)
    {
        if (http.RequestServices?.GetService<RefusalWait>() is { } wait)
        {
            http.Response.OnStarting(() => wait(http));
        }
    }

    /// <summary>Writes status and headers; the body is up to the caller.</summary>
    public static void WriteHead(HttpContext http, int status, ResponseForm form)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = form.ContentType;

        // Without a validator no cache may show yesterday's city.
        if (response.Headers.CacheControl.Count == 0)
        {
            response.Headers.CacheControl = "no-cache";
        }

        response.Headers.Vary = StringValues.Concat(response.Headers.Vary, HeaderNames.Accept);
    }

    /// <summary>Returns the status of a page that shows an answer.</summary>
    public static int StatusOf(AnswerKind kind) => Status(kind, ResponseForm.GraphQL);

    private static ResponseForm FormOf(HttpRequest request) => ErrorForms.Of(request) switch
    {
        ErrorForm.GraphQL => ResponseForm.GraphQL,
        var errors => ResponseForm.Data with { Errors = errors },
    };

    /// <summary>Returns the status for a form in which an error in any field makes the whole answer an error.</summary>
    private static int StatusOfProblem(AnswerKind kind) =>
        kind is AnswerKind.Executed ? StatusCodes.Status400BadRequest : Status(kind, ResponseForm.GraphQL);

    /// <summary>The one table of statuses for operations.</summary>
    private static int Status(AnswerKind kind, ResponseForm form) => kind switch
    {
        AnswerKind.Failed => 500,
        AnswerKind.Unavailable or AnswerKind.Busy => 503,
        AnswerKind.NotAcceptable => 406,
        AnswerKind.Limited => 429,
        _ when form.HidesStatus => 200,
        AnswerKind.Executed => 200,
        AnswerKind.NotAllowed => 405,
        _ => 400,
    };

    private static int Status(WireError error, ResponseForm form) =>
        form.HidesStatus && !error.IsUnreadable ? StatusCodes.Status200OK : error.Status;

    private static async Task WriteStreamAsync(HttpContext http, ReadOnlyMemory<byte> json, ResponseForm form)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            WriteHead(http, StatusCodes.Status200OK, form);
            return;
        }

        var stream = Open(http, form);
        await stream.WriteAsync(json);
        await stream.EndAsync();
    }

    private static async Task WriteJsonAsync(HttpContext http, int status, ReadOnlyMemory<byte> json, ResponseForm form)
    {
        WriteHead(http, status, form);
        http.Response.ContentLength = json.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(json, http.RequestAborted);
        }
    }
}
