using System.Threading.Channels;

namespace Gateway.Cli;

/// <summary>
/// Reports about the servers of a database, buffered because the first lines come before there is a log to write them to.
/// </summary>
internal sealed class Notices
{
    /// <summary>The maximum number of buffered lines; older ones are dropped.</summary>
    private const int Most = 100;

    private readonly Channel<(string Line, bool IsWell)> lines =
        Channel.CreateBounded<(string, bool)>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Add(string line, bool isWell) => lines.Writer.TryWrite((line, isWell));

    /// <summary>Logs the lines as they come, until stopped.</summary>
    public async Task LogAsync(Action<string, bool> log, CancellationToken stop)
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
            // It was stopped.
        }
    }
}
