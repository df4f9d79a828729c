using System.Text;
using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A field of the response and the source of its value; the writer walks these.</summary>
internal abstract record Output(string Key, IReadOnlyList<AskLocation> Locations)
{
    /// <summary>The response key, escaped once.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Key);

    /// <summary>The schema coordinate, <c>Query.facilities</c>, for fields that can be refused.</summary>
    public string Coordinate { get; init; } = "";
}

/// <summary>A scalar: the projected value at <paramref name="Ordinal"/> of the current row.</summary>
internal sealed record ValueOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, FieldType Type) : Output(Key, Locations)
{
    /// <summary>Whether the schema declares it non-null although its column, or the referenced row it is in, may be missing.</summary>
    public bool Required { get; init; }
}

/// <summary>A global id, made of the type's name and the key at <paramref name="Ordinal"/>.</summary>
internal sealed record IdOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, string TypeName) : Output(Key, Locations)
{
    /// <summary>The part that is the same in each row.</summary>
    public ReadOnlyMemory<byte> Head { get; } = GlobalId.HeadOf(TypeName);
}

internal sealed record TypenameOutput(string Key, IReadOnlyList<AskLocation> Locations, string TypeName) : Output(Key, Locations);

/// <summary>
/// An object from the current row. Null unless the projected value at <paramref name="Presence"/> exists (and equals
/// <paramref name="Value"/>).
/// </summary>
/// <param name="Presence">−1 = always an object.</param>
/// <param name="Value">Null: any value except NULL and false.</param>
internal sealed record ObjectOutput(
    string Key, IReadOnlyList<AskLocation> Locations, int Presence, string? Value, IReadOnlyList<Output> Fields) : Output(Key, Locations)
{
    /// <summary>Whether the schema declares it non-null; a missing row is then a data error.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the presence is a Boolean instead of a key.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The value as stored.</summary>
    public byte[]? StoredValue { get; } = Value is null ? null : Encoding.UTF8.GetBytes(Value);
}

/// <summary>
/// A list of small objects from a JSON column; <paramref name="Keys"/> ≥ 0 = their first parts come from that other column.
/// </summary>
/// <param name="Parts">The selected fields; part −1 = <c>__typename</c>.</param>
internal sealed record TuplesOutput(
    string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, int Keys, string TypeName, IReadOnlyList<TuplePartOutput> Parts)
    : Output(Key, Locations);

/// <summary>One value of such an object, by the number of its part.</summary>
internal sealed record TuplePartOutput(string Key, int Part)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Key);
}

/// <summary>The rows of a read, each as an object (a plain list).</summary>
internal sealed record ListOutput(string Key, IReadOnlyList<AskLocation> Locations, int Read, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);

/// <summary>The one row of a read, or null.</summary>
internal sealed record SingleOutput(string Key, IReadOnlyList<AskLocation> Locations, int Read, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);

/// <summary>A page of a read.</summary>
internal sealed record ConnectionOutput(string Key, IReadOnlyList<AskLocation> Locations, int Read, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);

/// <summary><c>nodes</c> of a connection.</summary>
internal sealed record NodesOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields) : Output(Key, Locations)
{
    /// <summary>For a list over several types: the objects that its rows refer to, instead of the rows.</summary>
    public FoundNodes? Found { get; init; }
}

/// <summary><c>edges</c> of a connection; the fields are <see cref="CursorOutput"/>, <see cref="NodeOutput"/> or a type name.</summary>
internal sealed record EdgesOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields) : Output(Key, Locations);

internal sealed record NodeOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields) : Output(Key, Locations)
{
    /// <inheritdoc cref="NodesOutput.Found"/>
    public FoundNodes? Found { get; init; }
}

internal sealed record CursorOutput(string Key, IReadOnlyList<AskLocation> Locations) : Output(Key, Locations);

internal sealed record TotalCountOutput(string Key, IReadOnlyList<AskLocation> Locations) : Output(Key, Locations);

/// <summary>A distance in metres, from the millimetres at an ordinal; null when those are below 0.</summary>
internal sealed record MetresOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal) : Output(Key, Locations);

/// <summary>Map cells, from a read whose rows hold row, column and number of rows of each.</summary>
internal sealed record CellsOutput(
    string Key, IReadOnlyList<AskLocation> Locations, int Read, ValueRef Side, IReadOnlyList<CellPartOutput> Parts)
    : Output(Key, Locations);

/// <summary>One value of a cell.</summary>
internal sealed record CellPartOutput(string Key, CellPart Part)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Key);
}

internal enum CellPart
{
    Latitude,
    Longitude,
    Count,
    Typename,
}

internal enum PageFact
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
}

/// <summary><c>pageInfo</c> of a connection; the fields are <see cref="PageFactOutput"/> or a type name.</summary>
internal sealed record PageInfoOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);

internal sealed record PageFactOutput(string Key, IReadOnlyList<AskLocation> Locations, PageFact Fact) : Output(Key, Locations);

/// <summary><c>node(id:)</c> and <c>nodes(ids:)</c>: the type in an id decides which read and which fields serve it.</summary>
/// <param name="IsList">Whether it is <c>nodes</c>: a list in the order of the ids.</param>
internal sealed record NodesByIdOutput(
    string Key, IReadOnlyList<AskLocation> Locations, bool IsList, ValueRef Ids, IReadOnlyDictionary<string, TypedNode> ByType)
    : Output(Key, Locations);

/// <summary>How an object of one type is read and written under <c>node</c>.</summary>
internal sealed record TypedNode(int Read, IReadOnlyList<Output> Fields)
{
    /// <summary>For a type without a selection: nothing is read.</summary>
    public static readonly TypedNode Bare = new(-1, []);
}

/// <summary>A field that cannot be answered: null, with an error wherever it occurs.</summary>
internal sealed record RefusedOutput(string Key, IReadOnlyList<AskLocation> Locations, Refusal Refusal) : Output(Key, Locations)
{
    /// <summary>Whether the schema declares it non-null, so that its object becomes null.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>The opening hours of a place, from the columns of the current row that state them.</summary>
/// <param name="Ordinals">Days, start, end, whether the end is on the next day, note.</param>
internal sealed record OpeningOutput(
    string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<int> Ordinals, IReadOnlyList<Output> Fields) : Output(Key, Locations);

/// <summary>One fact about opening.</summary>
/// <param name="Field">Its name in the schema.</param>
/// <param name="At">The minute it refers to.</param>
/// <param name="Parts">Its selection, when it is an object or a list of objects.</param>
internal sealed record OpeningFactOutput(
    string Key, IReadOnlyList<AskLocation> Locations, string Field, ValueRef At, IReadOnlyList<OpeningPart> Parts) : Output(Key, Locations);

internal sealed record OpeningPart(string Key, string Field)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Key);
}
