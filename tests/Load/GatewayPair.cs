namespace Gateway.Load;

/// <summary>Two gateways over one city that differ in some settings.</summary>
internal sealed class GatewayPair(ServedGateway ours, ServedGateway theirs) : IAsyncDisposable
{
    /// <param name="megabytes">How much of their answers they keep; 0 = each is made.</param>
    /// <param name="ours">The settings that are measured.</param>
    /// <param name="theirs">Those they are measured against.</param>
    public static async Task<GatewayPair> StartAsync(
        string database, int megabytes, Dictionary<string, string> ours, Dictionary<string, string> theirs) =>
        new(await ServedGateway.StartAsync(database, megabytes, ours), await ServedGateway.StartAsync(database, megabytes, theirs));

    /// <summary>Each question put to both.</summary>
    public IEnumerable<Contest> Contests(IEnumerable<Question> questions, string kind) => questions.Select(question => new Contest(
        $"{question.Name}-{kind}", new Target(ours.Url, question.Bodies), new Target(theirs.Url, question.Bodies),
        () => Comparison.CheckAsync(question, ours.Url, theirs.Url))
    {
        Processor = Contest.UsedHere,
    });

    public async ValueTask DisposeAsync()
    {
        await ours.DisposeAsync();
        await theirs.DisposeAsync();
    }
}
