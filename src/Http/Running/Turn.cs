namespace Gateway.Http.Running;

/// <summary>Somebody who takes turns with others.</summary>
internal abstract class Turn
{
    /// <summary>How much was done for him, in microseconds, told from where the order stood when he came.</summary>
    public double Served { get; set; }

    /// <summary>The number by which he stands in the order, of those who came later a higher one; null where he does not.</summary>
    public long? Number { get; set; }
}
