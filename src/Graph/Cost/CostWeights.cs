using System.Globalization;
using Gateway.Graph.Schema;
using GraphQL;
using GraphQL.Types;

namespace Gateway.Graph.Cost;

/// <summary>The weights of a schema: those of <c>@cost</c> and <c>@listSize</c>, and the defaults of the cost specification.</summary>
internal sealed class CostWeights
{
    private readonly Dictionary<FieldType, (double Weight, ListSize? Size)> fields = [];
    private readonly Dictionary<IMetadataReader, double> inputs = [];

    public CostWeights(ISchema schema)
    {
        Add([schema.SchemaMetaFieldType, schema.TypeMetaFieldType, schema.TypeNameMetaFieldType]);
        foreach (var type in schema.AllTypes)
        {
            switch (type)
            {
                case IInputObjectGraphType input:
                    foreach (var field in input.Fields)
                    {
                        inputs[field] = Stated(field) ?? Default(field.ResolvedType!);
                    }

                    break;
                case IComplexGraphType complex:
                    Add(complex.Fields);
                    break;
            }
        }
    }

    /// <summary>The cost of a field by itself.</summary>
    public double Of(FieldType field) => fields[field].Weight;

    public ListSize? SizeOf(FieldType field) => fields[field].Size;

    /// <summary>The cost of an argument when it is given; zero for arguments of directives.</summary>
    public double Of(QueryArgument argument) => inputs.GetValueOrDefault(argument);

    public double OfInput(FieldType field) => inputs[field];

    /// <summary>Whether an input field's cost applies to each object in its list, such as the corners of a polygon.</summary>
    public static bool IsOfEach(FieldType field) =>
        TypeForms.Nullable(field.ResolvedType!) is ListGraphType && TypeForms.Named(field.ResolvedType!) is IInputObjectGraphType
        && Stated(field) is not null;

    private void Add(IEnumerable<FieldType> added)
    {
        foreach (var field in added)
        {
            var type = TypeForms.Nullable(field.ResolvedType!);
            var weight = Stated(field) ?? (type is ListGraphType || TypeForms.IsComposite(TypeForms.Named(type)) ? 1 : 0);
            fields[field] = (weight, ListSize.Of(field));
            foreach (var argument in field.Arguments ?? [])
            {
                inputs[argument] = Stated(argument) ?? Default(argument.ResolvedType!);
            }
        }
    }

    private static double Default(IGraphType type) => TypeForms.Named(type) is IInputObjectGraphType ? 1 : 0;

    private static double? Stated(IMetadataReader element) =>
        element.FindAppliedDirective(Directives.Cost)?.FindArgument("weight")?.Value is string weight
        ? double.Parse(weight, CultureInfo.InvariantCulture)
        : null;
}
