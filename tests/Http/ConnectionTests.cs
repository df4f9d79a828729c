using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Graph.Messages;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Tests.Cli;
using Gateway.Tests.Http.Watching;
using Gateway.Tests.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>However many connections are opened, by however many clients, the gateway survives and others find room.</summary>
public sealed partial class ConnectionTests
{
    private const string Ask = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";

    [Fact]
    public async Task Of_all_connections_one_address_has_half_and_others_find_room_until_they_end()
    {
        var log = new CaughtLog();
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")), rules: new WireRules { Connections = 6 });
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var address = server.Client.BaseAddress!;
        using var own = await HoldAsync(address, Enumerable.Repeat(1, 5));
        Assert.Equal(3, own.Count);

        using var others = await HoldAsync(address, [2, 2, 3, 3]);
        Assert.Equal(3, others.Count);
        own.Dispose();

        await Waiting.UntilAsync(async () =>
        {
            using var again = await HoldAsync(address, [1]);
            return again.Count == 1;
        });
        Assert.Single(log.Lines, line => line.Text.StartsWith("Connections are rejected, 1 so far: 6", StringComparison.Ordinal));
    }

    /// <summary>A trusted proxy connects for all its clients.</summary>
    [Fact]
    public async Task A_proxy_that_is_believed_has_what_is_free_and_another_address_half()
    {
        var trusted = new ProxyRules { Trusted = [IPNetwork.Parse("127.2.0.1/32")] };
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")),
            rules: new WireRules { Connections = 6, Proxy = trusted });

        using var other = await HoldAsync(server.Client.BaseAddress!, [2, 2, 2, 2]);
        using var proxy = await HoldAsync(server.Client.BaseAddress!, [1, 1, 1, 1]);

        Assert.Equal((3, 3), (other.Count, proxy.Count));
    }

    /// <summary>When no file can be opened any more, the runtime ends the process as soon as it wants another thread.</summary>
    [Fact]
    public async Task More_connections_than_the_system_allows_files_end_nothing()
    {
        const int Most = 700 - OpenFiles.Reserved;
        using var folder = new TempFolder();
        using var gateway = new ChildGateway(
            Path.GetDirectoryName(folder.File("x"))!, null, "prlimit --nofile=700",
            ["serve", "--urls", "http://127.0.0.1:0", "--database", folder.File("city.db")]);
        await gateway.SaysAsync("Ctrl+C");
        var address = new Uri(Graph().Match(gateway.Output).Groups[1].Value);

        using (var held = await FloodAsync(address, 3000))
        {
            Assert.InRange(held.Count, 1, Most);
            Assert.False(gateway.HasEnded);
        }

        await Waiting.UntilAsync(async () =>
        {
            using var again = await HoldAsync(address, [1]);
            return again.Count == 1;
        });
        Assert.False(gateway.HasEnded);
    }

    [Theory]
    [InlineData(6, "aaaaa", 3)]
    [InlineData(6, "aaaabbbb", 5)]
    [InlineData(6, "aaaabbbbcd", 6)]
    [InlineData(1, "ab", 1)]
    [InlineData(0, "a", 0)]
    [InlineData(100, "abcdefghij", 10)]
    public void Nobody_takes_more_than_he_leaves_to_others(int size, string comers, int taken)
    {
        var room = new FairSlots(size);

        var entered = comers.Where(comer => room.Enter(Id(comer))).ToList();
        Assert.Equal(taken, entered.Count);
        entered.ForEach(comer => room.Leave(Id(comer)));

        Assert.Equal(taken, comers.Count(comer => room.Enter(Id(comer))));

        static ClientId Id(char comer) => new(ClientKind.Address, comer);
    }

    [Fact]
    public async Task Who_waits_for_room_comes_in_as_soon_as_there_is_some_for_him()
    {
        var (room, one, other) = (new FairSlots(4), new ClientId(ClientKind.Address, 1), new ClientId(ClientKind.Address, 2));
        Assert.True(room.Enter(one) && room.Enter(one));

        var waiting = room.EnterAsync(one, Waiting.Longest, CancellationToken.None);
        Assert.True(await room.EnterAsync(other, TimeSpan.Zero, CancellationToken.None));
        Assert.False(waiting.IsCompleted);
        room.Leave(one);

        Assert.True(await waiting);
        Assert.False(await room.EnterAsync(one, TimeSpan.FromMilliseconds(10), CancellationToken.None));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.EnterAsync(one, Waiting.Longest, new CancellationToken(true)));
        Assert.True(room.Enter(new ClientId(ClientKind.Address, 3)));
    }

    [Theory]
    [InlineData("Max open files            1024                 524288               files     ", 1024)]
    [InlineData("Max open files            unlimited            unlimited            files     ", null)]
    [InlineData("Max open", null)]
    [InlineData("", null)]
    public void The_limit_of_open_files_is_read_as_the_system_tells_it(string line, int? most) =>
        Assert.Equal(most, OpenFiles.Read(["Limit                     Soft Limit           Hard Limit           Units     ", line]));

    [Theory]
    [InlineData(20_000, null, 20_000)]
    [InlineData(20_000, 1_048_576, 20_000)]
    [InlineData(20_000, 20_000, 19_400)]
    [InlineData(20_000, 1_024, 424)]
    [InlineData(20_000, 256, 32)]
    [InlineData(100, 1_024, 100)]
    public void Connections_leave_files_to_the_gateway(int wanted, int? most, int connections) =>
        Assert.Equal(connections, OpenFiles.Connections(wanted, most));

    [Theory]
    [InlineData(2_000, 20_000, 2_000)]
    [InlineData(2_000, 424, 318)]
    [InlineData(2_000, 1, 1)]
    public void What_stays_open_for_long_leaves_connections_to_others(int wanted, int connections, int lasting) =>
        Assert.Equal(lasting, OpenFiles.LongLived(wanted, connections));

    /// <summary>Connects from addresses of this machine, one after the other, and keeps the connections that are answered.</summary>
    private static async Task<Held> HoldAsync(Uri address, IEnumerable<int> from)
    {
        var held = new Held();
        foreach (var number in from)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(new IPAddress([127, 2, (byte)(number / 256), (byte)number]), 0));
            await held.AddAsync(socket, address);
        }

        return held;
    }

    /// <summary>The same, all at once: none waits for the outcome of another.</summary>
    private static async Task<Held> FloodAsync(Uri address, int count)
    {
        var flood = await Task.WhenAll(Enumerable.Range(1, count).Select(number => Task.Run(() => HoldAsync(address, [number]))));
        return new Held(flood);
    }

    [GeneratedRegex(@"GraphQL\s+(http://[^/]+/)graphql")]
    private static partial Regex Graph();

    /// <summary>Connections that stay open until this is disposed.</summary>
    private sealed class Held : IDisposable
    {
        private readonly List<Socket> sockets = [];

        public Held(params IEnumerable<Held> all) => sockets.AddRange(all.SelectMany(one => one.sockets));

        public int Count => sockets.Count;

        public async Task AddAsync(Socket socket, Uri address)
        {
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, address.Port);
                await socket.SendAsync(Encoding.ASCII.GetBytes(Ask));
                if (await socket.ReceiveAsync(new byte[1024]).WaitAsync(Waiting.Longest) > 0)
                {
                    sockets.Add(socket);
                    return;
                }
            }
            catch (SocketException)
            {
                // It was closed before it was read.
            }

            socket.Dispose();
        }

        public void Dispose()
        {
            sockets.ForEach(socket => socket.Dispose());
            sockets.Clear();
        }
    }
}
