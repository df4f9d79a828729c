using Gateway.Graph.Schema;
using GraphQL.Types;

namespace Gateway.Graph.Contracts;

/// <summary>The shapes of inputs.</summary>
internal static class InputShapes
{
    public static Shape Of(IGraphType type) => type is NonNullGraphType required
        ? Plain(required.ResolvedType!)
        : Plain(type) with { IsNullable = true };

    /// <summary>The shape of a scalar or an enumeration, which is the same in the result.</summary>
    public static Shape OfLeaf(IGraphType type) => type is EnumerationGraphType names
        ? new EnumShape(names.Name, names.Description, [.. names.Values.Select(value => new EnumShapeValue(value.Name, value.Description))])
        : new ScalarShape(type.Name);

    private static Shape Plain(IGraphType type) => type switch
    {
        ListGraphType list => new ListShape(Of(list.ResolvedType!)),
        IInputObjectGraphType input => new InputShape(input.Name, input.Description, () => Members(input), input.IsOneOf),
        _ => OfLeaf(TypeForms.Named(type)),
    };

    private static IReadOnlyList<Member> Members(IInputObjectGraphType input) =>
    [
        .. input.Fields.Select(field => new Member(field.Name, Of(field.ResolvedType!), field.Description)
        {
            IsOptional = field.ResolvedType is not NonNullGraphType || field.DefaultValue is not null,
        }),
    ];
}
