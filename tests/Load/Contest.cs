namespace Gateway.Load;

/// <summary>One question put to two servers, and how it is made sure that both answer the same.</summary>
internal sealed record Contest(string Name, Target Ours, Target Theirs, Func<Task> CompareAsync)
{
    /// <summary>The gateway and the endpoints written by hand take the same bodies, and give the same bytes.</summary>
    public static Contest ByHand(Question question, Servers servers)
    {
        var ours = new Target(new Uri(servers.GatewayUrl), question.Bodies);
        var theirs = new Target(new Uri(servers.HandWrittenUrl + question.HandWritten), question.Bodies);
        return new Contest(question.Name, ours, theirs, () => Comparison.CheckAsync(question, ours.Url, theirs.Url));
    }
}

/// <summary>An address, and the bodies that are posted to it in turns.</summary>
internal sealed record Target(Uri Url, IReadOnlyList<string> Bodies);
