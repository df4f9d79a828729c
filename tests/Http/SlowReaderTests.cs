using System.Net.Sockets;
using System.Text;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Http.Rules;
using Gateway.Plan;
using Gateway.Tests.Http.Keeping;
using Gateway.Tests.Http.Watching;
using Gateway.Tests.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>A slow reader of an answer keeps nobody else from the database.</summary>
public sealed class SlowReaderTests : KeptTest
{
    private const int Readers = 4;
    private const int Rows = 50;
    private const int Lists = 16;

    /// <summary>All lists together exceed what the system buffers for a connection.</summary>
    private static readonly string Name = new('x', 20_000);

    private static readonly string Large = $"{{ {string.Join(' ', Enumerable.Range(0, Lists).Select(ListOf))} }}";

    private static readonly string LargeFile =
        $"{{ facilities {{ nodes {{ {string.Join(' ', Enumerable.Range(0, Lists).Select(number => $"a{number}: name"))} }} }} }}";

    private readonly CaughtLog log = new();

    /// <summary>The database has one slot: if one of them held it, neither the next nor anybody else would get an answer.</summary>
    [Theory, EachStore]
    public async Task Who_does_not_read_an_answer_holds_no_connection_of_the_database(string kind)
    {
        On(kind);
        using var store = Database.Open(Catalog, TestRules() with { Places = 1 });
        Load(store, [.. Enumerable.Range(0, Rows).Select(row => Facility($"f{row:D2}", Name))]);
        await using var server = await ServeAsync(store, Keeping(bytes: 0) with { Log = new LogRules { Requests = true } });
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        var readers = new List<Socket>();
        for (var reader = 0; reader < Readers; reader++)
        {
            readers.Add(await AskAsync(server.Client.BaseAddress!, Large, "application/json"));
        }

        Assert.Equal(1, (await store.StateAsync(CancellationToken.None)).Version);
        Assert.Equal(200, (await server.PostAsync(Body("query Small { facilities { totalCount } }"))).Status);
        Assert.Contains("operation=Small", (await log.LineAsync()).Text, StringComparison.Ordinal);
        Assert.Single(log.Lines);

        foreach (var reader in readers)
        {
            Assert.InRange(await ReadAsync(reader), Lists * Rows * Name.Length, int.MaxValue);
            reader.Dispose();
        }
    }

    /// <summary>Nor does it keep replaced data from being dropped: the snapshot ends when all is read, not when all is sent.</summary>
    [Theory, EachStore]
    public async Task Who_does_not_read_a_file_holds_no_connection_of_the_database(string kind)
    {
        On(kind);
        using var store = Database.Open(Catalog, TestRules() with { Places = 1 });
        Load(store, [.. Enumerable.Range(0, Rows).Select(row => Facility($"f{row:D2}", Name))]);
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        var ended = new TaskCompletionSource();
        await using var server = await ServeAsync(
            store,
            Keeping(bytes: 0) with { Files = new FileRules { Patience = TimeSpan.Zero } },
            wire => wire with
            {
                Execute = async (request, form, cancellation) =>
                    WithEnd(await executor.ExecuteAsync(request, form, cancellation), ended),
            });

        using var reader = await AskAsync(server.Client.BaseAddress!, LargeFile, "text/csv");
        await ended.Task.WaitAsync(Waiting.Longest);

        Assert.Equal(200, (await server.PostAsync(Body("{ facilities { totalCount } }"))).Status);
        if (kind == "sqlite")
        {
            // While a snapshot of the old data is being read, changes cannot leave the log.
            Load(store, Facility("f99", "新"));
            await Waiting.UntilAsync(() => Query("pragma wal_checkpoint(truncate)") is ["0|0|0"]);
        }

        Assert.InRange(await ReadAsync(reader), Lists * Rows * Name.Length, int.MaxValue);
    }

    public override void Dispose()
    {
        log.Dispose();
        base.Dispose();
    }

    private static string ListOf(int number) => $"a{number}: facilities(first: {Rows}) {{ nodes {{ name }} }}";

    /// <summary>Asks for everything, and reads only that the answer has begun.</summary>
    private static async Task<Socket> AskAsync(Uri server, string document, string accept)
    {
        var body = Body(document);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(server.Host, server.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: {accept}\r\nConnection: close\r\n"
            + $"Content-Length: {body.Length}\r\n\r\n{body}"));
        Assert.Equal(1, await socket.ReceiveAsync(new byte[1]));
        return socket;
    }

    /// <summary>Reads all that is left, and returns how many bytes that is.</summary>
    private static async Task<int> ReadAsync(Socket socket)
    {
        var (buffer, all) = (new byte[1 << 20], 0);
        while (await socket.ReceiveAsync(buffer) is var read and > 0)
        {
            all += read;
        }

        return all;
    }

    private static Answer WithEnd(Answer answer, TaskCompletionSource ended) => answer.File is { } file
        ? answer with
        {
            File = new ToldFile(file, ended) { Name = file.Name },
        }
        : answer;

    /// <summary>A file that reports when it is fully read and written.</summary>
    private sealed class ToldFile(AnswerFile file, TaskCompletionSource ended) : AnswerFile
    {
        public override async Task WriteAsync(Stream output, CancellationToken cancellation)
        {
            try
            {
                await file.WriteAsync(output, cancellation);
                ended.SetResult();
            }
            catch (Exception broken)
            {
                ended.SetException(broken);
                throw;
            }
        }

        public override void Dispose() => file.Dispose();
    }
}
