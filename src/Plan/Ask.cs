namespace Gateway.Plan;

/// <summary>
/// The content of one operation, free of syntax: fragments, aliases, merged fields, <c>@skip</c> and <c>@include</c> are resolved. It holds
/// this request's values, but a value from a variable keeps its reference, and a plan keeps only that.
/// </summary>
/// <param name="Fields">
/// The root fields in the order of the response; meta fields (<c>__schema</c>, <c>__type</c>) are not among them.
/// </param>
internal sealed record Ask(IReadOnlyList<AskField> Fields);

/// <summary>One field of the response.</summary>
/// <param name="Key">The response key: alias or name.</param>
/// <param name="Name">The field's name in the schema; <c>__typename</c> too.</param>
/// <param name="Arguments">The given arguments; omitted ones are absent, and defaults are the planner's.</param>
/// <param name="Selection">The selection on the object or on each object of the list; empty for a leaf.</param>
/// <param name="Locations">The positions of the field in the document, for errors.</param>
internal sealed record AskField(
    string Key,
    string Name,
    IReadOnlyDictionary<string, AskValue> Arguments,
    AskSelection Selection,
    IReadOnlyList<AskLocation> Locations)
{
    /// <summary>Set when an argument could not be read: the field is then null with this error.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Returns the value of a leaf argument; null when it is omitted or null.</summary>
    public ValueRef? Value(string argument) => Arguments.GetValueOrDefault(argument) is AskLeaf leaf ? leaf.Value : null;
}

/// <summary>A position in the document: line, and column in UTF-8 bytes, both 1-based.</summary>
internal readonly record struct AskLocation(int Line, int Column);

/// <summary>The fields selected on an object, by its concrete type.</summary>
internal sealed record AskSelection(IReadOnlyDictionary<string, IReadOnlyList<AskField>> ByType)
{
    public static readonly AskSelection None = new(new Dictionary<string, IReadOnlyList<AskField>>());

    public IReadOnlyList<AskField> For(string typeName) => ByType.GetValueOrDefault(typeName) ?? [];
}

/// <summary>An argument's value. Objects keep the order in which their fields were written.</summary>
internal abstract record AskValue
{
    /// <summary>The position of the value in the document; null when it came from a variable.</summary>
    public AskLocation? Location { get; init; }
}

/// <summary>An explicit null.</summary>
internal sealed record AskNull : AskValue;

/// <summary>A scalar or an enumeration's name.</summary>
internal sealed record AskLeaf(ValueRef Value) : AskValue
{
    /// <summary>The value in this request. A plan may depend on it only if it is part of the variables' shape.</summary>
    public object? Current { get; init; } = (Value as ConstantValue)?.Value;
}

internal sealed record AskList(IReadOnlyList<AskValue> Items) : AskValue
{
    /// <summary>The source of the whole list when it holds only leaves: one parameter then stands for it, whatever its length.</summary>
    public ValueRef? Whole { get; init; }

    /// <summary>Whether one of the items is null.</summary>
    public bool HasNull { get; init; }

    /// <summary>The list as one value, wherever its items come from.</summary>
    public ValueRef Values => Whole ?? new ListOfValues([.. Items.Select(item => (item as AskLeaf)?.Value ?? new ConstantValue(null))]);
}

internal sealed record AskObject(IReadOnlyList<KeyValuePair<string, AskValue>> Fields) : AskValue
{
    /// <summary>Returns a field as written; null when it is absent.</summary>
    public AskValue? Field(string name) => Fields.FirstOrDefault(field => field.Key == name).Value;

    /// <summary>Returns the value of a leaf field; null when it is omitted or null.</summary>
    public ValueRef? Value(string name) => (Field(name) as AskLeaf)?.Value;
}

/// <summary>
/// A value that a plan may hold: a constant from the document, or a reference into the request's variables. Either way scalars have the
/// database's form (<see cref="Catalog.Scalar"/>): text, long, double, bool, or a list of these.
/// </summary>
internal abstract record ValueRef
{
    /// <summary>Whether a request may supply an invalid value, so that it resolves to a <see cref="Refusal"/>.</summary>
    public abstract bool MayRefuse { get; }

    /// <summary>Whether it depends on the time of the request.</summary>
    public virtual bool LooksAtClock => false;

    public abstract object? Resolve(VariableValues variables);
}

/// <summary>A value written in the document.</summary>
internal sealed record ConstantValue(object? Value) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) => Value;
}

/// <summary>A value inside a variable: <c>$where</c>, path <c>["name", "eq"]</c>. List items are addressed by index.</summary>
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
    /// <summary>Up to this number, a linear search is fastest.</summary>
    private const int LinearSearchLimit = 8;

    /// <summary>Declared before <see cref="None"/>, whose initialization needs it.</summary>
    private static readonly IReadOnlyDictionary<int, string> NothingKept = new Dictionary<int, string>();

    public static readonly VariableValues None = new([]);

    private readonly KeyValuePair<string, object?>[] values;
    private readonly Dictionary<string, object?>? many;

    /// <summary>The time of the request, in UTC ticks; 0 = not set.</summary>
    private long now;
    private IReadOnlyDictionary<int, string> kept = NothingKept;
    private Circle? last;

    /// <param name="values">Names and values; names are unique.</param>
    public VariableValues(KeyValuePair<string, object?>[] values)
    {
        this.values = values;
        many = values.Length > LinearSearchLimit ? new Dictionary<string, object?>(values, StringComparer.Ordinal) : null;
    }

    public VariableValues(IReadOnlyDictionary<string, object?> values)
        : this([.. values])
    {
    }

    private VariableValues(VariableValues others) =>
        (values, many, now, kept) = (others.values, others.many, others.now, others.kept);

    /// <summary>Returns the value; null when the variable is null or omitted without a default.</summary>
    public object? Get(string name) => TryGet(name, out var value) ? value : null;

    public bool Has(string name) => TryGet(name, out _);

    /// <summary>Whether there are exactly this many variables, none of them null.</summary>
    public bool AreWhole(int count) => values.Length == count && !Array.Exists(values, one => one.Value is null);

    /// <summary>Returns a copy with one more.</summary>
    public VariableValues With(string name, object? value) =>
        new([.. values.Where(one => one.Key != name), new(name, value)]) { now = now, kept = kept };

    /// <summary>Returns the minute of the request, or the one that a read keeps from page to page.</summary>
    public string MinuteOf(int read) =>
        kept.GetValueOrDefault(read)
        ?? Minute.Of(now > 0
            ? new DateTimeOffset(now, TimeSpan.Zero)
            : throw new InvalidOperationException("It is not said when the request came."));

    /// <summary>Returns a box around a circle; remembered, since its sides are requested one after another.</summary>
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

    /// <summary>Returns a copy with this request time.</summary>
    public VariableValues At(DateTimeOffset moment) => new(this) { now = moment.UtcTicks };

    /// <summary>Returns a copy with the minute of a read.</summary>
    public VariableValues WithMinute(int read, string minute) =>
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
