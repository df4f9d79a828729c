using System.Diagnostics;
using System.Text.Json;
using Gateway.Page;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Examples as programs send them: copied code must run, whatever characters the operation contains.</summary>
public sealed class SnippetTests
{
    private const string Endpoint = "https://data.example.jp/graphql";

    private static readonly Example Awkward = new(
        "awkward", "Awkward", "難", "# It's a comment\nquery It($a: String) {\n  facilities(where: { name: { contains: $a } }) {\n    totalCount\n  }\n}\n", """{ "a": "it's \"見本\"" }""");

    [Fact]
    public void Curl_sends_the_operation_and_its_variables_through_a_shell()
    {
        // The shell itself parses the text: the arguments for curl are printed instead, one per line.
        var arguments = Shell(Text(Awkward, "curl").Replace("curl ", "printf '%s\\n' ", StringComparison.Ordinal)).Split('\n');

        Assert.Equal(Endpoint, arguments[0]);
        using var body = JsonDocument.Parse(arguments[4]);
        Assert.Equal("query It($a: String) { facilities(where: { name: { contains: $a } }) { totalCount } }", body.RootElement.GetProperty("query").GetString());
        Assert.Equal("it's \"見本\"", body.RootElement.GetProperty("variables").GetProperty("a").GetString());
    }

    [Fact]
    public void Variables_are_left_out_where_there_are_none() =>
        Assert.DoesNotContain("variables", Text(Awkward with { Variables = "{}" }, "curl"), StringComparison.Ordinal);

    [Fact]
    public void A_dollar_is_no_template_in_Kotlin()
    {
        var text = Text(Awkward with { Variables = """{ "a": "$100" }""" }, "kotlin");

        Assert.Contains("query It(${'$'}a: String)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("($a", text, StringComparison.Ordinal);
        Assert.Contains("\"${'$'}100\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ts", "const query = `query It($a: String) {")]
    [InlineData("swift", "let query = #\"\"\"\nquery It($a: String) {")]
    public void The_operation_stands_in_the_program_without_its_comments(string language, string text)
    {
        var snippet = Text(Awkward, language);

        Assert.Contains(text, snippet, StringComparison.Ordinal);
        Assert.Contains($"\"{Endpoint}\"", snippet, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", snippet, StringComparison.Ordinal);
    }

    private static string Text(Example example, string language) =>
        Snippets.Of(example, Endpoint).Single(snippet => snippet.Id == language).Text;

    private static string Shell(string command)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        shell.StandardInput.WriteLine(command);
        shell.StandardInput.Close();
        return shell.StandardOutput.ReadToEnd();
    }
}
