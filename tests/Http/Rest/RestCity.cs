using Xunit;

namespace Gateway.Tests.Http.Rest;

/// <summary>The whole program over the sample city, for tests of addresses other than GraphQL's.</summary>
public sealed class RestCity : IAsyncLifetime
{
    private Served? served;

    /// <summary>The names of the documents in the order of a list.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Sources.Root, "schema/operations"), "*.graphql")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    internal string Url => served!.Url;

    public async Task InitializeAsync() => served = await Served.StartAsync();

    public async Task DisposeAsync() => await served!.DisposeAsync();

    internal Task<Reply> GetAsync(string path, string accept = "application/json", params (string Name, string Value)[] headers) =>
        served!.GetAsync(path, accept, headers);
}
