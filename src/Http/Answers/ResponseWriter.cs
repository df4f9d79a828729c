using Gateway.Graph;
using Gateway.Http.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http;

/// <summary>Writes one answer or one error: status, headers, bytes.</summary>
internal static class ResponseWriter
{
    public static Task WriteAsync(HttpContext http, Answer answer, ResponseForm form)
    {
        if (answer.IsMiss)
        {
            http.Response.Headers.CacheControl = "no-store";
        }

        if (form.IsStream())
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

        return error.IsAboutRequest && form.IsStream() ? WriteStreamAsync(http, error.ToJson(), form)
            : error.IsAboutRequest ? WriteJsonAsync(http, form == ResponseForm.Json && !error.IsUnreadable ? StatusCodes.Status200OK : error.Status, error.ToJson(), form)
            : WriteJsonAsync(http, error.Status, error.ToJson(), form == ResponseForm.Json ? form : ResponseForm.GraphQL);
    }

    /// <summary>Status and headers; the bytes are the caller's.</summary>
    public static void WriteHead(HttpContext http, int status, ResponseForm form)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = form.ContentType();

        // Until answers carry a validator, no cache may show yesterday's city.
        if (response.Headers.CacheControl.Count == 0)
        {
            response.Headers.CacheControl = "no-cache";
        }

        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
    }

    /// <summary>The one table of statuses of operations.</summary>
    private static int Status(AnswerKind kind, ResponseForm form) => (form, kind) switch
    {
        (_, AnswerKind.Failed) => 500,
        (_, AnswerKind.Unavailable) => 503,
        (ResponseForm.Json, _) => 200,
        (_, AnswerKind.Executed) => 200,
        (_, AnswerKind.NotAllowed) => 405,
        _ => 400,
    };

    private static async Task WriteStreamAsync(HttpContext http, ReadOnlyMemory<byte> json, ResponseForm form)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            WriteHead(http, StatusCodes.Status200OK, form);
            return;
        }

        var stream = AnswerStream.Open(http, form);
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
