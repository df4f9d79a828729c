using System.Text;
using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>One field of the response and where its value comes from; the writer walks these.</summary>
internal abstract record Output(string Key, IReadOnlyList<AskLocation> Locations)
{
    /// <summary>The response key, escaped once.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Key);

    /// <summary>The schema coordinate, <c>Query.facilities</c>, of fields that can be refused.</summary>
    public string Coordinate { get; init; } = "";
}

/// <summary>A scalar: the projected value at <paramref name="Ordinal"/> of the current row.</summary>
internal sealed record ValueOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, FieldType Type) : Output(Key, Locations)
{
    /// <summary>The schema says it is never null, but its column can be, or the row referred to in which it stands is missing.</summary>
    public bool Required { get; init; }
}

/// <summary>A global id, made of the type's name and the key at <paramref name="Ordinal"/>.</summary>
internal sealed record IdOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, string TypeName) : Output(Key, Locations)
{
    /// <summary>The same in each row.</summary>
    public ReadOnlyMemory<byte> Head { get; } = GlobalId.HeadOf(TypeName);
}

internal sealed record TypenameOutput(string Key, IReadOnlyList<AskLocation> Locations, string TypeName) : Output(Key, Locations);

/// <summary>
/// An object out of the current row. Null unless the projected value at <paramref name="Presence"/> is there (and is
/// <paramref name="Value"/>).
/// </summary>
/// <param name="Presence">−1 = always an object.</param>
/// <param name="Value">Null: any value but NULL and false will do.</param>
internal sealed record ObjectOutput(
    string Key, IReadOnlyList<AskLocation> Locations, int Presence, string? Value, IReadOnlyList<Output> Fields) : Output(Key, Locations)
{
    /// <summary>The schema says it is never null; a missing row is then an error of the data.</summary>
    public bool Required { get; init; }

    /// <summary>The presence is a yes or no, and not a key.</summary>
    public bool IsFlag { get; init; }

    /// <summary>As it is stored.</summary>
    public byte[]? StoredValue { get; } = Value is null ? null : Encoding.UTF8.GetBytes(Value);
}

/// <summary>A list of small objects out of a JSON column; <paramref name="Keys"/> ≥ 0 = their first parts come from another one.</summary>
/// <param name="Parts">The fields asked for; part −1 = <c>__typename</c>.</param>
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
    /// <summary>Of a list over several types: the objects are not in its rows, but those that these name.</summary>
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

/// <summary>How far something is, in metres: of the millimetres at an ordinal, or null when that is below 0.</summary>
internal sealed record MetresOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal) : Output(Key, Locations);

/// <summary>The cells of a map, out of a read whose rows are row and column of each and the number of rows in it.</summary>
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

/// <summary><c>node(id:)</c> and <c>nodes(ids:)</c>: which read and which fields serve an id is told by the type it names.</summary>
/// <param name="IsList"><c>nodes</c>: a list in the order of the ids.</param>
internal sealed record NodesByIdOutput(
    string Key, IReadOnlyList<AskLocation> Locations, bool IsList, ValueRef Ids, IReadOnlyDictionary<string, TypedNode> ByType)
    : Output(Key, Locations);

/// <summary>How an object of one type is read and written under <c>node</c>.</summary>
internal sealed record TypedNode(int Read, IReadOnlyList<Output> Fields)
{
    /// <summary>Of it nothing is asked, so nothing is read.</summary>
    public static readonly TypedNode Bare = new(-1, []);
}

/// <summary>A field that cannot be answered: null and an error wherever it stands.</summary>
internal sealed record RefusedOutput(string Key, IReadOnlyList<AskLocation> Locations, Refusal Refusal) : Output(Key, Locations)
{
    /// <summary>The schema says it is never null, so the object it stands in is.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>When a place is open, out of the columns of the current row that state it.</summary>
/// <param name="Ordinals">Days, beginning, end, whether the end is on the day after, note.</param>
internal sealed record OpeningOutput(
    string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<int> Ordinals, IReadOnlyList<Output> Fields) : Output(Key, Locations);

/// <summary>One thing that is said of it.</summary>
/// <param name="Field">Its name in the schema.</param>
/// <param name="At">The minute that it is said of.</param>
/// <param name="Parts">What is asked of it, where it is an object or a list of such.</param>
internal sealed record OpeningFactOutput(
    string Key, IReadOnlyList<AskLocation> Locations, string Field, ValueRef At, IReadOnlyList<OpeningPart> Parts) : Output(Key, Locations);

internal sealed record OpeningPart(string Key, string Field)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Key);
}
