using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Tests.Page;

/// <summary>The pages over answers supplied by a test.</summary>
internal static class PlayedSite
{
    /// <summary>Monday in Japan, still Sunday in London.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 23, 30, 0, TimeSpan.Zero);

    public static readonly View Japanese = new(Language.Japanese, "https://data.example.jp", "");

    public static readonly View English = new(Language.English, "https://data.example.jp", "");

    /// <summary>A gateway without data.</summary>
    public static Site Empty() => Of(_ => "{}");

    /// <param name="answer">The data of an operation, by its name.</param>
    public static Site Of(Func<string, string> answer, Func<long>? version = null) => Of(
        (_, operation, _, _) => Task.FromResult(JsonDocument.Parse(answer(operation)).RootElement),
        version);

    public static Site Of(AskData ask, Func<long>? version = null, TimeProvider? clock = null) => new(
        CityCatalog.Create(),
        new SiteFacts("1.2.3", 10, 50, 20_480_000, 30),
        ask,
        (_, _, _) => Task.FromResult<IReadOnlyList<Cell>>([]),
        _ => Task.FromResult($"{version?.Invoke() ?? 1}"),
        clock ?? new StoppedClock(Now));
}

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
