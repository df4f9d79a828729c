namespace Gateway.Graph.Contracts;

/// <summary>The shape of a value that a document takes or returns: a closed family, for code generators of other languages.</summary>
internal abstract record Shape
{
    public bool IsNullable { get; init; }
}

/// <summary>A single value: <c>Int</c>, <c>LocalDate</c> and so on, as named in the schema.</summary>
internal sealed record ScalarShape(string Name) : Shape;

/// <summary>One of several names.</summary>
internal sealed record EnumShape(string Name, string? Text, IReadOnlyList<EnumShapeValue> Values) : Shape;

internal sealed record EnumShapeValue(string Name, string? Text);

internal sealed record ListShape(Shape Item) : Shape;

/// <summary>An input object. It may contain others of its own type, so its members are read on demand.</summary>
internal sealed record InputShape(string Name, string? Text, Func<IReadOnlyList<Member>> ReadMembers, bool IsOneOf) : Shape
{
    /// <summary>Whether it contains no objects or lists, so that it can be written as a few parts of an address.</summary>
    public bool IsFlat => ReadMembers().All(member => member.Shape is ScalarShape or EnumShape);
}

/// <summary>The type name of an object in the result.</summary>
internal sealed record TypeNameShape(IReadOnlyList<string> Names) : Shape;

/// <summary>An object in the result.</summary>
/// <param name="Types">The types with this shape.</param>
internal sealed record ObjectShape(IReadOnlyList<string> Types, IReadOnlyList<Member> Members) : Shape;

/// <summary>One of several objects, told apart by <c>__typename</c> where it is selected.</summary>
internal sealed record UnionShape(IReadOnlyList<ObjectShape> Kinds) : Shape;

/// <summary>A member of an object.</summary>
/// <param name="Text">Its description in the schema; null when there is none.</param>
internal sealed record Member(string Name, Shape Shape, string? Text)
{
    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }
}
