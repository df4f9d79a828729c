using Gateway.Graph;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http;

/// <summary>Writes answers and errors: status, headers, bytes.</summary>
internal static class ResponseWriter
{
    public static Task WriteAsync(HttpContext http, Answer answer, ResponseForm form)
    {
        http.Response.StatusCode = Status(answer.Kind, form);
        if (answer.Kind == AnswerKind.NotAllowed)
        {
            http.Response.Headers.Allow = "POST";
        }

        return WriteJsonAsync(http, answer.Json, form);
    }

    public static Task WriteAsync(HttpContext http, WireError error, ResponseForm form)
    {
        http.Response.StatusCode = error.IsAboutRequest && form == ResponseForm.Json ? 200 : error.Status;
        if (error.Allow is not null)
        {
            http.Response.Headers.Allow = error.Allow;
        }

        return WriteJsonAsync(http, error.ToJson(), form);
    }

    /// <summary>The one table of statuses of operations.</summary>
    private static int Status(AnswerKind kind, ResponseForm form) => (form, kind) switch
    {
        (ResponseForm.Json, _) => 200,
        (_, AnswerKind.Executed) => 200,
        (_, AnswerKind.RequestError) => 400,
        (_, AnswerKind.NotAllowed) => 405,
        _ => 500,
    };

    private static async Task WriteJsonAsync(HttpContext http, ReadOnlyMemory<byte> json, ResponseForm form)
    {
        var response = http.Response;
        response.ContentType = form.ContentType();
        response.ContentLength = json.Length;

        // Until answers carry a validator, no cache may show yesterday's city.
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.BodyWriter.WriteAsync(json, http.RequestAborted);
        }
    }
}
