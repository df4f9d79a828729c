namespace Gateway.Page.Models;

/// <summary>The schema as shown in its reference.</summary>
/// <param name="Root">The name of the type where every question begins.</param>
/// <param name="Types">The types by name, without those of introspection.</param>
public sealed record SchemaModel(string Root, IReadOnlyDictionary<string, SchemaType> Types)
{
    /// <summary>The fields with which a question can begin.</summary>
    public IReadOnlyList<SchemaField> Roots => Types.TryGetValue(Root, out var root) ? root.Fields : [];
}

/// <summary>A type.</summary>
/// <param name="Kind">As in introspection: <c>OBJECT</c>.</param>
/// <param name="Fields">The fields of an object or an input object.</param>
/// <param name="Values">The values of an enumeration.</param>
/// <param name="Related">The interfaces it implements, or the types it may be.</param>
public sealed record SchemaType(
    string Name,
    string Kind,
    string? Description,
    IReadOnlyList<SchemaField> Fields,
    IReadOnlyList<SchemaValue> Values,
    IReadOnlyList<string> Related)
{
    /// <summary>Where it is used: <c>Query.facilities</c>, or <c>Query.facilities(where:)</c>.</summary>
    public IReadOnlyList<SchemaUse> Uses { get; init; } = [];

    /// <summary>A question that illustrates it; null when no root field leads to it.</summary>
    public string? Example { get; init; }

    /// <summary>Whether it only wraps the rows of a list.</summary>
    public bool IsWrapping =>
        Name.EndsWith("Connection", StringComparison.Ordinal) || Name.EndsWith("Edge", StringComparison.Ordinal);
}

/// <summary>A field, an argument, or an input field.</summary>
/// <param name="Type">As written: <c>[FacilityCategory!]</c>.</param>
/// <param name="NamedType">The named type inside: <c>FacilityCategory</c>.</param>
public sealed record SchemaField(
    string Name,
    string? Description,
    string Type,
    string NamedType,
    string? Default,
    string? Deprecated,
    IReadOnlyList<SchemaField> Arguments)
{
    public bool IsRequired => Type.EndsWith('!') && Default is null;
}

/// <summary>A value of an enumeration.</summary>
public sealed record SchemaValue(string Name, string? Description, string? Deprecated);

/// <summary>A place where a type is used.</summary>
/// <param name="Type">The type whose member it is.</param>
/// <param name="Member">How it is displayed there.</param>
public sealed record SchemaUse(string Type, string Member);
