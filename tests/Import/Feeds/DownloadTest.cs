using System.Net;
using Gateway.Import.Download;
using Gateway.Tests.Store;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>The base of tests of downloads: a clock that stands still, a folder that must be empty afterwards, and rules.</summary>
public abstract class DownloadTest : IDisposable
{
    /// <summary>An address that counts as one of the public internet; connections to it go to this machine.</summary>
    private protected static readonly IPAddress Far = IPAddress.Parse("93.184.216.34");

    private readonly Stack<IDisposable> kept = new();

    private protected TempFolder Folder { get; } = new();

    private protected FakeTimeProvider Clock { get; } = FakeTime.Create();

    /// <summary>Time passes fast here, and the machine may be busy: a test about a timeout sets its own.</summary>
    private protected DownloadRules Patient => new()
    {
        Folder = Folder.Path,
        ConnectTime = TimeSpan.FromDays(1),
        IdleTime = TimeSpan.FromDays(1),
        SlowTime = TimeSpan.FromDays(1),
        TotalTime = TimeSpan.FromDays(2),
    };

    private protected DownloadRules Open => Patient with { AllowPrivate = true };

    /// <summary>Rules that allow no private address, in a world where the name <c>far.example</c> is a server elsewhere.</summary>
    private protected DownloadRules Closed(LocalWeb web) => Patient with
    {
        Resolve = (name, _) => Task.FromResult<IPAddress[]>([name == "far.example" ? Far : IPAddress.Loopback]),
        Connect = (addresses, port, cancellation) =>
        {
            Assert.Equal([Far], addresses);
            return GuardedConnection.ConnectAsync([IPAddress.Loopback], web.Port, cancellation);
        },
    };

    private protected async Task<Fetched> FetchAsync(Uri address, DownloadRules rules, KnownVersion? known = null)
    {
        using var downloader = new Downloader(rules, Clock);
        var fetched = await Clock.PassUntilAsync(downloader.FetchAsync(address, known, CancellationToken.None));
        if (fetched is not Fetched.Whole)
        {
            Assert.Empty(Directory.EnumerateDirectories(Folder.Path, "gateway-download-*").SelectMany(Directory.EnumerateFiles));
        }

        return fetched;
    }

    private protected async Task<string> RuleAsync(Uri address, DownloadRules rules) =>
        Assert.IsType<Fetched.Refused>(await FetchAsync(address, rules)).Failure.Rule;

    /// <summary>Disposes something at the end of the test.</summary>
    private protected T Keep<T>(T one)
        where T : IDisposable
    {
        kept.Push(one);
        return one;
    }

    public void Dispose()
    {
        while (kept.TryPop(out var one))
        {
            one.Dispose();
        }

        Assert.Empty(Directory.EnumerateDirectories(Folder.Path, "gateway-download-*"));
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
