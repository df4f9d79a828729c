namespace Gateway.Catalog;

/// <summary>One field of a graph type, declared once: the graph, the database, the SQL and the importer all follow from it.</summary>
internal abstract record Member(string Name, string Description)
{
    /// <summary>The role by which the importer finds it; null = it is read only as declared.</summary>
    public ColumnRole? Role { get; init; }
}

/// <summary>A value in a column of the entity's own row, or, with <see cref="Via"/>, of a row it refers to.</summary>
internal sealed record Field(string Name, string Description, FieldType Type) : Member(Name, Description)
{
    /// <summary>Whether it is never null in the graph.</summary>
    public bool Required { get; init; }

    /// <summary>The headings under which cities publish it: newer edition, older edition, then variants met in real files.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    public Reading Reading { get; init; } = Reading.Text;

    /// <summary>
    /// Whether all columns under its headings say it together, in the order of the headings, from the largest part to the smallest;
    /// otherwise the first filled one does.
    /// </summary>
    public bool IsJoined { get; init; }

    /// <summary>For a number: a cell in another unit is converted, or else rejected as not such a number.</summary>
    public NumberUnit Unit { get; init; }

    /// <summary>Name of the sibling field with the start, when this one holds the end.</summary>
    public string? EndOf { get; init; }

    /// <summary>Name of the <see cref="Reference"/> of the same entity whose row holds the value; null = the own row.</summary>
    public string? Via { get; init; }

    /// <summary>Whether it is given in two languages: English in its own column, Japanese in a second one; an argument chooses.</summary>
    public bool InLanguages { get; init; }

    /// <summary>Whether many rows share a value, so that it makes a useful group key.</summary>
    public bool IsGroupKey { get; init; }

    /// <summary>
    /// Whether exports of the rows include it although it is not a column of the source: without it the rows do not
    /// say what they are about.
    /// </summary>
    public bool IsInAllFiles { get; init; }

    /// <summary>Column name, where it is not the snake case of the graph path.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Whether the entity's own row has a column for it.</summary>
    public bool IsStored => Via is null;
}

/// <summary>An object whose values lie in the same row as its owner (address parts, the detail object of a kind).</summary>
internal sealed record Group(string Name, string TypeName, string Description, IReadOnlyList<Member> Members)
    : Member(Name, Description)
{
    /// <summary>When the object exists.</summary>
    public Presence Presence { get; init; } = Presence.Always;
}

/// <summary>The condition under which a <see cref="Group"/> is an object and not null.</summary>
internal abstract record Presence
{
    public static readonly Presence Always = new AlwaysThere();

    /// <summary>Null when every value in it is null.</summary>
    public static readonly Presence WhenStated = new Stated();

    /// <summary>Only in rows whose field <paramref name="field"/> of the same entity has this value.</summary>
    public static Presence When(string field, string value) => new FieldIs(field, value);

    internal sealed record AlwaysThere : Presence;

    internal sealed record Stated : Presence;

    internal sealed record FieldIs(string Field, string Value) : Presence;
}

/// <summary>
/// A short list of small objects, kept as JSON in one column: <c>[["a","b"],["c",null]]</c>, values in the order of the parts.
/// </summary>
internal sealed record Tuples(string Name, string TypeName, string TypeDescription, string Description, IReadOnlyList<TuplePart> Parts)
    : Member(Name, Description)
{
    /// <summary>
    /// When set, the own column holds only the last part of each object, <c>["b","d"]</c>; the first parts are the first values of the
    /// <see cref="Tuples"/> named <see cref="KeysMember"/> in the row this reference leads to, so that headings are not repeated per row.
    /// </summary>
    public string? KeysVia { get; init; }

    public string? KeysMember { get; init; }
}

/// <summary>One value of the objects of a <see cref="Tuples"/>: text, never filtered or sorted.</summary>
internal sealed record TuplePart(string Name, string Description, Scalar Scalar = Scalar.String, bool Required = false)
{
    /// <summary>For a number: see <see cref="Field.Unit"/>.</summary>
    public NumberUnit Unit { get; init; }

    /// <summary>The allowed names, when the part comes from a closed list.</summary>
    public EnumType? Enum { get; init; }

    /// <summary>The headings under which cities publish it, when each object is a record of the file.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}

/// <summary>The point on the map made of the latitude and longitude columns; null unless both have values.</summary>
internal sealed record Point(string Name, string Description) : Member(Name, Description);

/// <summary>Rows of another entity by distance from this one's point; they hold no reference to it.</summary>
internal sealed record Nearby(string Name, string Description, string Target) : Member(Name, Description);

/// <summary>A link to at most one row of another entity, by its key.</summary>
internal sealed record Reference(string Name, string Description, string Target) : Member(Name, Description)
{
    public bool Required { get; init; }

    /// <summary>Whether it is no field of the graph but only a path for <see cref="Field.Via"/>.</summary>
    public bool Hidden { get; init; }

    /// <summary>The type of the target's key.</summary>
    public Scalar Key { get; init; } = Scalar.String;

    public string? ColumnName { get; init; }
}

/// <summary>A link to the rows of another entity whose reference <see cref="Through"/> points here.</summary>
internal sealed record Collection(string Name, string Description, string Target, string Through) : Member(Name, Description)
{
    /// <summary>Whether it is a connection with paging; otherwise a plain list of all rows.</summary>
    public bool IsConnection { get; init; } = true;

    /// <summary>How rows without a reference here belong to it by location; <see cref="Through"/> is then unused.</summary>
    public SpatialPairs? SpatialPairs { get; init; }

    /// <summary>For rows derived from a timetable: their order, and the arguments that select them.</summary>
    public Timetable? Timetable { get; init; }

    /// <summary>Whether <c>where</c> and <c>order</c> can be given.</summary>
    public bool IsFilterable { get; init; } = true;
}

/// <summary>A filter without a field: whether a row's range of days overlaps the days asked for.</summary>
/// <param name="First">Name of the field of the same entity with the first day.</param>
/// <param name="Last">Name of the field with the last day; null in a row = the same as the first.</param>
internal sealed record During(string Name, string Description, string First, string Last) : Member(Name, Description);
