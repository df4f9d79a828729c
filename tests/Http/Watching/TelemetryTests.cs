using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Gateway.Cli;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Gateway.Tests.Http.Watching;

/// <summary>What a gateway reports to those who watch it: spans of each operation, metrics, and both sent to a collector.</summary>
public sealed class TelemetryTests
{
    private const string Asked = """{"query":"query Parks($name: String) { facilities(first: 2, where: { name: { contains: $name } }) { nodes { name } } }","variables":{"name":"公園"}}""";

    [Fact]
    public async Task An_operation_is_a_span_with_its_stages_below_it()
    {
        var spans = new ConcurrentQueue<Activity>();
        await using var served = await ServeAsync(spans, ("metrics", "true"));

        await served.PostAsync(Asked);

        var all = spans.ToList();
        var operation = all.Single(span => span.OperationName == "operation");
        Assert.Equal(["parse", "validate", "plan", "sql", "write", "operation"], all.Select(span => span.OperationName));
        Assert.All(all.SkipLast(1), span => Assert.Equal(operation.SpanId, span.ParentSpanId));
        Assert.Equal("operation Parks", operation.DisplayName);
        Assert.Equal("Parks", operation.GetTagItem("graphql.operation.name"));
        Assert.Equal((2, false, false, "ok"), (operation.GetTagItem("gateway.rows"), operation.GetTagItem("gateway.document.hit"), operation.GetTagItem("gateway.plan.hit"), operation.GetTagItem("gateway.outcome")));
        Assert.True((double)operation.GetTagItem("gateway.cost")! > 0);
    }

    [Fact]
    public async Task The_second_time_document_and_plan_are_at_hand()
    {
        var spans = new ConcurrentQueue<Activity>();
        await using var served = await ServeAsync(spans, ("metrics", "true"), ("answer-cache", "0"));
        await served.PostAsync(Asked);
        spans.Clear();

        await served.PostAsync(Asked);

        Assert.Equal(["sql", "write", "operation"], spans.Select(span => span.OperationName));
        Assert.Equal((true, true), (spans.Last().GetTagItem("gateway.document.hit"), spans.Last().GetTagItem("gateway.plan.hit")));
    }

    [Fact]
    public async Task An_answer_that_was_kept_has_a_span_of_its_own_and_none_below()
    {
        var spans = new ConcurrentQueue<Activity>();
        await using var served = await ServeAsync(spans, ("metrics", "true"));
        await served.PostAsync(Asked);
        spans.Clear();

        await served.PostAsync(Asked);

        var span = Assert.Single(spans);
        Assert.Equal(("operation Parks", 2), (span.DisplayName, span.GetTagItem("gateway.rows")));
        Assert.Equal(("ok", true), (span.GetTagItem("gateway.outcome"), span.GetTagItem("gateway.answer.hit")));
        var shown = (await served.GetAsync("/metrics", "text/plain")).Text;
        Assert.Matches(@"(?m)^gateway_answers_total\{[^}]*result=""hit""[^}]*\} 1\b", shown);
        Assert.Matches(@"(?m)^gateway_answers_total\{[^}]*result=""miss""[^}]*\} 1\b", shown);
    }

    [Fact]
    public async Task Metrics_are_shown_to_Prometheus()
    {
        await using var served = await Served.StartAsync(("metrics", "true"), ("answer-cache", "0"));
        await served.PostAsync(Asked);
        await served.PostAsync(Asked);
        await served.PostAsync("""{"query":"{ nothing }"}""");

        var shown = (await served.GetAsync("/metrics", "text/plain")).Text;

        Assert.Equal(405, (await served.PostToAsync("/metrics", "")).Status);
        Assert.Matches(@"(?m)^gateway_operation_duration_seconds_count\{[^}]*outcome=""ok""[^}]*\} 2\b", shown);
        Assert.Matches(@"(?m)^gateway_operation_duration_seconds_count\{[^}]*outcome=""refused""[^}]*\} 1\b", shown);
        Assert.Matches(@"(?m)^gateway_operation_rows_sum\{[^}]*\} 4\b", shown);
        Assert.Matches(@"(?m)^gateway_operation_cost_count\{[^}]*\} 2\b", shown);
        Assert.Matches(@"(?m)^gateway_plans_total\{[^}]*result=""hit""[^}]*\} 1\b", shown);
        Assert.Matches(@"(?m)^gateway_plans_total\{[^}]*result=""miss""[^}]*\} 1\b", shown);
        Assert.Matches(@"(?m)^gateway_imports_total\{[^}]*\} 43\b", shown);
        Assert.Matches(@"(?m)^http_server_request_duration_seconds_count\{[^}]*http_response_status_code=""200""", shown);
    }

    [Fact]
    public async Task Unless_it_is_wanted_there_are_no_metrics_and_no_spans()
    {
        OpenGateway? open = null;
        await using var served = await Served.StartAsync(gateway => open = gateway, _ => { });

        Assert.Equal(404, (await served.GetAsync("/metrics", "*/*")).Status);
        Assert.Null(open!.Telemetry);
    }

    [Fact]
    public async Task A_collector_is_sent_traces_and_metrics_without_values_or_addresses()
    {
        await using var collector = await Collector.StartAsync();
        await using (var served = await Served.StartAsync(
            gateway => gateway with { Telemetry = gateway.Telemetry! with { Variables = new Dictionary<string, string?> { ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_SERVICE_NAME"] = "open-data-of-mihon" } } },
            _ => { },
            ("otlp", collector.Url)))
        {
            await served.PostAsync(Asked, ("X-Forwarded-For", "203.0.113.9"), ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
            await served.GetAsync("/graphql?query=query%20Get%7B__typename%7D&secret=12345", "application/json");
            await served.GetAsync("/readyz");
        }

        var (traces, metrics) = (collector.Sent("/v1/traces"), collector.Sent("/v1/metrics"));
        Assert.Contains("POST /graphql", traces, StringComparison.Ordinal);
        Assert.Contains("operation Parks", traces, StringComparison.Ordinal);
        Assert.Contains("open-data-of-mihon", traces, StringComparison.Ordinal);
        Assert.Contains("gateway.operation.duration", metrics, StringComparison.Ordinal);
        Assert.All(["公園", "contains", "203.0.113.9", "__typename", "12345", "readyz"], word => Assert.DoesNotContain(word, traces, StringComparison.Ordinal));
        Assert.Contains(Convert.FromHexString("0af7651916cd43dd8448eb211c80319c").Aggregate("", (text, one) => text + (char)one), traces, StringComparison.Ordinal);
    }

    private static async Task<Served> ServeAsync(ConcurrentQueue<Activity> spans, params (string, string)[] flags)
    {
        var served = await Served.StartAsync(gateway => Listen(gateway, spans), _ => { }, flags);
        spans.Clear();
        return served;
    }

    /// <summary>Adds a listener, which lives as long as its source.</summary>
    private static OpenGateway Listen(OpenGateway gateway, ConcurrentQueue<Activity> spans)
    {
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = source => ReferenceEquals(source, gateway.Telemetry!.Trace),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        });
        return gateway;
    }

    private sealed class Collector(WebApplication app, ConcurrentQueue<(string Path, byte[] Body)> sent) : IAsyncDisposable
    {
        public string Url => app.Urls.First();

        public static async Task<Collector> StartAsync()
        {
            var sent = new ConcurrentQueue<(string, byte[])>();
            var app = WebApplication.CreateSlimBuilder().Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.Run(async http =>
            {
                using var body = new MemoryStream();
                await http.Request.Body.CopyToAsync(body);
                sent.Enqueue((http.Request.Path, body.ToArray()));
            });
            await app.StartAsync();
            return new Collector(app, sent);
        }

        /// <summary>
        /// Returns all that was sent to an address, byte by byte as characters; text in it is UTF-8, so it is included as that too.
        /// </summary>
        public string Sent(string path)
        {
            var bytes = sent.Where(one => one.Path == path).SelectMany(one => one.Body).ToArray();
            return Encoding.UTF8.GetString(bytes) + Encoding.Latin1.GetString(bytes);
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
