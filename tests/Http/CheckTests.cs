using System.IO.Compression;
using System.Net;
using System.Text;
using Gateway.Cli;
using Gateway.Http.Rules;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Tests.Http.Watching;
using Gateway.Tests.Import;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary><c>/check</c> on the wire: who may use it, how much, how many at once, and that nothing remains.</summary>
public sealed class CheckTests
{
    private const string Good = "名称,住所,緯度,経度\n見本公園,見本県見本市緑町1番,36.04,139.96\n";

    [Fact]
    public async Task A_file_is_checked_and_the_page_says_what_to_mend_first_with_row_and_column()
    {
        await using var server = await StartAsync();

        var reply = await PostAsync(server, "?lang=ja", ("a.csv", Encoding.UTF8.GetBytes("名称,住所,緯度,経度\n見本公園,見本県見本市緑町1番,139.96,36.04\n")));
        var html = WebUtility.HtmlDecode(reply.Text);

        Assert.Equal((200, "no-store"), (reply.Status, reply.Header("cache-control")));
        Assert.Contains("まず直すところ", html, StringComparison.Ordinal);
        Assert.Contains("緯度と経度が逆のため", html, StringComparison.Ordinal);
        Assert.Contains("2行目 緯度", html, StringComparison.Ordinal);
        Assert.Null(reply.Header("set-cookie"));
    }

    [Theory]
    [InlineData("html", "text/html; charset=utf-8", "<style>")]
    [InlineData("csv", "text/csv; charset=utf-8", "\uFEFFFiles,Severity,")]
    public async Task The_result_can_be_taken_along_as_a_file(string form, string type, string part)
    {
        await using var server = await StartAsync();

        var reply = await PostAsync(server, "", [("a.csv", Encoding.UTF8.GetBytes(Good))], form);

        Assert.Equal((200, type, $"attachment; filename=\"check.{form}\""),
            (reply.Status, reply.ContentType, reply.Header("content-disposition")));
        Assert.Contains(part, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_the_result_that_there_is_not_is_told()
    {
        await using var server = await StartAsync();

        var reply = await PostAsync(server, "", [("a.csv", Encoding.UTF8.GetBytes(Good))], "json");

        Assert.Equal(400, reply.Status);
        Assert.Contains("html or csv", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_of_the_table_that_a_spreadsheet_would_run_is_text()
    {
        await using var server = await StartAsync();

        var reply = await PostAsync(server, "", [("=cmd.csv", Encoding.UTF8.GetBytes("名称,緯度,経度\n公園,=1+1,139.9\n"))], "csv");

        Assert.Contains("'=cmd.csv", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_a_shapefile_are_one_and_a_lonely_one_says_what_it_lacks()
    {
        await using var server = await StartAsync();

        var reply = await PostAsync(server, "?lang=ja", ("a.shp", [0, 0, 0x27, 0x0A, .. new byte[96]]));

        Assert.Equal(200, reply.Status);
        Assert.Contains("シェープファイルの一式", WebUtility.HtmlDecode(reply.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("<!doctype html><html>", "ウェブページ")]
    [InlineData("", "空です")]
    [InlineData("\0\0\0\0\0\0\0\0", "テキストファイルではありません")]
    public async Task A_file_of_a_wrong_sort_is_told_in_a_sentence_with_what_to_do(string content, string told)
    {
        await using var server = await StartAsync();

        var html = WebUtility.HtmlDecode((await PostAsync(server, "?lang=ja", ("a.csv", Encoding.UTF8.GetBytes(content)))).Text);

        Assert.Contains(told, html, StringComparison.Ordinal);
        Assert.Contains("<strong>対応</strong>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_is_refused_before_it_unfolds()
    {
        await using var server = await StartAsync();
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("a.csv", CompressionLevel.SmallestSize).Open();
            for (var i = 0; i < 64; i++)
            {
                entry.Write(new byte[1 << 20]);
            }
        }

        // The least of several runs excludes what parallel tests allocate.
        await Waiting.UntilAsync(async () =>
        {
            var before = GC.GetTotalAllocatedBytes();
            var reply = await PostAsync(server, "?lang=ja", ("bomb.zip", packed.ToArray()));

            Assert.Equal(200, reply.Status);
            Assert.Contains("圧縮率が高すぎて", WebUtility.HtmlDecode(reply.Text), StringComparison.Ordinal);
            return GC.GetTotalAllocatedBytes() - before <= 60 << 20;
        });
    }

    [Fact]
    public async Task More_than_twenty_megabytes_are_refused_in_a_sentence()
    {
        await using var server = await StartAsync();

        var reply = await PostAsync(server, "?lang=ja", ("a.csv", new byte[21 << 20]));

        Assert.Equal((413, true), (reply.Status, WebUtility.HtmlDecode(reply.Text).Contains("合わせて20 MBまで", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "file=a")]
    [InlineData("multipart/form-data", "--b\r\n")]
    [InlineData(
        "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nbroken off")]
    [InlineData(
        "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n")]
    public async Task A_form_that_is_none_shows_the_form_again_with_what_is_wrong(string type, string body)
    {
        await using var server = await StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("content-type", type);

        var reply = await server.SendAsync(request);

        Assert.Equal(400, reply.Status);
        Assert.Contains("class=\"desk-problem\"", reply.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#check-file\"", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_are_served_at_once_and_the_third_is_told_to_come_again()
    {
        var (running, most, gate) = (0, 0, new TaskCompletionSource());
        await using var server = await StartAsync(
            async (_, _, _, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await gate.Task;
                Interlocked.Decrement(ref running);
                return new CheckModel([], "1");
            },
            new CheckRules { Patience = TimeSpan.FromMilliseconds(200) });

        var first = PostAsync(server, "", ("a.csv", [65]));
        var second = PostAsync(server, "", ("b.csv", [65]));
        while (Volatile.Read(ref running) < 2)
        {
            await Task.Delay(10);
        }

        var third = await PostAsync(server, "", ("c.csv", [65]));
        gate.SetResult();

        Assert.Equal((503, "10"), (third.Status, third.Header("retry-after")));
        Assert.Equal((200, 200, 2), ((await first).Status, (await second).Status, most));
        await Waiting.UntilAsync(async () => (await PostAsync(server, "", ("d.csv", [65]))).Status == 200);
    }

    [Fact]
    public async Task Slow_uploads_of_one_address_keep_nobody_else_out()
    {
        await using var server = await StartAsync(rules: new CheckRules { Patience = TimeSpan.FromMilliseconds(200) });
        using var slow = await SlowBodies.SendAsync(
            server, 4, "POST /check", "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nA");

        Assert.StartsWith("HTTP/1.1 503", await slow.FirstAnswerAsync(), StringComparison.Ordinal);
        Assert.Equal(200, (await PostAsync(server, "", ("a.csv", Encoding.UTF8.GetBytes(Good)))).Status);
    }

    [Fact]
    public async Task A_check_that_takes_too_long_is_given_up_and_keeps_its_place_until_it_has_ended()
    {
        var ending = new TaskCompletionSource<CheckModel>();
        await using var server = await StartAsync(
            (_, _, _, _) => ending.Task,
            new CheckRules { Time = TimeSpan.FromMilliseconds(100), Patience = TimeSpan.FromMilliseconds(50), AtOnce = 1 });

        var given = await PostAsync(server, "", ("a.csv", [65]));
        var meanwhile = await PostAsync(server, "", ("b.csv", [65]));
        ending.SetResult(new CheckModel([], "1"));

        Assert.Equal((503, 503), (given.Status, meanwhile.Status));
        await Waiting.UntilAsync(async () => (await PostAsync(server, "", ("c.csv", [65]))).Status == 200);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Host", "data.example.jp", 403)]
    [InlineData("X-Forwarded-For", "203.0.113.5", 403)]
    public async Task Only_a_form_of_this_gateway_is_taken_and_only_from_this_machine(string header, string value, int status)
    {
        await using var server = await StartAsync();
        using var form = Form([("a.csv", Encoding.UTF8.GetBytes(Good))], "");
        var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = form };
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.Equal(status, (await server.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(false, 200)]
    [InlineData(true, 403)]
    public async Task It_is_for_everybody_or_for_nobody_where_the_operator_says_so(bool off, int status)
    {
        await using var server = await StartAsync(rules: new CheckRules { Access = off ? CheckAccess.Nobody : CheckAccess.Everybody });
        using var form = Form([("a.csv", Encoding.UTF8.GetBytes(Good))], "");
        var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = form };
        request.Headers.TryAddWithoutValidation("host", "data.example.jp");

        Assert.Equal(status, (await server.SendAsync(request)).Status);
        Assert.Equal(!off, (await server.GetAsync("/check")).Text.Contains("type=\"file\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("999997", 200, false)]
    [InlineData("99999", 200, false)]
    [InlineData("", 200, true)]
    [InlineData("999998", 400, false)]
    [InlineData("<b>", 400, false)]
    public async Task The_publisher_can_be_named_and_a_wrong_code_is_told_at_its_field(string code, int status, bool isUnknown)
    {
        await using var server = await StartAsync();
        using var form = Form([("a.csv", Encoding.UTF8.GetBytes(Good.Replace("見本県見本市", "", StringComparison.Ordinal)))], "");
        form.Add(new StringContent(code), "municipality");

        var reply = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/check") { Content = form });

        Assert.Equal((status, isUnknown), (reply.Status, reply.Text.Contains("publisher-unknown", StringComparison.Ordinal)));
        Assert.Equal(status == 400, reply.Text.Contains("href=\"#check-code\"", StringComparison.Ordinal));
        Assert.DoesNotContain("<b>", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_file_remains_on_disk_or_in_the_log()
    {
        using var log = new CaughtLog();
        await using var served = await Served.StartAsync(
            gateway => gateway, app => app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log), ("log-requests", "true"));
        var before = Directory.GetFileSystemEntries(Path.GetTempPath()).ToHashSet();
        var rows = string.Concat(Enumerable.Range(1, 60_000).Select(i => $"ひみつの公園{i},見本県見本市緑町{i}番,36.04,139.96\n"));
        using var client = new HttpClient();
        using var form = Form([("himitsu.csv", Encoding.UTF8.GetBytes("名称,住所,緯度,経度\n" + rows))], "");

        var reply = await client.PostAsync(served.Url + "/check?lang=ja", form);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Contains("ひみつの公園1", WebUtility.HtmlDecode(await reply.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        Assert.DoesNotContain(
            Directory.GetFileSystemEntries(Path.GetTempPath()).Except(before),
            file => TextOf(file).Contains("ひみつの公園", StringComparison.Ordinal));
        Assert.Contains("path=/check status=200", (await log.LineAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            log.Lines, line => line.Text.Contains("himitsu", StringComparison.Ordinal)
                || line.Text.Contains("ひみつ", StringComparison.Ordinal));
    }

    [FaultyInputTheory]
    [InlineData("headings/event_gyoji.csv")]
    [InlineData("kinds/hospital.csv")]
    [InlineData("kinds/tables/vacancy.csv")]
    [InlineData("kinds/permits/food.csv")]
    public async Task Every_fault_of_a_broken_file_is_told_in_japanese_with_what_to_do(string path)
    {
        await using var server = await StartAsync();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(FaultyInputs.Folder!, path));
        var model = await UploadChecking.RunAsync([new CheckInput(Path.GetFileName(path), bytes)], null, Language.Japanese, default);

        var html = WebUtility.HtmlDecode((await PostAsync(server, "?lang=ja", (Path.GetFileName(path), bytes))).Text);

        Assert.NotEmpty(model.Files[0].Rules);
        Assert.All(model.Files[0].Rules, rule =>
        {
            Assert.Contains(rule.Message, html, StringComparison.Ordinal);
            Assert.Contains(rule.Advice!, html, StringComparison.Ordinal);
            Assert.Matches("[\\p{IsHiragana}]", rule.Message);
        });
    }

    /// <summary>
    /// Reads a file if it still exists: others come and go meanwhile. A pipe, such as every .NET process has there, has no length, and
    /// reading it would wait for ever.
    /// </summary>
    private static string TextOf(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > 0 } ? File.ReadAllText(path) : "";
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static Task<RunningServer> StartAsync(CheckFiles? check = null, CheckRules? rules = null) => RunningServer.StartAsync(
        (_, _) => throw new InvalidOperationException("Nothing is asked."),
        wire => wire with { Check = check ?? UploadChecking.RunAsync },
        new WireRules { Check = rules ?? new CheckRules() });

    private static Task<Reply> PostAsync(RunningServer server, string query, params (string Name, byte[] Content)[] files) =>
        PostAsync(server, query, files, "");

    private static async Task<Reply> PostAsync(RunningServer server, string query, (string Name, byte[] Content)[] files, string form)
    {
        using var content = Form(files, form);
        return await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/check" + query) { Content = content });
    }

    private static MultipartFormDataContent Form((string Name, byte[] Content)[] files, string form)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "file", name);
        }

        if (form.Length > 0)
        {
            content.Add(new StringContent(form), "as");
        }

        return content;
    }
}
