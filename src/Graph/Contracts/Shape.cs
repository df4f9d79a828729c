namespace Gateway.Graph.Contracts;

/// <summary>What a value looks like that a document takes or gives: a closed family, for those who write it in another language.</summary>
internal abstract record Shape
{
    public bool IsNullable { get; init; }
}

/// <summary>One value: <c>Int</c>, <c>LocalDate</c> and so on, as the schema calls it.</summary>
internal sealed record ScalarShape(string Name) : Shape;

/// <summary>One of several names.</summary>
internal sealed record EnumShape(string Name, string? Text, IReadOnlyList<EnumShapeValue> Values) : Shape;

internal sealed record EnumShapeValue(string Name, string? Text);

internal sealed record ListShape(Shape Item) : Shape;

/// <summary>An object that is sent. It may hold others of its own type, so its members are read when they are asked for.</summary>
internal sealed record InputShape(string Name, string? Text, Func<IReadOnlyList<Member>> ReadMembers, bool IsOneOf) : Shape
{
    /// <summary>Whether no object is within: it can be said as a few words of an address.</summary>
    public bool IsFlat => ReadMembers().All(member => member.Shape is ScalarShape or EnumShape);
}

/// <summary>The name of the type that an object turned out to have.</summary>
internal sealed record TypeNameShape(IReadOnlyList<string> Names) : Shape;

/// <summary>An object that is answered.</summary>
/// <param name="Types">The types that look like this.</param>
internal sealed record ObjectShape(IReadOnlyList<string> Types, IReadOnlyList<Member> Members) : Shape;

/// <summary>One of several objects, which <c>__typename</c> tells apart where it is asked for.</summary>
internal sealed record UnionShape(IReadOnlyList<ObjectShape> Kinds) : Shape;

/// <summary>A member of an object.</summary>
/// <param name="Text">What it is; null where the schema does not say.</param>
internal sealed record Member(string Name, Shape Shape, string? Text)
{
    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }
}
