using Microsoft.Extensions.Logging;

namespace Gateway.Http.Answers;

/// <summary>Keeps faults of the gateway inside: the client sees a number, under which the log has the fault.</summary>
internal sealed class FaultLog(ILogger<FaultLog> log)
{
    public WireError Note(Exception fault, string place)
    {
        var id = Guid.NewGuid().ToString("N");
        log.LogError(fault, "Fault {Id} at {Place}", id, place);
        return new WireError(500, "Unexpected Execution Error") { Detail = ("id", id) };
    }
}
