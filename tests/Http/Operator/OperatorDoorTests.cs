using System.Text;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Http.Operator;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Gateway.Tests.Http.Operator;

/// <summary>Addresses for the operator alone are served only to requests with the key.</summary>
public sealed class OperatorDoorTests
{
    private const string Key = "sixteen-or-more-characters";

    [Theory]
    [InlineData("Bearer " + Key)]
    [InlineData("bearer " + Key)]
    public async Task Who_sends_the_key_as_a_token_is_let_in(string authorization) =>
        Assert.Equal(200, (await AskAsync(authorization)).StatusCode);

    [Theory]
    [InlineData("", Key)]
    [InlineData("anybody", Key)]
    public async Task Who_sends_the_key_as_a_password_of_any_name_is_let_in(string name, string key) =>
        Assert.Equal(200, (await AskAsync(Basic(name, key))).StatusCode);

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer sixteen-or-more-character")]
    [InlineData("Bearer sixteen-or-more-characters!")]
    [InlineData("Basic")]
    [InlineData("Basic %%%")]
    [InlineData("Digest " + Key)]
    [InlineData(Key)]
    public async Task Who_has_not_the_key_is_asked_for_it(string authorization)
    {
        var response = await AskAsync(authorization);

        Assert.Equal(401, response.StatusCode);
        Assert.Equal("Basic realm=\"Operator\", charset=\"UTF-8\"", response.Headers.WWWAuthenticate.ToString());
    }

    [Fact]
    public async Task A_key_where_the_name_belongs_opens_nothing() =>
        Assert.Equal(401, (await AskAsync(Basic(Key, "another password"))).StatusCode);

    [Theory]
    [InlineData("Bearer " + Key)]
    [InlineData("Bearer wrong")]
    public async Task No_cache_and_no_search_engine_keeps_what_is_behind_the_door(string authorization)
    {
        var response = await AskAsync(authorization);

        Assert.Equal(("no-store", "noindex"), (response.Headers.CacheControl.ToString(), response.Headers["X-Robots-Tag"].ToString()));
    }

    [Theory]
    [InlineData("GET", 200)]
    [InlineData("POST", 403)]
    public async Task A_page_of_another_host_cannot_change_anything_with_the_key_of_its_visitor(string method, int status) =>
        Assert.Equal(status, (await AskAsync(Basic("", Key), method, "https://elsewhere.example")).StatusCode);

    [Theory]
    [InlineData("fifteen-letters", false)]
    [InlineData("sixteen-letters-", true)]
    [InlineData("with a space in it", false)]
    [InlineData("かぎかぎかぎかぎかぎかぎかぎかぎかぎ", false)]
    public void A_key_that_could_be_guessed_or_not_be_sent_is_refused_at_the_start_and_not_shown(string key, bool isKey)
    {
        void Read() => new SettingReader(_ => null, Path.GetTempPath()).Read(new Dictionary<string, string> { ["operator-key"] = key });

        if (isKey)
        {
            Read();
            return;
        }

        var stop = Assert.Throws<Stop>(Read);
        Assert.DoesNotContain(key, string.Join('\n', stop.LinesIn(Words.English)), StringComparison.Ordinal);
    }

    private static string Basic(string name, string key) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{key}"));

    private static async Task<HttpResponse> AskAsync(string authorization, string method = "GET", string? origin = null)
    {
        var (http, response) = (new DefaultHttpContext(), new StartedResponse());
        http.Features.Set<IHttpResponseFeature>(response);
        (http.Request.Method, http.Request.Host) = (method, new HostString("localhost"));
        http.Request.Headers.Authorization = authorization;
        http.Request.Headers.Origin = origin;
        await OperatorDoor.Guard(OperatorKey.Of(Key), Answer)(http);
        await response.StartAsync();
        return http.Response;
    }

    /// <summary>An answer that anyone might cache, were it not for the door.</summary>
    private static Task Answer(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Task.CompletedTask;
    }

    /// <summary>A response as of a server: callbacks on its start are run.</summary>
    private sealed class StartedResponse : HttpResponseFeature
    {
        private Func<Task> start = () => Task.CompletedTask;

        public override void OnStarting(Func<object, Task> callback, object state) => start = () => callback(state);

        public Task StartAsync() => start();
    }
}
