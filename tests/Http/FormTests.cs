using System.Text;
using Gateway.Graph.Messages;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Requests that are sent as forms; errors as HotChocolate codes them.</summary>
public sealed class FormTests
{
    private const string Operations = """{"query":"{a}","variables":{"f":null,"list":[null]}}""";

    [Fact]
    public async Task A_form_without_files_is_an_ordinary_request()
    {
        var reply = await SendAsync(Field("operations", Operations) + Field("map", "{}"));

        Assert.Equal((200, """{"data":"{a}"}"""), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task A_form_may_hold_a_batch()
    {
        var reply = await SendAsync(Field("operations", $"[{Operations},{Operations}]") + Field("map", "{}"), accept: "application/json");

        Assert.Equal("""[{"requestIndex":0,"data":"{a}"},{"requestIndex":1,"data":"{a}"}]""", reply.Text);
    }

    [Fact]
    public async Task A_form_without_the_preflight_header_is_refused()
    {
        var reply = await SendAsync(Field("operations", Operations) + Field("map", "{}"), preflight: false);

        Assert.Equal((400, "HC0077"), (reply.Status, Code(reply)));
    }

    [Theory]
    [InlineData("", "HC0034")]
    [InlineData("map:{}", "HC0035")]
    [InlineData("operations:|map:{}", "HC0034")]
    [InlineData("operations:$", "HC0044")]
    [InlineData("operations:$|map:[1]", "HC0043")]
    [InlineData("operations:$|map:{\"0\":[null]}|@0", "HC0043")]
    [InlineData("operations:[$,$]|map:{\"0\":[\"0\"]}|@0", "HC0041")]
    [InlineData("operations:$|map:{\"0\":[]}", "HC0037")]
    [InlineData("operations:$|map:{\"0\":[\"variables.f\"]}", "HC0038")]
    [InlineData("operations:$|map:{\"0\":[\"variables.g\"]}|@0", "HC0039")]
    [InlineData("operations:$|map:{\"0\":[\"variables.list.1\"]}|@0", "HC0039")]
    [InlineData("operations:$|map:{\"0\":[\"variables..f\"]}|@0", "HC0041")]
    [InlineData("operations:$|map:{\"0\":[\"f\"]}|@0", "HC0042")]
    [InlineData("operations:{|map:{}", "HC0011")]
    public async Task What_is_wrong_with_a_form_has_a_code(string fields, string code)
    {
        var body = string.Concat(fields.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(field => field[0] == '@'
            ? $"--B\r\nContent-Disposition: form-data; name=\"{field[1..]}\"; filename=\"f.txt\"\r\n\r\nx\r\n"
            : Field(field[..field.IndexOf(':', StringComparison.Ordinal)], field[(field.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace("$", Operations, StringComparison.Ordinal))));

        var reply = await SendAsync(body);

        Assert.Equal((400, code), (reply.Status, Code(reply)));
    }

    [Fact]
    public async Task A_file_is_refused_for_no_type_takes_one()
    {
        var file = "--B\r\nContent-Disposition: form-data; name=\"0\"; filename=\"f.txt\"\r\n\r\nx\r\n";

        var reply = await SendAsync(Field("operations", Operations) + Field("map", """{"0":["variables.list.0"]}""") + file);

        Assert.Equal((400, """{"errors":[{"message":"No type of this graph accepts a file."}]}"""), (reply.Status, reply.Text));
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=other")]
    public async Task A_form_that_cannot_be_read_is_refused(string contentType)
    {
        var reply = await SendAsync(Field("operations", Operations), contentType: contentType);

        Assert.Equal((400, "HC0033"), (reply.Status, Code(reply)));
    }

    private static string Field(string name, string value) => $"--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n";

    private static string? Code(Reply reply) =>
        System.Text.Json.JsonDocument.Parse(reply.Bytes).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<Reply> SendAsync(
        string fields, bool preflight = true, string? accept = null, string contentType = "multipart/form-data; boundary=B")
    {
        await using var server = await RunningServer.StartAsync(request => RunningServer.Make(AnswerKind.Executed, $$"""{"data":"{{request.Query}}"}"""));
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(fields + "--B--\r\n")) };
        request.Content.Headers.TryAddWithoutValidation("content-type", contentType);
        if (preflight)
        {
            request.Headers.Add("GraphQL-Preflight", "1");
        }

        return await server.SendAsync(request, accept);
    }
}
