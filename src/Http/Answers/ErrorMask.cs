using Gateway.Store;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>The last handler of exceptions: no client ever sees more of a fault than its number.</summary>
internal sealed class ErrorMask(RequestDelegate next, FaultLog faults)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception gone) when (IsGone(http, gone))
        {
            // Nobody is there to read an answer. If it has begun, its status has been sent.
            if (!http.Response.HasStarted)
            {
                http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }

            // Otherwise the server would drain the rest of a body that broke off, and log its absence as a fault.
            http.Abort();
        }
        catch (BadHttpRequestException error) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, Explain(error));
        }
        catch (Exception error) when (
            error is DatabaseFailure or TimeoutException or TooManyExpensiveException && !http.Response.HasStarted)
        {
            await WriteAsync(http, WireError.Unavailable);
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, faults.Note(error, $"{http.Request.Method} {http.Request.Path.ToUriComponent()}"));
        }
    }

    private static bool IsGone(HttpContext http, Exception error) =>
        error is ConnectionResetException || (error is OperationCanceledException && http.RequestAborted.IsCancellationRequested);

    private static WireError Explain(BadHttpRequestException error) => new(error.StatusCode, error.StatusCode switch
    {
        StatusCodes.Status408RequestTimeout => "The request body arrived too slowly.",
        StatusCodes.Status503ServiceUnavailable => "Too many large requests at once.",
        _ => "The HTTP request cannot be read.",
    });

    private static Task WriteAsync(HttpContext http, WireError error)
    {
        // Headers that the failed answer had set must not go out with this one; those of CORS must.
        http.Response.Headers.Remove("ETag");
        http.Response.Headers.Remove("Last-Modified");
        http.Response.Headers.Remove("Content-Disposition");
        http.Response.Headers.Remove("Content-Encoding");
        return ResponseWriter.WriteAsync(http, error);
    }
}
