using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gateway.Http;

/// <summary>Keeps faults of the gateway inside: the client sees a number, the log sees the fault under that number.</summary>
internal sealed class ErrorMask(RequestDelegate next, ILogger<ErrorMask> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException error) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, new WireError(error.StatusCode, "The HTTP request cannot be read."));
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            var id = Guid.NewGuid().ToString("N");
            log.LogError(error, "Fault {Id} at {Method} {Path}", id, http.Request.Method, http.Request.Path);
            await WriteAsync(http, new WireError(500, "Unexpected Execution Error") { Detail = ("id", id) });
        }
    }

    private static Task WriteAsync(HttpContext http, WireError error)
    {
        // Headers that the failed answer had set must not go out with this one; those of CORS must.
        http.Response.Headers.Remove("ETag");
        http.Response.Headers.Remove("Content-Disposition");
        http.Response.Headers.Remove("Content-Encoding");
        return ResponseWriter.WriteAsync(http, error, ResponseForm.GraphQL);
    }
}
