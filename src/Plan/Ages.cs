namespace Gateway.Plan;

/// <summary>A requested range of ages, both ends inclusive.</summary>
/// <param name="First">The lowest age.</param>
/// <param name="Last">The highest age; <see cref="Open"/> = and older.</param>
internal sealed record Ages(ValueRef First, ValueRef Last)
{
    /// <summary>The highest age a request may name.</summary>
    public const int Highest = 150;

    /// <summary>The upper bound of an open-ended range.</summary>
    public const int Open = 999;

    /// <summary>The number of years in the range; the largest possible when everybody is requested.</summary>
    public ValueRef Years { get; } = new YearsOfAges(First, Last);

    public IReadOnlyList<ValueRef> All => [First, Last, Years];

    /// <param name="from">The lower bound as given; null = from birth.</param>
    /// <param name="to">The upper bound as given; null = and older.</param>
    public static Ages Of(ValueRef? from, ValueRef? to)
    {
        ValueRef first = from is null ? new ConstantValue(0L) : new AgeGiven(from, 0);
        return new Ages(first, to is null ? new ConstantValue((long)Open) : new LastAge(first, new AgeGiven(to, Open)));
    }

    public static long Read(ValueRef age, VariableValues variables) => (long)age.Resolve(variables)!;
}

/// <summary>An age from the request; resolves to a <see cref="Refusal"/> when it is out of range.</summary>
/// <param name="LeftOut">The age when a variable is null or omitted.</param>
internal sealed record AgeGiven(ValueRef Value, long LeftOut) : ValueRef
{
    public override bool MayRefuse => true;

    public override object Resolve(VariableValues variables) => Value.Resolve(variables) switch
    {
        null => LeftOut,
        var given when Convert.ToInt64(given, System.Globalization.CultureInfo.InvariantCulture) is var age =>
            age is >= 0 and <= Ages.Highest ? age : new NumberOutOfRange("age", age, 0, Ages.Highest, IsOver: false),
        _ => throw new InvalidOperationException("An age is a whole number."),
    };
}

/// <summary>
/// The upper bound of the range; resolves to a <see cref="Refusal"/> when it is below the lower one. The highest age means "and
/// older", since nobody is older.
/// </summary>
internal sealed record LastAge(ValueRef First, ValueRef Last) : ValueRef
{
    public override bool MayRefuse => true;

    public override object? Resolve(VariableValues variables) => (First.Resolve(variables), Last.Resolve(variables)) switch
    {
        (long first, long last) when last < first => new AgesReversed(first, last),
        (_, long last) when last == Ages.Highest => (long)Ages.Open,
        (_, var last) => last,
    };
}

/// <summary>The number of years between two ages, both inclusive; only for ages that were not refused.</summary>
internal sealed record YearsOfAges(ValueRef First, ValueRef Last) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables) => Ages.Read(Last, variables) - Ages.Read(First, variables) + 1;
}
