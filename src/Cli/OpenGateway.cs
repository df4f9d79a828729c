using Gateway.Http.Running;

namespace Gateway.Cli;

/// <summary>A gateway over an open database: what the wire serves, and what only its operator needs.</summary>
internal sealed record OpenGateway : Wire, IDisposable
{
    /// <summary>What the operator should know before anybody asks.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>
    /// Takes over what is put anew under it, until it is told to stop; it tells line by line what there is to say, and whether that is
    /// well.
    /// </summary>
    public Func<Action<string, bool>, CancellationToken, Task> Renew { get; init; } = (_, _) => Task.CompletedTask;

    public required Action Close { get; init; }

    public void Dispose() => Close();
}
