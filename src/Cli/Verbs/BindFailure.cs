using System.Net;
using System.Net.Sockets;

namespace Gateway.Cli.Verbs;

/// <summary>Says in one line why the server could not listen, and what to try instead.</summary>
internal static class BindFailure
{
    private const int PortsToTry = 50;

    /// <summary>The line; null when the failure is about something else.</summary>
    public static string? Explain(Exception error, IReadOnlyList<string> urls)
    {
        var socket = Chain(error).OfType<SocketException>().FirstOrDefault()?.SocketErrorCode;
        var named = urls.FirstOrDefault(one => error.Message.Contains(Authority(one), StringComparison.Ordinal));
        var url = named ?? FirstTaken(urls) ?? urls[0];
        return (socket, error) switch
        {
            (SocketError.AddressAlreadyInUse, _) => $"Port {Address(url).Port} is taken ({url}). Try: gateway serve --urls {Free(url)}",
            (SocketError.AccessDenied, _) =>
                $"Listening on {url} is not permitted. Ports below 1024 need rights; try: gateway serve --urls {With(url, 5000)}",
            (SocketError.AddressNotAvailable or SocketError.HostNotFound, _) =>
                $"{url} is no address of this machine. Try: gateway serve --urls {At(url, "localhost")}",
            (_, InvalidOperationException) when Address(url).Port == 0 =>
                $"{url}: a port of 0 needs a numeric address. Try: gateway serve --urls {At(url, "127.0.0.1")}",
            (_, IOException) => $"Listening on {url} failed: {error.Message}",
            _ => null,
        };
    }

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

    /// <summary>The host as it was written: <c>*</c> stays.</summary>
    private static string Host(string url)
    {
        var rest = url["http://".Length..];
        return rest[0] is '*' or '+' ? rest[..1] : Address(url).Host;
    }

    private static Uri Address(string url) =>
        new(url.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal));
}
