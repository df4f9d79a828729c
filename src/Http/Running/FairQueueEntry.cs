namespace Gateway.Http.Running;

/// <summary>A participant that takes turns with others.</summary>
internal abstract class FairQueueEntry
{
    /// <summary>The work done for it, in microseconds, counted from where the order stood when it came.</summary>
    public double Served { get; set; }

    /// <summary>Its number in the order, higher for those that came later; null when it is not queued.</summary>
    public long? Number { get; set; }
}
