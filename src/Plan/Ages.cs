namespace Gateway.Plan;

/// <summary>From which age on to which people are asked for, both counted.</summary>
/// <param name="First">The first age.</param>
/// <param name="Last">The last; <see cref="Open"/> = and older.</param>
internal sealed record Ages(ValueRef First, ValueRef Last)
{
    /// <summary>The highest age that can be asked for.</summary>
    public const int Highest = 150;

    /// <summary>Stands for the end of ages that have none.</summary>
    public const int Open = 999;

    /// <summary>How many years they are; all of them where everybody is asked for.</summary>
    public ValueRef Years { get; } = new YearsOfAges(First, Last);

    public IReadOnlyList<ValueRef> All => [First, Last, Years];

    /// <param name="from">As it was given; null = from birth on.</param>
    /// <param name="to">As it was given; null = and older.</param>
    public static Ages Of(ValueRef? from, ValueRef? to)
    {
        ValueRef first = from is null ? new ConstantValue(0L) : new AgeGiven(from, 0);
        return new Ages(first, to is null ? new ConstantValue((long)Open) : new LastAge(first, new AgeGiven(to, Open)));
    }

    public static long Read(ValueRef age, VariableValues variables) => (long)age.Resolve(variables)!;
}

/// <summary>An age of the request; resolves to a <see cref="Refusal"/> when nobody can be of it.</summary>
/// <param name="LeftOut">What it is when a variable brings none.</param>
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
/// The last of the ages; resolves to a <see cref="Refusal"/> when it is below the first. Nobody is older than the highest, so that one is
/// "and older".
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

/// <summary>How many years lie between two ages, both counted; only of ages that are not refused.</summary>
internal sealed record YearsOfAges(ValueRef First, ValueRef Last) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables) => Ages.Read(Last, variables) - Ages.Read(First, variables) + 1;
}
