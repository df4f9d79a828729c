using System.Reflection;

namespace Gateway.Page;

/// <summary>The operations of <c>schema/operations</c>, embedded in the program.</summary>
internal static class Operations
{
    private const string Prefix = "operations/";

    /// <summary>In the order shown on the front page.</summary>
    private static readonly string[] Order =
    [
        "search-box", "aeds-near-now", "next-buses", "evacuation-near", "places-on-this-map", "evacuation-sites-for-floods",
        "aeds-in-a-box", "school-district-of-a-point", "polling-place-of-a-point", "places-in-a-zone", "waste-days", "school-lunch-today",
        "support-for-families", "nurseries-by-opening-time", "events-this-weekend", "events-of-the-month", "places-by-town",
        "nurseries-per-children", "population-by-age", "budget-per-head", "compare-towns", "facility-with-provenance",
    ];

    public static IReadOnlyList<Example> Examples() => [.. Order.Select(Read)];

    /// <summary>The operations of <c>schema/operations/guide</c>, in chapter order.</summary>
    public static IReadOnlyList<Example> Guide() =>
        [.. GuideChapters.All.Select(one => one.Example).OfType<string>().Select(name => Read("guide/" + name) with { Name = name })];

    /// <summary>A document of <c>schema/operations/page</c>: what the pages themselves ask.</summary>
    public static string OfPage(string name) =>
        Text($"page/{name}.graphql") ?? throw new InvalidOperationException($"The program is missing its operation {name}.");

    /// <summary>A document of <c>schema/operations/agent</c>: what the agents' tools ask.</summary>
    public static string OfAgent(string name) =>
        Text($"agent/{name}.graphql") ?? throw new InvalidOperationException($"The program is missing its operation {name}.");

    /// <summary>A document of <c>schema/operations/operator</c>: what the operator's pages ask of the operator's graph.</summary>
    public static string OfOperator(string name) =>
        Text($"operator/{name}.graphql") ?? throw new InvalidOperationException($"The program is missing its operation {name}.");

    private static Example Read(string name)
    {
        var document = Text(name + ".graphql") ?? throw new InvalidOperationException($"The program is missing its example {name}.");
        var lines = document.Split('\n');
        var variables = Text(name + ".variables.json")?.Trim() ?? "{}";
        return new Example(name, lines[0].TrimStart('#', ' '), lines[1].TrimStart('#', ' '), document, variables);
    }

    private static string? Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
