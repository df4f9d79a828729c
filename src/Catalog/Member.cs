namespace Gateway.Catalog;

/// <summary>One field of a graph type, declared once: the graph, the database, the SQL and the importer all follow from it.</summary>
internal abstract record Member(string Name, string Description)
{
    /// <summary>What the importer knows it by; null = it is read as it is declared and no more.</summary>
    public ColumnRole? Role { get; init; }
}

/// <summary>A value in a column of the entity's own row, or, with <see cref="Via"/>, of a row it refers to.</summary>
internal sealed record Field(string Name, string Description, FieldType Type) : Member(Name, Description)
{
    /// <summary>Never null in the graph.</summary>
    public bool Required { get; init; }

    /// <summary>The headings under which cities publish it: newer edition, older edition, then variants met in real files.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    public Reading Reading { get; init; } = Reading.Text;

    /// <summary>Of a number: a cell that says another one is converted, or holds no such number.</summary>
    public NumberUnit Unit { get; init; }

    /// <summary>Name of the field beside it that says when that begins of which this says the end.</summary>
    public string? EndOf { get; init; }

    /// <summary>Name of the <see cref="Reference"/> of the same entity whose row holds the value; null = the own row.</summary>
    public string? Via { get; init; }

    /// <summary>
    /// It is said in two languages: in English in its own column, in Japanese in one beside it; an argument chooses.
    /// </summary>
    public bool InLanguages { get; init; }

    /// <summary>Many rows have the same value, so that they can be told by it in groups.</summary>
    public bool IsGroupKey { get; init; }

    /// <summary>A file of the rows has it though no column of theirs does: without it they do not say what they are about.</summary>
    public bool IsInAllFiles { get; init; }

    /// <summary>Column name where it is not the snake-case of the graph path.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Whether the own row has a column for it.</summary>
    public bool IsStored => Via is null;
}

/// <summary>An object whose values lie in the same row as its owner (address parts, the detail object of a kind).</summary>
internal sealed record Group(string Name, string TypeName, string Description, IReadOnlyList<Member> Members)
    : Member(Name, Description)
{
    /// <summary>When the object is there at all.</summary>
    public Presence Presence { get; init; } = Presence.Always;
}

/// <summary>When a <see cref="Group"/> is an object and when it is null.</summary>
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
    /// With it the own column holds only the last part of each object, <c>["b","d"]</c>, and the first parts are the first values
    /// of a <see cref="Tuples"/> named <see cref="KeysMember"/> of the row this reference leads to: headings are not repeated per row.
    /// </summary>
    public string? KeysVia { get; init; }

    public string? KeysMember { get; init; }
}

/// <summary>One value of the objects of a <see cref="Tuples"/>: text, never filtered or sorted.</summary>
internal sealed record TuplePart(string Name, string Description, Scalar Scalar = Scalar.String, bool Required = false)
{
    /// <summary>Of a number: see <see cref="Field.Unit"/>.</summary>
    public NumberUnit Unit { get; init; }

    /// <summary>The names it may be, of a part that is one of a closed list.</summary>
    public EnumType? Enum { get; init; }

    /// <summary>The headings under which cities publish it, where each object is a record of the file.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}

/// <summary>The point on the map that the columns for latitude and longitude make; null unless both are there.</summary>
internal sealed record Point(string Name, string Description) : Member(Name, Description);

/// <summary>Rows of another entity by how far they are from the point of this one: nothing in them refers to it.</summary>
internal sealed record Nearby(string Name, string Description, string Target) : Member(Name, Description);

/// <summary>A link to at most one row of another entity, by its key.</summary>
internal sealed record Reference(string Name, string Description, string Target) : Member(Name, Description)
{
    public bool Required { get; init; }

    /// <summary>Not a field of the graph, only a way for <see cref="Field.Via"/>.</summary>
    public bool Hidden { get; init; }

    /// <summary>The type of the target's key.</summary>
    public Scalar Key { get; init; } = Scalar.String;

    public string? ColumnName { get; init; }
}

/// <summary>A link to the rows of another entity whose reference <see cref="Through"/> points here.</summary>
internal sealed record Collection(string Name, string Description, string Target, string Through) : Member(Name, Description)
{
    /// <summary>A connection with paging, or the plain list of all rows.</summary>
    public bool IsConnection { get; init; } = true;

    /// <summary>Of rows that do not refer here: how they belong to it by where they lie. There is no <see cref="Through"/> then.</summary>
    public Lying? Lying { get; init; }

    /// <summary>Of rows that follow from a timetable: how they come, and what they are asked for by.</summary>
    public Timetable? Timetable { get; init; }

    /// <summary>Whether <c>where</c> and <c>order</c> can be given.</summary>
    public bool IsFilterable { get; init; } = true;
}

/// <summary>A filter and no field: whether the days of a row, from one to another, have one in common with those asked for.</summary>
/// <param name="First">Name of the field of the same entity with the first day.</param>
/// <param name="Last">Name of that with the last; null in a row = the first is the last.</param>
internal sealed record During(string Name, string Description, string First, string Last) : Member(Name, Description);
