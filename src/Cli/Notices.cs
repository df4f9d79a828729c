using System.Threading.Channels;

namespace Gateway.Cli;

/// <summary>What is to be told of the servers of a database: the first lines come before there is a log to write them to.</summary>
internal sealed class Notices
{
    /// <summary>So many wait for a log; older ones are dropped.</summary>
    private const int Most = 100;

    private readonly Channel<(string Line, bool IsWell)> lines =
        Channel.CreateBounded<(string, bool)>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Add(string line, bool isWell) => lines.Writer.TryWrite((line, isWell));

    /// <summary>Tells them as they come; returns when it is told to stop.</summary>
    public async Task TellAsync(Action<string, bool> log, CancellationToken stop)
    {
        try
        {
            await foreach (var (line, isWell) in lines.Reader.ReadAllAsync(stop))
            {
                log(line, isWell);
            }
        }
        catch (OperationCanceledException)
        {
            // It was told to stop.
        }
    }
}
