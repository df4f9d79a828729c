namespace Gateway.Load;

/// <summary>One question sent to two servers, and how their answers are checked for equality.</summary>
internal sealed record Contest(string Name, Target Ours, Target Theirs, Func<Task> CompareAsync)
{
    /// <summary>The processor time used by whichever server is under load; null = unknown.</summary>
    public Func<TimeSpan>? Processor { get; init; }

    /// <summary>Compares the gateway with the handwritten endpoints, which take the same bodies and return the same bytes.</summary>
    public static Contest ByHand(Question question, Servers servers)
    {
        var ours = new Target(servers.GatewayUrl, question.Bodies);
        var theirs = new Target(new Uri(servers.HandWrittenUrl + question.HandWritten), question.Bodies);
        return new Contest(question.Name, ours, theirs, () => Comparison.CheckAsync(question, ours.Url, theirs.Url))
        {
            Processor = UsedHere,
        };
    }

    /// <summary>Returns the processor time of this process, in which both servers run but neither the load tool nor a database.</summary>
    public static TimeSpan UsedHere() => Environment.CpuUsage.TotalTime;
}

/// <summary>
/// An address, and what is sent to it in turns: bodies, or, if it begins with a slash, the path of a GET, a tab and an entity tag.
/// </summary>
internal sealed record Target(Uri Url, IReadOnlyList<string> Bodies)
{
    /// <summary>The content coding accepted; null = none.</summary>
    public string? Coding { get; init; }

    /// <summary>Returns new requests before each run; null = the same as before.</summary>
    public Func<Task<IReadOnlyList<string>>>? Renew { get; init; }
}
