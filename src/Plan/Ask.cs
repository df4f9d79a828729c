namespace Gateway.Plan;

/// <summary>
/// What one operation asks for, free of syntax: fragments, aliases, merged fields, <c>@skip</c> and <c>@include</c> are gone. It holds
/// the values of this request, but each value that came by a variable also says so, and a plan keeps only that.
/// </summary>
/// <param name="Fields">
/// The fields of the root, in the order of the response; meta fields (<c>__schema</c>, <c>__type</c>) are not among them.
/// </param>
internal sealed record Ask(IReadOnlyList<AskField> Fields);

/// <summary>One field of the response.</summary>
/// <param name="Key">The response key: alias or name.</param>
/// <param name="Name">The field's name in the schema; <c>__typename</c> too.</param>
/// <param name="Arguments">The arguments that were given; one that was left out is not in it, and defaults are the planner's.</param>
/// <param name="Selection">What is asked of the object or of each object of the list; empty for a leaf.</param>
/// <param name="Locations">Where the field stands in the document, for errors.</param>
internal sealed record AskField(
    string Key,
    string Name,
    IReadOnlyDictionary<string, AskValue> Arguments,
    AskSelection Selection,
    IReadOnlyList<AskLocation> Locations)
{
    /// <summary>Set when an argument could not be read: the field is then null, with this error.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The value of an argument that is a leaf; null when it was left out, or is null.</summary>
    public ValueRef? Value(string argument) => Arguments.GetValueOrDefault(argument) is AskLeaf leaf ? leaf.Value : null;
}

/// <summary>A place in the document: line, and column in UTF-8 bytes, both 1-based.</summary>
internal readonly record struct AskLocation(int Line, int Column);

/// <summary>The fields asked of an object, by the concrete type it turns out to have.</summary>
internal sealed record AskSelection(IReadOnlyDictionary<string, IReadOnlyList<AskField>> ByType)
{
    public static readonly AskSelection None = new(new Dictionary<string, IReadOnlyList<AskField>>());

    public IReadOnlyList<AskField> For(string typeName) => ByType.GetValueOrDefault(typeName) ?? [];
}

/// <summary>An argument's value. Objects keep the order in which their fields were written.</summary>
internal abstract record AskValue
{
    /// <summary>Where the value stands in the document; null when a variable brought it.</summary>
    public AskLocation? Location { get; init; }
}

/// <summary>An explicit null.</summary>
internal sealed record AskNull : AskValue;

/// <summary>A scalar or an enumeration's name.</summary>
internal sealed record AskLeaf(ValueRef Value) : AskValue
{
    /// <summary>
    /// The value of this request. Only what is part of the variables' shape may decide how a plan looks.
    /// </summary>
    public object? Current { get; init; } = (Value as ConstantValue)?.Value;
}

internal sealed record AskList(IReadOnlyList<AskValue> Items) : AskValue
{
    /// <summary>Where the whole list comes from when it holds leaves only: one parameter then stands for it, whatever its length.</summary>
    public ValueRef? Whole { get; init; }

    /// <summary>Whether one of the items is null.</summary>
    public bool HasNull { get; init; }

    /// <summary>The list as one value, wherever its items come from.</summary>
    public ValueRef Values => Whole ?? new ListOfValues([.. Items.Select(item => (item as AskLeaf)?.Value ?? new ConstantValue(null))]);
}

internal sealed record AskObject(IReadOnlyList<KeyValuePair<string, AskValue>> Fields) : AskValue
{
    /// <summary>A field as it was written; null when it was not.</summary>
    public AskValue? Field(string name) => Fields.FirstOrDefault(field => field.Key == name).Value;

    /// <summary>The value of a field that is a leaf; null when it is not given, or is null.</summary>
    public ValueRef? Value(string name) => (Field(name) as AskLeaf)?.Value;
}

/// <summary>
/// A value that a plan may hold: a constant of the document, or the place of a value among the request's variables. In both cases
/// scalars are in the form of the database (<see cref="Catalog.Scalar"/>): text, long, double, bool, or a list of these.
/// </summary>
internal abstract record ValueRef
{
    /// <summary>Whether a request may bring what is no value, and it resolves to a <see cref="Refusal"/> then.</summary>
    public abstract bool MayRefuse { get; }

    /// <summary>Whether it follows from when it is asked.</summary>
    public virtual bool LooksAtClock => false;

    public abstract object? Resolve(VariableValues variables);
}

/// <summary>A value written in the document.</summary>
internal sealed record ConstantValue(object? Value) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) => Value;
}

/// <summary>A value inside a variable: <c>$where</c>, path <c>["name", "eq"]</c>. List items are addressed by their number.</summary>
internal sealed record VariableValue(string Name, IReadOnlyList<object> Path) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables)
    {
        var value = variables.Get(Name);
        foreach (var step in Path)
        {
            value = step switch
            {
                string name when value is IReadOnlyDictionary<string, object?> fields => fields.GetValueOrDefault(name),
                int index when value is IReadOnlyList<object?> items => items[index],
                _ => value,
            };
        }

        return value;
    }
}

/// <summary>A list written in the document, some of whose items are variables.</summary>
internal sealed record ListOfValues(IReadOnlyList<ValueRef> Items) : ValueRef
{
    public override bool MayRefuse => Items.Any(item => item.MayRefuse);

    public override object? Resolve(VariableValues variables)
    {
        var values = Items.Select(item => item.Resolve(variables)).ToArray();
        return MayRefuse && values.OfType<Refusal>().FirstOrDefault() is { } refusal ? refusal : values;
    }
}

/// <summary>
/// The coerced variables of one request. Input objects are dictionaries, lists are lists, scalars are in the form of the database.
/// </summary>
internal sealed class VariableValues
{
    /// <summary>Up to so many are found soonest by looking at one after the other.</summary>
    private const int Few = 8;

    /// <summary>Before <see cref="None"/>, which begins with it.</summary>
    private static readonly IReadOnlyDictionary<int, string> NothingKept = new Dictionary<int, string>();

    public static readonly VariableValues None = new([]);

    private readonly KeyValuePair<string, object?>[] values;
    private readonly Dictionary<string, object?>? many;

    /// <summary>When it was asked, in ticks of UTC; 0 = that is not said.</summary>
    private long now;
    private IReadOnlyDictionary<int, string> kept = NothingKept;
    private Circle? last;

    /// <param name="values">By their names, each once.</param>
    public VariableValues(KeyValuePair<string, object?>[] values)
    {
        this.values = values;
        many = values.Length > Few ? new Dictionary<string, object?>(values, StringComparer.Ordinal) : null;
    }

    public VariableValues(IReadOnlyDictionary<string, object?> values)
        : this([.. values])
    {
    }

    private VariableValues(VariableValues others) =>
        (values, many, now, kept) = (others.values, others.many, others.now, others.kept);

    /// <summary>The value; null when the variable is null or was left out without a default.</summary>
    public object? Get(string name) => TryGet(name, out var value) ? value : null;

    public bool Has(string name) => TryGet(name, out _);

    /// <summary>Whether there are so many, none of them null.</summary>
    public bool AreWhole(int count) => values.Length == count && !Array.Exists(values, one => one.Value is null);

    /// <summary>The same with one more.</summary>
    public VariableValues With(string name, object? value) =>
        new([.. values.Where(one => one.Key != name), new(name, value)]) { now = now, kept = kept };

    /// <summary>The minute of the request, or that which a read keeps from page to page.</summary>
    public string MinuteOf(int read) =>
        kept.GetValueOrDefault(read)
        ?? Minute.Of(now > 0
            ? new DateTimeOffset(now, TimeSpan.Zero)
            : throw new InvalidOperationException("It is not said when the request came."));

    /// <summary>A box that holds a circle, whose sides are asked for one after another.</summary>
    public GeoBox Around(GivenCentre centre, ValueRef radius)
    {
        if (last is { } known && ReferenceEquals(known.Centre, centre) && ReferenceEquals(known.Radius, radius))
        {
            return known.Box;
        }

        var (latitude, longitude) = (Number.Of(centre.Latitude, this), Number.Of(centre.Longitude, this));
        var box = Sphere.Around(latitude, longitude, Number.Of(radius, this));
        last = new Circle(centre, radius, box);
        return box;
    }

    /// <summary>The same, asked at this moment.</summary>
    public VariableValues At(DateTimeOffset moment) => new(this) { now = moment.UtcTicks };

    /// <summary>The same with the minute of a read.</summary>
    public VariableValues Keep(int read, string minute) =>
        new(this) { kept = new Dictionary<int, string>(kept) { [read] = minute } };

    private bool TryGet(string name, out object? value)
    {
        if (many is not null)
        {
            return many.TryGetValue(name, out value);
        }

        foreach (var one in values)
        {
            if (one.Key == name)
            {
                value = one.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    private sealed record Circle(GivenCentre Centre, ValueRef Radius, GeoBox Box);
}
