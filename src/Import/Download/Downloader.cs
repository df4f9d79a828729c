using System.Net;
using System.Net.Http.Headers;
using Gateway.Import.Findings;
using Polly;

namespace Gateway.Import.Download;

/// <summary>
/// Downloads files from the web, within limits of time and size, and only from the public internet unless the rules allow otherwise.
/// </summary>
internal sealed class Downloader : IDisposable
{
    private static readonly HttpStatusCode[] Redirects =
        [HttpStatusCode.MovedPermanently, HttpStatusCode.Found, HttpStatusCode.SeeOther, HttpStatusCode.TemporaryRedirect,
            HttpStatusCode.PermanentRedirect];

    private const string Product = "gateway";

    private readonly DownloadRules rules;
    private readonly TimeProvider clock;
    private readonly HttpClient client;
    private readonly BodyStore bodies;
    private readonly ResiliencePipeline<Fetched> retries;
    private readonly Robots? robots;

    /// <param name="isRobot">Whether it runs unattended and repeatedly, and therefore obeys a host's robots.txt.</param>
    public Downloader(DownloadRules rules, TimeProvider? clock = null, bool isRobot = false)
    {
        (this.rules, this.clock) = (rules, clock ?? TimeProvider.System);
        client = new HttpClient(new SocketsHttpHandler
        {
            // A proxy from the environment would make the connections itself, and no address could be checked.
            UseProxy = false,
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            ConnectCallback = new GuardedConnection(rules, this.clock).OpenAsync,
            MaxConnectionsPerServer = 2,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Product,
            typeof(Downloader).Assembly.GetName().Version?.ToString(3)));
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        bodies = new BodyStore(rules, this.clock);
        retries = Retries.Create(this.clock);
        robots = isRobot ? new Robots(Product, this.clock, (address, token) => FollowAsync(address, null, null, token)) : null;
    }

    /// <summary>Fetches a file; transient failures are retried a few times.</summary>
    /// <param name="known">The version already there, if it need not be fetched again.</param>
    /// <param name="heedsRobots">Whether a robot obeys the host's robots.txt; false where it has permission to fetch.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled; nothing is left behind.</exception>
    public async Task<Fetched> FetchAsync(Uri address, KnownVersion? known, CancellationToken cancellation, bool heedsRobots = true) =>
        await retries.ExecuteAsync(async token => await TryAsync(address, known, heedsRobots ? robots : null, token), cancellation);

    /// <summary>Whether the host asks programs not to fetch an address; false also when it cannot say.</summary>
    public async Task<bool> IsUnwantedAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return robots is not null && await robots.RefuseAsync(address, cancellation) is { IsPassing: false };
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested && DownloadFaults.Explain(error) is not null)
        {
            return false;
        }
    }

    public void Dispose()
    {
        client.Dispose();
        bodies.Dispose();
    }

    private async Task<Fetched> TryAsync(Uri address, KnownVersion? known, Robots? rulebook, CancellationToken cancellation)
    {
        using var total = new CancellationTokenSource(rules.TotalTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, total.Token);
        try
        {
            return await FollowAsync(address, known, rulebook, either.Token);
        }
        catch (Exception) when (total.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new Fetched.Refused(new FileFailure("url-time",
                $"The download took longer than {rules.TotalTime.TotalSeconds:0} seconds; --download-time allows more."));
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested && DownloadFaults.Explain(error) is { } refused)
        {
            return refused;
        }
    }

    private async Task<Fetched> FollowAsync(Uri asked, KnownVersion? known, Robots? rulebook, CancellationToken cancellation)
    {
        var address = asked;
        for (var hop = 0; hop <= rules.Redirects; hop++)
        {
            if (DownloadFaults.Refuse(address, from: hop == 0 ? null : asked) is { } refusal)
            {
                return refusal;
            }

            if (rulebook is not null && await rulebook.RefuseAsync(address, cancellation) is { } unwanted)
            {
                return unwanted;
            }

            using var answer = await SendAsync(address, known, cancellation);
            if (!Redirects.Contains(answer.StatusCode) || answer.Headers.Location is not { } location
                || !Uri.TryCreate(address, location, out var target))
            {
                return await bodies.ReadAsync(answer, asked, address, isKnown: known is { IsNamed: true }, cancellation);
            }

            address = target;
        }

        return new Fetched.Refused(new FileFailure("url-redirect", $"Too many redirects: more than {rules.Redirects}."));
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, KnownVersion? known, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if ((known?.ETag ?? known?.LastModified) is { } version)
        {
            request.Headers.TryAddWithoutValidation(known!.ETag is null ? "If-Modified-Since" : "If-None-Match", version);
        }

        using var silence = new Silence(rules.IdleTime, clock, cancellation);
        return await silence.BreakAsync(token => new ValueTask<HttpResponseMessage>(client.SendAsync(request,
            HttpCompletionOption.ResponseHeadersRead, token)));
    }
}
