using System.Text.RegularExpressions;
using Xunit;

namespace Gateway.Tests.Http.Hostile;

/// <summary>
/// Hostile requests, twenty of each kind, random but always the same. Each is answered with a status below 500, or its connection is
/// closed; the program survives, in the memory it has, and an ordinary query is answered as before and as fast.
/// </summary>
public sealed partial class HostileTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const int Times = 20;

    /// <summary>The one 5xx status that is about the request.</summary>
    private const int VersionNotSupported = 505;

    private static IEnumerable<(string Kind, Func<Random, HostileRequest> Make)> Kinds => HostileDocuments.All.Concat(HostileBodies.All);

    public static TheoryData<string> Requests => [.. Kinds.Select(kind => kind.Kind)];

    public static TheoryData<string> Streams => [.. HostileBytes.All.Select(kind => kind.Kind)];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_hostile_request_is_answered_and_harms_nobody(string kind)
    {
        var make = Kinds.Single(k => k.Kind == kind).Make;
        for (var i = 0; i < Times; i++)
        {
            using var message = make(Chance(kind, i)).ToMessage();
            using var response = await program.Client.SendAsync(message).WaitAsync(Waiting.Longest);
            Check(kind, i, (int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }

        await program.CheckAsync();
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Bytes_that_are_no_HTTP_are_refused_and_harm_nobody(string kind)
    {
        var make = HostileBytes.All.Single(k => k.Kind == kind).Make;
        for (var i = 0; i < Times; i++)
        {
            var answer = await HostileBytes.SendAsync(program.Address, make(Chance(kind, i)), Waiting.Longest);
            foreach (var status in Status().Matches(answer).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)))
            {
                Check(kind, i, status, answer);
            }
        }

        await program.CheckAsync();
    }

    [Fact]
    public async Task Large_bodies_at_once_are_taken_one_after_the_other()
    {
        var large = new HostileRequest(
            [.. "{\"query\":\"{__typename}\",\"variables\":{\"a\":\""u8, .. Enumerable.Repeat((byte)'x', 15_000_000), .. "\"}}"u8]);

        // On a slow machine the last ones are asked to retry, and do.
        await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => Waiting.UntilAsync(async () =>
        {
            using var message = large.ToMessage();
            using var response = await program.Client.SendAsync(message);
            Assert.Contains((int)response.StatusCode, (int[])[200, 503]);
            return (int)response.StatusCode == 200;
        })));

        await program.CheckAsync();
    }

    private void Check(string kind, int number, int status, string text)
    {
        var shown = text.Length > 300 ? text[..300] : text;
        Assert.True(program.IsAlive, $"{kind} {number} has ended the program.\n{program.Told}");
        Assert.True(status is (>= 200 and < 500) or VersionNotSupported, $"{kind} {number} has status {status}: {shown}\n{program.Told}");
        Assert.False(
            text.Contains("Unexpected Execution Error", StringComparison.Ordinal), $"{kind} {number} is a fault: {shown}\n{program.Told}");
    }

    private static Random Chance(string kind, int number) => new(kind.Sum(c => c) + (number * 1000));

    [GeneratedRegex(@"^HTTP/1\.1 (\d+) ", RegexOptions.Multiline)]
    private static partial Regex Status();
}
