namespace Gateway.Load;

/// <summary>Two gateways over one city that differ in some settings.</summary>
internal sealed class GatewayPair(ServedGateway ours, ServedGateway theirs) : IAsyncDisposable
{
    /// <param name="megabytes">The size of their caches; 0 = each answer is computed.</param>
    /// <param name="ours">The settings to measure.</param>
    /// <param name="theirs">The settings to compare with.</param>
    public static async Task<GatewayPair> StartAsync(
        string database, int megabytes, Dictionary<string, string> ours, Dictionary<string, string> theirs) =>
        new(await ServedGateway.StartAsync(database, megabytes, ours), await ServedGateway.StartAsync(database, megabytes, theirs));

    /// <summary>Returns a contest for each question, which is sent to both.</summary>
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
