namespace Gateway.Load;

/// <summary>One question put to two servers, and how it is made sure that both answer the same.</summary>
internal sealed record Contest(string Name, Target Ours, Target Theirs, Func<Task> CompareAsync)
{
    /// <summary>How much of the processor was used by whichever server is loaded; null = not known.</summary>
    public Func<TimeSpan>? Processor { get; init; }

    /// <summary>The gateway and the endpoints written by hand take the same bodies, and give the same bytes.</summary>
    public static Contest ByHand(Question question, Servers servers)
    {
        var ours = new Target(servers.GatewayUrl, question.Bodies);
        var theirs = new Target(new Uri(servers.HandWrittenUrl + question.HandWritten), question.Bodies);
        return new Contest(question.Name, ours, theirs, () => Comparison.CheckAsync(question, ours.Url, theirs.Url))
        {
            Processor = UsedHere,
        };
    }

    /// <summary>How much of the processor this process used, in which both servers run but neither the load tool nor a database.</summary>
    public static TimeSpan UsedHere() => Environment.CpuUsage.TotalTime;
}

/// <summary>
/// An address, and what is sent to it in turns: bodies, or after a slash the path of a GET, a tab and the tag that it names.
/// </summary>
internal sealed record Target(Uri Url, IReadOnlyList<string> Bodies)
{
    /// <summary>The coding that is accepted; null = none.</summary>
    public string? Coding { get; init; }

    /// <summary>What is sent instead, asked before each run; null = the same as before.</summary>
    public Func<Task<IReadOnlyList<string>>>? Renew { get; init; }
}
