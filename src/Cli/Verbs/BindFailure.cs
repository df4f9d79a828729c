using System.Net;
using System.Net.Sockets;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary>Explains in one line why the server could not listen, and what to try instead.</summary>
internal static class BindFailure
{
    private const int PortsToTry = 50;

    /// <summary>Returns the stop with that line; null if the failure is about something else.</summary>
    public static Stop? Explain(Exception error, IReadOnlyList<string> urls)
    {
        var socket = Chain(error).OfType<SocketException>().FirstOrDefault()?.SocketErrorCode;
        var named = urls.FirstOrDefault(one => error.Message.Contains(Authority(one), StringComparison.Ordinal));
        var url = named ?? FirstTaken(urls) ?? urls[0];
        return (socket, error) switch
        {
            (SocketError.AddressAlreadyInUse, _) => Because(Word.PortTaken, Address(url).Port, url, Free(url)),
            (SocketError.AccessDenied, _) => Because(Word.PortForbidden, url, With(url, 5000)),
            (SocketError.AddressNotAvailable or SocketError.HostNotFound, _) => Because(Word.NotOfThisMachine, url, At(url, "localhost")),
            (_, InvalidOperationException) when Address(url).Port == 0 => Because(Word.PortOfNone, url, At(url, "127.0.0.1")),
            (_, IOException) => Because(Word.CannotListen, url, error.Message),
            _ => null,
        };
    }

    private static Stop Because(Word word, params object?[] values) => new(ExitCode.Failed, word, values);

    private static IEnumerable<Exception> Chain(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            yield return error;
        }
    }

    private static string Free(string url)
    {
        var port = Address(url).Port;
        var free = Enumerable.Range(port + 1, PortsToTry).FirstOrDefault(one => one <= IPEndPoint.MaxPort && IsFree(one), 0);
        return With(url, free);
    }

    private static string? FirstTaken(IReadOnlyList<string> urls) =>
        urls.FirstOrDefault(url => Address(url).Port > 0 && !IsFree(Address(url).Port));

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string With(string url, int port) => $"http://{Host(url)}:{port}";

    private static string At(string url, string host) => $"http://{host}:{Address(url).Port}";

    private static string Authority(string url) => $"{Host(url)}:{Address(url).Port}";

    /// <summary>Returns the host as written: <c>*</c> stays.</summary>
    private static string Host(string url)
    {
        var rest = url["http://".Length..];
        return rest[0] is '*' or '+' ? rest[..1] : Address(url).Host;
    }

    private static Uri Address(string url) =>
        new(url.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal));
}
