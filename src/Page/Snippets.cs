using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Page;

/// <summary>An operation as a program sends it, ready to copy.</summary>
public sealed record Snippet(string Name, string Id, string Text);

/// <summary>Writes an example in the programming languages its users work with.</summary>
internal static class Snippets
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true };

    /// <param name="endpoint">The absolute address of the graph.</param>
    public static IReadOnlyList<Snippet> Of(Example example, string endpoint)
    {
        var document = Bare(example.Document);
        return
        [
            new("curl", "curl", Curl(document, example.Variables, endpoint)),
            new("TypeScript", "ts", TypeScript(document, example.Variables, endpoint)),
            new("Swift", "swift", Swift(document, example.Variables, endpoint)),
            new("Kotlin", "kotlin", Kotlin(document, example.Variables, endpoint)),
        ];
    }

    /// <summary>Returns the document without comments: no string of an example contains a hash sign.</summary>
    internal static string Bare(string document) =>
        string.Join('\n', document.Split('\n').Where(line => !line.TrimStart().StartsWith('#'))).Trim();

    /// <summary>Formats variables for people.</summary>
    internal static string Readable(JsonElement variables) => JsonSerializer.Serialize(variables, Indented).ReplaceLineEndings("\n");

    private static string Curl(string document, string variables, string endpoint)
    {
        var text = new StringBuilder();
        foreach (var line in document.Split('\n'))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(line.Trim());
        }

        // A quote would end the shell string.
        var body = Body(text.ToString(), variables).Replace("'", "'\\''", StringComparison.Ordinal);
        return $"curl '{endpoint}' \\\n  -H 'content-type: application/json' \\\n  -d '{body}'";
    }

    private static string Body(string document, string variables)
    {
        using var values = JsonDocument.Parse(variables);
        return values.RootElement.EnumerateObject().Any()
            ? JsonSerializer.Serialize(new { query = document, variables = values.RootElement }, Plain)
            : JsonSerializer.Serialize(new { query = document }, Plain);
    }

    private static string TypeScript(string document, string variables, string endpoint) => $$"""
        const query = `{{document}}`;
        const variables = {{variables}};

        const response = await fetch("{{endpoint}}", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
        if (errors?.[0]) throw new Error(errors[0].message);
        console.log(data);
        """.ReplaceLineEndings("\n");

    /// <summary>Uses only the standard library: nothing has to be installed.</summary>
    public static Snippet Python(Example example, string endpoint) => new("Python", "python", $$""""
        import json
        import urllib.request

        query = """
        {{Bare(example.Document)}}
        """
        variables = json.loads(r"""{{example.Variables}}""")

        request = urllib.request.Request(
            "{{endpoint}}",
            data=json.dumps({"query": query, "variables": variables}).encode(),
            headers={"content-type": "application/json"},
        )
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
        if "errors" in answer:
            raise RuntimeError(answer["errors"][0]["message"])
        print(answer["data"])
        """".ReplaceLineEndings("\n"));

    private static string Swift(string document, string variables, string endpoint) => $$""""
        import Foundation

        let query = #"""
        {{document}}
        """#
        let variables = #"""
        {{variables}}
        """#

        var request = URLRequest(url: URL(string: "{{endpoint}}")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONSerialization.data(withJSONObject: [
            "query": query,
            "variables": try JSONSerialization.jsonObject(with: Data(variables.utf8)),
        ])
        let (body, _) = try await URLSession.shared.data(for: request)
        print(try JSONSerialization.jsonObject(with: body))
        """".ReplaceLineEndings("\n");

    /// <summary>A dollar sign begins a template in Kotlin strings, so it is written as one.</summary>
    private static string Kotlin(string document, string variables, string endpoint) => $$""""
        import java.net.HttpURLConnection
        import java.net.URI
        import org.json.JSONObject

        val query = """
        {{document.Replace("$", "${'$'}", StringComparison.Ordinal)}}
        """
        val variables = """{{variables.Replace("$", "${'$'}", StringComparison.Ordinal)}}"""

        val connection = URI("{{endpoint}}").toURL().openConnection() as HttpURLConnection
        connection.requestMethod = "POST"
        connection.doOutput = true
        connection.setRequestProperty("Content-Type", "application/json")
        val body = JSONObject().put("query", query).put("variables", JSONObject(variables))
        connection.outputStream.use { it.write(body.toString().toByteArray()) }
        val answer = JSONObject(connection.inputStream.bufferedReader().readText())
        println(answer.getJSONObject("data").toString(2))
        """".ReplaceLineEndings("\n");
}
