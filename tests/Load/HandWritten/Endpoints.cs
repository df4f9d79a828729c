using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gateway.Load.HandWritten;

/// <summary>
/// What the gateway is measured against: one endpoint for each question, with prepared SQL on the native interface, rows written as JSON
/// straight into the response. They accept the gateway's requests and return its answers.
/// </summary>
internal sealed class Endpoints(string database) : IDisposable
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly byte[] Nothing = [.. "{}"u8];

    private readonly ConcurrentStack<Session> idle = new();
    private readonly ConcurrentDictionary<string, byte[]> same = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Action<Session, string, Utf8JsonWriter>> Answers = new(StringComparer.Ordinal)
    {
        ["point"] = PointAnswer.Write,
        ["nested"] = NestedAnswer.Write,
        ["filtered"] = FilteredAnswer.Write,
        ["counted"] = CountedAnswer.Write,
        ["deep"] = DeepAnswer.Write,
    };

    public void Map(WebApplication app)
    {
        foreach (var name in Answers.Keys)
        {
            app.MapPost("/" + name, http => AnswerAsync(http, name));
            app.MapPost("/br/" + name, http => AnswerCodedAsync(http, name));
            app.MapPost("/same/" + name, http => SayAsync(http, variable => same.GetOrAdd(name, AnswerTo, variable)));
        }

        app.MapPost("/nothing", http => SayAsync(http, _ => Nothing));
    }

    /// <summary>Writes one answer, without any HTTP.</summary>
    public void Answer(string name, string variable, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var session = idle.TryPop(out var known) ? known : new Session(database);
        Answers[name](session, variable, json);
        idle.Push(session);
    }

    public void Dispose()
    {
        while (idle.TryPop(out var session))
        {
            session.Dispose();
        }
    }

    private byte[] AnswerTo(string name, string variable)
    {
        var text = new ArrayBufferWriter<byte>();
        Answer(name, variable, text);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>
    /// Reads the request and always sends the same, nothing or the first answer it computed: the cost of the web server, and the cost of
    /// sending that many bytes.
    /// </summary>
    private static async Task SayAsync(HttpContext http, Func<string, byte[]> says)
    {
        var text = says(await Body.ReadVariableAsync(http.Request.BodyReader));
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = text.Length;
        http.Response.BodyWriter.Write(text);
        await http.Response.BodyWriter.FlushAsync();
    }

    /// <summary>Compresses each answer, no more slowly than necessary.</summary>
    private async Task AnswerCodedAsync(HttpContext http, string name)
    {
        var variable = await Body.ReadVariableAsync(http.Request.BodyReader);
        var text = new ArrayBufferWriter<byte>(16 * 1024);
        Answer(name, variable, text);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.ContentEncoding = "br";
        var room = http.Response.BodyWriter.GetMemory(BrotliEncoder.GetMaxCompressedLength(text.WrittenCount));
        BrotliEncoder.TryCompress(text.WrittenSpan, room.Span, out var length, quality: 4, window: 22);
        http.Response.BodyWriter.Advance(length);
        await http.Response.BodyWriter.FlushAsync();
    }

    private async Task AnswerAsync(HttpContext http, string name)
    {
        var variable = await Body.ReadVariableAsync(http.Request.BodyReader);
        http.Response.ContentType = "application/json; charset=utf-8";
        Answer(name, variable, http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync();
    }
}
