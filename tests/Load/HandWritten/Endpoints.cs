using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gateway.Load.HandWritten;

/// <summary>
/// What the gateway is measured against: one endpoint for each question, with prepared SQL on the native interface, rows written as
/// JSON straight into the response. They take the gateway's requests and give its answers.
/// </summary>
internal sealed class Endpoints(string database) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ConcurrentStack<Session> idle = new();

    public void Map(WebApplication app)
    {
        app.MapPost("/point", http => AnswerAsync(http, PointAnswer.Write));
        app.MapPost("/nested", http => AnswerAsync(http, NestedAnswer.Write));
        app.MapPost("/filtered", http => AnswerAsync(http, FilteredAnswer.Write));
        app.MapPost("/deep", http => AnswerAsync(http, DeepAnswer.Write));
    }

    public void Dispose()
    {
        while (idle.TryPop(out var session))
        {
            session.Dispose();
        }
    }

    private async Task AnswerAsync(HttpContext http, Action<Session, string, Utf8JsonWriter> write)
    {
        var variable = await Body.ReadVariableAsync(http.Request.BodyReader);
        http.Response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter(http.Response.BodyWriter, Options))
        {
            var session = idle.TryPop(out var known) ? known : new Session(database);
            write(session, variable, json);
            idle.Push(session);
        }

        await http.Response.BodyWriter.FlushAsync();
    }
}
