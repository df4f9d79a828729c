using Gateway.Http.Running;

namespace Gateway.Cli;

/// <summary>A gateway over an open database: what the wire serves, and what only its operator needs.</summary>
internal sealed record OpenGateway : Wire, IDisposable
{
    /// <summary>What the operator should know before the first request.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Picks up replaced files until stopped; logs line by line what there is to report, and whether it is good news.</summary>
    public Func<Action<string, bool>, CancellationToken, Task> Renew { get; init; } = (_, _) => Task.CompletedTask;

    public required Action Close { get; init; }

    public void Dispose() => Close();
}
