using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>
/// Writes a schema as HotChocolate 15.1 prints it: interfaces, objects, unions, inputs and enumerations, then directives and scalars, each
/// group by name; descriptions on one line; arguments inline; the cost and size directives after each field.
/// </summary>
internal sealed class SdlWriter
{
    private static readonly string[] SpecifiedScalars = ["String", "Int", "Float", "Boolean", "ID"];

    private static readonly string[] SpecifiedDirectives = ["skip", "include", "deprecated"];

    private readonly StringBuilder text = new(64 * 1024);

    private SdlWriter()
    {
    }

    public static string Write(ISchema schema)
    {
        var writer = new SdlWriter();
        writer.text.Append("schema {\n  query: ").Append(schema.Query.Name);
        writer.text.Append(schema.Mutation is { } mutation ? "\n  mutation: " + mutation.Name : "");
        writer.text.Append(schema.Subscription is { } live ? "\n  subscription: " + live.Name : "").Append("\n}\n");
        IGraphType[] types = [.. schema.AllTypes
            .Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(t => t.Name, StringComparer.Ordinal)];
        Array.ForEach([.. types.OfType<IInterfaceGraphType>()], type => writer.Complex("interface", type));
        Array.ForEach([.. types.OfType<IObjectGraphType>()], type => writer.Complex("type", type));
        Array.ForEach([.. types.OfType<UnionGraphType>()], writer.Union);
        Array.ForEach([.. types.OfType<IInputObjectGraphType>()], writer.Input);
        Array.ForEach([.. types.OfType<EnumerationGraphType>()], writer.Enumeration);
        Array.ForEach(
            [.. schema.Directives.ExceptBy(SpecifiedDirectives, d => d.Name).OrderBy(d => d.Name, StringComparer.Ordinal)],
            writer.Directive);
        Array.ForEach(
            [.. types.OfType<ScalarGraphType>().ExceptBy(SpecifiedScalars, t => t.Name).Where(t => t is not EnumerationGraphType)],
            writer.Scalar);

        // As recorded, the text does not end with a line break.
        return writer.text.ToString().TrimEnd('\n');
    }

    private void Complex(string keyword, IComplexGraphType type)
    {
        Begin(type, keyword);
        if (type is IObjectGraphType { ResolvedInterfaces.Count: > 0 } implementing)
        {
            text.Append(" implements ").AppendJoin(" & ", implementing.ResolvedInterfaces.Select(i => i.Name));
        }

        Applied(type);
        text.Append(" {\n");
        foreach (var field in type.Fields)
        {
            Description(field.Description, "  ");
            text.Append("  ").Append(field.Name);
            Arguments(field.Arguments);
            text.Append(": ").Append(field.ResolvedType);
            Applied(field);
            text.Append('\n');
        }

        text.Append("}\n");
    }

    private void Union(UnionGraphType type)
    {
        Begin(type, "union");
        Applied(type);
        text.Append(" = ").AppendJoin(" | ", type.PossibleTypes.Select(possible => possible.Name)).Append('\n');
    }

    private void Input(IInputObjectGraphType type)
    {
        Begin(type, "input");
        Applied(type);
        text.Append(" {\n");
        foreach (var field in type.Fields)
        {
            Description(field.Description, "  ");
            text.Append("  ").Append(field.Name).Append(": ").Append(field.ResolvedType);
            Applied(field);
            text.Append('\n');
        }

        text.Append("}\n");
    }

    private void Enumeration(EnumerationGraphType type)
    {
        Begin(type, "enum");
        Applied(type);
        text.Append(" {\n");
        foreach (var value in type.Values)
        {
            Description(value.Description, "  ");
            text.Append("  ").Append(value.Name).Append('\n');
        }

        text.Append("}\n");
    }

    private void Scalar(ScalarGraphType type)
    {
        Begin(type, "scalar");
        Applied(type);
        text.Append('\n');
    }

    private void Directive(Directive directive)
    {
        text.Append('\n');
        Description(directive.Description, "");
        text.Append("directive @").Append(directive.Name);
        Arguments(directive.Arguments);
        text.Append(directive.Repeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations.Select(Location)).Append('\n');
    }

    private void Begin(IGraphType type, string keyword)
    {
        text.Append('\n');
        Description(type.Description, "");
        text.Append(keyword).Append(' ').Append(type.Name);
    }

    private void Arguments(QueryArguments? arguments)
    {
        if (arguments is null || arguments.Count == 0)
        {
            return;
        }

        var separator = '(';
        foreach (var argument in arguments)
        {
            text.Append(separator);
            separator = ' ';
            Argument(argument);
        }

        text.Append(')');
    }

    private void Argument(QueryArgument argument)
    {
        if (argument.Description is { } description)
        {
            SdlText.Quote(text, description);
            text.Append(' ');
        }

        text.Append(argument.Name).Append(": ").Append(argument.ResolvedType);
        if (argument.DefaultValue is not null)
        {
            text.Append(" = ");
            if (argument.ResolvedType is EnumerationGraphType)
            {
                text.Append(argument.DefaultValue);
            }
            else
            {
                SdlText.Value(text, argument.DefaultValue);
            }
        }

        Applied(argument);
    }

    private void Applied(IMetadataReader element)
    {
        foreach (var directive in element.GetAppliedDirectives() ?? [])
        {
            text.Append(" @").Append(directive.Name);
            var separator = "(";
            foreach (var argument in directive)
            {
                text.Append(separator).Append(argument.Name).Append(": ");
                SdlText.Value(text, argument.Value);
                separator = ", ";
            }

            text.Append(separator == "(" ? "" : ")");
        }
    }

    private void Description(string? description, string indent)
    {
        if (description is not null)
        {
            text.Append(indent);
            SdlText.Quote(text, description);
            text.Append('\n');
        }
    }

    /// <summary><c>FieldDefinition</c> → <c>FIELD_DEFINITION</c>.</summary>
    private static string Location(DirectiveLocation location) =>
        string.Concat(
            location.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "_" : "") + char.ToUpper(c, CultureInfo.InvariantCulture)));
}
