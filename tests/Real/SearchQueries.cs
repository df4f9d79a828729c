using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>A typed query, the names that must all be among the first results, and how many results that is.</summary>
internal sealed record SearchQuery(string Text, IReadOnlyList<string> Names, int First)
{
    /// <summary>The folder of questions judged by others; <c>GATEWAY_ASK</c> names it.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("GATEWAY_ASK") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Returns our own queries, over the same files.</summary>
    public static IReadOnlyList<SearchQuery> Own() => Read(Path.Combine(Golden.TestsFolder, "Real", "search-queries.tsv"));

    public static IReadOnlyList<SearchQuery> Judged() => Folder is null ? [] : Read(Path.Combine(Folder, "queries.tsv"));

    private static IReadOnlyList<SearchQuery> Read(string path) =>
    [
        .. File.ReadLines(path).Where(line => line is not ("" or ['#', ..])).Select(line => line.Split('\t'))
            .Select(cells => new SearchQuery(cells[0], cells[1].Split('|'), int.Parse(cells[2], null))),
    ];
}

/// <summary>A test on real files and on questions judged by others: skipped, with the reason, where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JudgedQueriesFactAttribute : FactAttribute
{
    public JudgedQueriesFactAttribute() =>
        Skip = RealFiles.Folder is null ? RealFiles.Missing
            : SearchQuery.Folder is null ? "GATEWAY_ASK names no folder of questions." : null;
}
