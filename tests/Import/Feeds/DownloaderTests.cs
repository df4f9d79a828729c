using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gateway.Import.Download;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>Downloads: what arrives whole, what is refused and why; nothing is left behind.</summary>
public sealed class DownloaderTests : DownloadTest
{
    [Fact]
    public async Task A_file_comes_with_its_name_its_hash_and_its_version()
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            http.Response.Headers.ETag = "\"v1\"";
            http.Response.Headers.LastModified = "Fri, 02 Jan 2026 03:04:05 GMT";
            await http.Response.WriteAsync("a,b\n1,2\n");
        });
        using var downloader = new Downloader(Open, Clock);

        var fetched = await downloader.FetchAsync(web.Address("/data/aed.csv?x=1"), null, CancellationToken.None);

        using var file = Assert.IsType<Fetched.Whole>(fetched).File;
        Assert.Equal("a,b\n1,2\n", await File.ReadAllTextAsync(file.Path));
        Assert.Equal(("aed.csv", 8, new KnownVersion("\"v1\"", "Fri, 02 Jan 2026 03:04:05 GMT")), (file.Name, file.Length, file.Version));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("a,b\n1,2\n"u8)), file.Sha256);
    }

    [Theory]
    [InlineData("\"v1\"", "Fri, 02 Jan 2026 03:04:05 GMT", "If-None-Match: \"v1\"")]
    [InlineData(null, "Fri, 02 Jan 2026 03:04:05 GMT", "If-Modified-Since: Fri, 02 Jan 2026 03:04:05 GMT")]
    public async Task A_known_version_is_sent_back_as_it_came(string? tag, string? date, string sent)
    {
        var headers = "";
        await using var web = await LocalWeb.StartAsync(http =>
        {
            headers = string.Join('\n', http.Request.Headers.Where(h => h.Key.StartsWith("If-", StringComparison.Ordinal)).Select(h => $"{h.Key}: {h.Value}"));
            http.Response.StatusCode = 304;
            return Task.CompletedTask;
        });

        Assert.IsType<Fetched.NotModified>(await FetchAsync(web.Address("/aed.csv"), Open, new KnownVersion(tag, date)));
        Assert.Equal(sent, headers);
    }

    [Fact]
    public async Task An_answer_that_nothing_changed_is_none_where_nothing_was_known()
    {
        await using var web = await LocalWeb.StartAsync(http =>
        {
            http.Response.StatusCode = 304;
            return Task.CompletedTask;
        });

        Assert.Equal("url-status", await RuleAsync(web.Address("/aed.csv"), Open));
        Assert.IsType<Fetched.Refused>(await FetchAsync(web.Address("/aed.csv"), Open, new KnownVersion(null, null)));
    }

    [Theory]
    [InlineData("http://127.0.0.1:PORT/")]
    [InlineData("http://localhost:PORT/")]
    [InlineData("http://[::1]:PORT/")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/")]
    [InlineData("http://2130706433:PORT/")]
    [InlineData("http://0x7f.1:PORT/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://inside.example:PORT/")]
    public async Task Addresses_of_this_machine_and_of_private_networks_are_not_asked(string address)
    {
        await using var web = await LocalWeb.StartAsync(http => http.Response.WriteAsync("secret"));
        var uri = new Uri(address.Replace("PORT", web.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

        Assert.Equal("url-private", await RuleAsync(uri, Closed(web)));
        Assert.Empty(web.Asked);
    }

    [Theory]
    [InlineData("http://127.0.0.1/secret", "url-private")]
    [InlineData("http://[::ffff:10.0.0.1]/secret", "url-private")]
    [InlineData("//inside.example/secret", "url-private")]
    [InlineData("file:///etc/passwd", "url-scheme")]
    [InlineData("ftp://far.example/x", "url-scheme")]
    [InlineData("http://name:word@far.example/x", "url-password")]
    [InlineData("//[", "url-status")]
    [InlineData("http://", "url-status")]
    public async Task A_redirect_is_looked_at_like_an_address(string target, string rule)
    {
        await using var web = await LocalWeb.StartAsync(http =>
        {
            http.Response.StatusCode = 302;
            http.Response.Headers.Location = target;
            return Task.CompletedTask;
        });

        Assert.Equal(rule, await RuleAsync(new Uri("http://far.example/aed.csv"), Closed(web)));
        Assert.Equal(["/aed.csv"], web.Asked);
    }

    [Fact]
    public async Task Redirects_are_followed_and_not_for_ever()
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            var hop = int.Parse(http.Request.Query["hop"].ToString(), System.Globalization.CultureInfo.InvariantCulture);
            if (hop == 0)
            {
                await http.Response.WriteAsync("here");
                return;
            }

            http.Response.StatusCode = 307;
            http.Response.Headers.Location = $"there.csv?hop={hop - 1}";
        });

        Assert.Equal("url-redirect", await RuleAsync(web.Address("/data/old?hop=6"), Open));
        using var whole = Assert.IsType<Fetched.Whole>(await FetchWholeAsync(web.Address("/data/old?hop=5"))).File;
        Assert.Equal("there.csv", whole.Name);
    }

    [Theory]
    [InlineData(404, 1)]
    [InlineData(403, 1)]
    [InlineData(206, 1)]
    [InlineData(503, 3)]
    [InlineData(429, 3)]
    public async Task A_status_that_may_pass_is_tried_three_times_and_others_once(int status, int times)
    {
        await using var web = await LocalWeb.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Equal("url-status", await RuleAsync(web.Address("/aed.csv"), Open));
        Assert.Equal(times, web.Asked.Count);
    }

    [Fact]
    public async Task What_comes_well_the_second_time_is_well_and_the_server_says_how_long_to_wait()
    {
        var times = new List<DateTimeOffset>();
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            times.Add(Clock.GetUtcNow());
            if (times.Count == 1)
            {
                http.Response.StatusCode = 503;
                http.Response.Headers.RetryAfter = "20";
                return;
            }

            await http.Response.WriteAsync("a,b\n");
        });

        using var file = Assert.IsType<Fetched.Whole>(await FetchWholeAsync(web.Address("/aed.csv"))).File;
        Assert.InRange(times[1] - times[0], TimeSpan.FromSeconds(20), TimeSpan.FromHours(12));
    }

    [Fact]
    public async Task Who_wants_to_be_left_alone_for_long_is()
    {
        await using var web = await LocalWeb.StartAsync(http =>
        {
            http.Response.StatusCode = 429;
            http.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });

        var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(web.Address("/aed.csv"), Open));
        Assert.Equal(TimeSpan.FromHours(1), refused.RetryAfter);
        Assert.Single(web.Asked);
    }

    [Fact]
    public async Task Who_tidied_the_folder_away_does_not_stop_downloads()
    {
        await using var web = await LocalWeb.StartAsync(http => http.Response.WriteAsync("a\n"));
        using var downloader = new Downloader(Open, Clock);
        var first = await downloader.FetchAsync(web.Address("/1.csv"), null, CancellationToken.None);

        Directory.Delete(Directory.EnumerateDirectories(Folder.Path, "gateway-download-*").Single(), recursive: true);
        var second = await downloader.FetchAsync(web.Address("/2.csv"), null, CancellationToken.None);

        Assert.IsType<Fetched.Whole>(first).File.Dispose();
        Assert.Equal("a\n", await File.ReadAllTextAsync(Assert.IsType<Fetched.Whole>(second).File.Path));
    }

    [Fact]
    public async Task A_body_that_never_ends_stops_at_the_limit()
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(new byte[1 << 16], http.RequestAborted);
            }
        });

        Assert.Equal("url-size", await RuleAsync(web.Address("/endless.csv"), Open with { Limit = 1 << 20 }));
    }

    [Fact]
    public async Task A_length_above_the_limit_is_not_even_begun()
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            http.Response.ContentLength = 1L << 40;
            await http.Response.Body.WriteAsync(new byte[10], http.RequestAborted);
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });

        Assert.Equal("url-size", await RuleAsync(web.Address("/huge.csv"), Open));
    }

    [Fact]
    public async Task A_body_that_drips_is_given_up()
    {
        await using var web = await DripAsync();
        Assert.Equal("url-slow", await RuleAsync(web.Address("/drip.csv"), Open with { SlowTime = new DownloadRules().SlowTime }));
    }

    [Fact]
    public async Task A_download_takes_no_longer_than_it_may()
    {
        await using var web = await DripAsync();
        Assert.Equal("url-time", await RuleAsync(web.Address("/drip.csv"), Open with { TotalTime = TimeSpan.FromMinutes(1) }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_falls_silent_is_given_up(bool begins)
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            if (begins)
            {
                await http.Response.WriteAsync("a,b\n");
                await http.Response.Body.FlushAsync();
            }

            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });

        using var downloader = new Downloader(Open with { IdleTime = new DownloadRules().IdleTime }, Clock);
        var fetching = downloader.FetchAsync(web.Address("/silent.csv"), null, CancellationToken.None);
        await Waiting.UntilAsync(() => !web.Asked.IsEmpty);

        Assert.Equal("url-silent", Assert.IsType<Fetched.Refused>(await Clock.PassUntilAsync(fetching)).Failure.Rule);
        Assert.Single(web.Asked);
    }

    [Fact]
    public async Task A_connection_that_does_not_come_about_is_given_up()
    {
        var rules = Open with { ConnectTime = new DownloadRules().ConnectTime, Connect = async (_, _, cancellation) => { await Task.Delay(Timeout.Infinite, cancellation); throw new InvalidOperationException(); } };
        Assert.Equal("url-silent", await RuleAsync(new Uri("http://10.0.0.1/aed.csv"), rules));
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_a_name_that_is_not_there_are_told_apart()
    {
        Assert.Equal("url-broken", await RuleAsync(new Uri("http://127.0.0.1:1/aed.csv"), Open));
        Assert.Equal("url-name", await RuleAsync(new Uri("http://nobody.example/"), Open with { Resolve = (_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound) }));
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_file()
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            http.Response.ContentLength = 100;
            await http.Response.WriteAsync("a,b\n");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });

        Assert.Equal("url-broken", await RuleAsync(web.Address("/aed.csv"), Open));
    }

    [Fact]
    public async Task A_packed_body_is_unpacked_and_a_bomb_is_not()
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            var length = http.Request.Path == "/bomb.csv" ? 64 << 20 : 1000;
            await using var packed = new GZipStream(http.Response.Body, CompressionLevel.Fastest);
            for (var done = 0; done < length && !http.RequestAborted.IsCancellationRequested; done += 1000)
            {
                await packed.WriteAsync(new byte[1000], http.RequestAborted);
            }
        });

        using var file = Assert.IsType<Fetched.Whole>(await FetchWholeAsync(web.Address("/aed.csv"))).File;
        Assert.Equal(1000, file.Length);
        Assert.Equal("url-packed", await BombAsync(web));
    }

    [Theory]
    [InlineData("gzip", "url-damaged")]
    [InlineData("snappy", "url-encoding")]
    public async Task What_is_not_packed_as_it_says_is_refused(string encoding, string rule)
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            http.Response.Headers.ContentEncoding = encoding;
            await http.Response.WriteAsync("a,b,c,d,e,f,g,h\n");
        });

        Assert.Equal(rule, await RuleAsync(web.Address("/aed.csv"), Open));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(100)]
    public async Task A_packed_body_whose_end_is_missing_is_no_file(int missing)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(RandomNumberGenerator.GetBytes(100_000));
        }

        await using var web = await LocalWeb.StartAsync(http =>
        {
            // To HTTP, the response is complete.
            http.Response.Headers.ContentEncoding = "gzip";
            http.Response.ContentLength = packed.Length - missing;
            return http.Response.Body.WriteAsync(packed.GetBuffer().AsMemory(0, (int)packed.Length - missing)).AsTask();
        });

        var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(web.Address("/aed.csv"), Open));
        Assert.Equal("url-damaged", refused.Failure.Rule);
        Assert.Equal("The server's response cannot be decompressed: its end is missing.", refused.Failure.Message);
    }

    [Fact]
    public async Task Who_gives_up_gets_nothing_and_leaves_nothing()
    {
        await using var web = await DripAsync();
        using var downloader = new Downloader(Open, Clock);
        using var stop = new CancellationTokenSource();
        var fetching = downloader.FetchAsync(web.Address("/drip.csv"), null, stop.Token);
        while (!Directory.EnumerateFiles(Folder.Path, "*", SearchOption.AllDirectories).Any())
        {
            await Task.Delay(5);
        }

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
        Assert.Empty(Directory.EnumerateFiles(Folder.Path, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("attachment; filename=\"aed.csv\"", "/download?id=1", "aed.csv")]
    [InlineData("attachment; filename*=UTF-8''AED%E4%B8%80%E8%A6%A7.csv", "/download", "AED一覧.csv")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "/download", "passwd")]
    [InlineData("attachment; filename=\"..\\\\..\\\\evil.csv\"", "/download", "evil.csv")]
    [InlineData("attachment; filename=\"..\"", "/data/aed.csv", "aed.csv")]
    [InlineData("inline", "/data/%E5%85%AC%E5%9C%92.csv", "公園.csv")]
    [InlineData("", "/download?id=5&type=csv", "download id=5&type=csv")]
    [InlineData("", "/", "127.0.0.1")]
    public async Task A_file_is_called_as_its_server_says_or_as_its_address_ends(string disposition, string path, string name)
    {
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            if (disposition.Length > 0)
            {
                http.Response.Headers.ContentDisposition = disposition;
            }

            await http.Response.WriteAsync("x");
        });

        using var file = Assert.IsType<Fetched.Whole>(await FetchWholeAsync(web.Address(path))).File;
        Assert.Equal(name, file.Name);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("shift_jis")]
    public void A_name_in_plain_bytes_is_read_too(string encoding)
    {
        var bytes = (encoding == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(932)!).GetBytes("公園.csv");
        var stated = new System.Net.Http.Headers.ContentDispositionHeaderValue("attachment") { FileName = $"\"{Encoding.Latin1.GetString(bytes)}\"" };
        Assert.Equal("公園.csv", RemoteName.Of(stated, new Uri("http://far.example/x"), new Uri("http://far.example/x")));
    }

    private async Task<string> BombAsync(LocalWeb web)
    {
        using var downloader = new Downloader(Open, Clock);
        return Assert.IsType<Fetched.Refused>(await downloader.FetchAsync(web.Address("/bomb.csv"), null, CancellationToken.None)).Failure.Rule;
    }

    /// <summary>Uses a downloader that lives as long as the file, which its disposal would delete.</summary>
    private async Task<Fetched> FetchWholeAsync(Uri address)
    {
        var downloader = Keep(new Downloader(Open, Clock));
        return await Clock.PassUntilAsync(downloader.FetchAsync(address, null, CancellationToken.None));
    }

    private static Task<LocalWeb> DripAsync() => LocalWeb.StartAsync(async http =>
    {
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.WriteAsync("a", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(1, http.RequestAborted);
        }
    });
}
