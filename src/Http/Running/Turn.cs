namespace Gateway.Http.Running;

/// <summary>Somebody who takes turns with others.</summary>
internal abstract class Turn
{
    /// <summary>How much was done for him, in microseconds, told from where the order stood when he came.</summary>
    public double Served { get; set; }

    /// <summary>Whether he stands in the order.</summary>
    public bool IsInOrder { get; set; }
}
