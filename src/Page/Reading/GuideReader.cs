using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Runs the examples of the guide, with values that find something in the current data.</summary>
internal sealed partial class GuideReader(AskData ask)
{
    public async Task<IReadOnlyList<Example>> ExamplesAsync(CancellationToken cancellation)
    {
        var values = await ask(Operations.OfPage("example-values"), "GuideValues", FrontReader.Variables(new { }), cancellation);
        return [.. Operations.Guide().Select(example => Fill(example, values))];
    }

    public async Task<AnsweredExample> AnswerAsync(Example example, CancellationToken cancellation)
    {
        using var variables = JsonDocument.Parse(example.Variables);
        var operation = OperationName().Match(example.Document).Groups[1].Value;
        var data = await ask(example.Document, operation, variables.RootElement.Clone(), cancellation);
        return new AnsweredExample(example, PlainJson.Of(data));
    }

    /// <summary>Replaces the place, as one outside the data would find nothing nearby.</summary>
    private static Example Fill(Example example, JsonElement values)
    {
        var variables = JsonNode.Parse(example.Variables)!.AsObject();
        if (!variables.ContainsKey("latitude") || values.Items("site").FirstOrDefault().Point() is not { } place)
        {
            return example;
        }

        (variables["latitude"], variables["longitude"]) = (Math.Round(place.Latitude, 3), Math.Round(place.Longitude, 3));
        return example with { Variables = PlainJson.Of(variables) };
    }

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationName();
}
