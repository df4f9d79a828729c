using GraphQLParser;
using GraphQLParser.AST;

namespace Gateway.Tests.Docs;

/// <summary>
/// What a client written for one schema may miss in a later one. Each finding begins with a schema coordinate. Elements deprecated in the
/// earlier schema may be removed; additions and stronger guarantees are not findings.
/// </summary>
internal sealed class SchemaComparison
{
    private readonly List<string> findings = [];
    private readonly Dictionary<string, GraphQLTypeDefinition> later;

    private SchemaComparison(GraphQLDocument document) => later = Types(document);

    /// <summary>The breaking changes, in the order of the earlier schema.</summary>
    public static IReadOnlyList<string> Breaking(string earlier, string later)
    {
        var (old, now) = (Parser.Parse(earlier), Parser.Parse(later));
        var comparison = new SchemaComparison(now);
        foreach (var type in Types(old).Values)
        {
            comparison.Type(type);
        }

        comparison.Directives(old, now);
        return comparison.findings;
    }

    private void Type(GraphQLTypeDefinition type)
    {
        var name = type.Name.StringValue;
        if (!later.TryGetValue(name, out var now))
        {
            Gone(name, type);
        }
        else if (now.Kind != type.Kind)
        {
            findings.Add($"{name} is another kind of type");
        }
        else
        {
            Members(name, type, now);
        }
    }

    private void Members(string name, GraphQLTypeDefinition type, GraphQLTypeDefinition now)
    {
        switch (type, now)
        {
            case (IHasFieldsDefinitionNode one, IHasFieldsDefinitionNode other):
                Each(name, one.Fields?.Items, other.Fields?.Items, Field);
                Names(name, (type as IHasInterfacesNode)?.Interfaces?.Items, (now as IHasInterfacesNode)?.Interfaces?.Items);
                break;
            case (GraphQLInputObjectTypeDefinition one, GraphQLInputObjectTypeDefinition other):
                Inputs(name + ".", "", one.Fields?.Items, other.Fields?.Items);
                break;
            case (GraphQLEnumTypeDefinition one, GraphQLEnumTypeDefinition other):
                Each(name, one.Values?.Items, other.Values?.Items, (_, _, _) => { });
                break;
            case (GraphQLUnionTypeDefinition one, GraphQLUnionTypeDefinition other):
                Names(name, one.Types?.Items, other.Types?.Items);
                break;
        }
    }

    private void Field(string coordinate, GraphQLFieldDefinition field, GraphQLFieldDefinition now)
    {
        if (!IsAtLeast(now.Type, field.Type))
        {
            findings.Add($"{coordinate} was {Print(field.Type)} and is {Print(now.Type)}");
        }

        Inputs(coordinate + "(", ":)", field.Arguments?.Items, now.Arguments?.Items);
    }

    /// <summary>Compares arguments, or the fields of an input: they may require less, but not more.</summary>
    private void Inputs(string before, string behind, List<GraphQLInputValueDefinition>? old, List<GraphQLInputValueDefinition>? now)
    {
        foreach (var value in old ?? [])
        {
            var coordinate = before + value.Name.StringValue + behind;
            if (now?.Find(v => v.Name.Value == value.Name.Value) is not { } other)
            {
                Gone(coordinate, value);
            }
            else if (!IsAtLeast(value.Type, other.Type) || Print(value.DefaultValue) != Print(other.DefaultValue))
            {
                findings.Add($"{coordinate} was {Print(value)} and is {Print(other)}");
            }
        }

        var required = (now ?? []).Where(v => v is { Type: GraphQLNonNullType, DefaultValue: null });
        foreach (var added in required.Where(v => old?.Exists(o => o.Name.Value == v.Name.Value) != true))
        {
            findings.Add($"{before}{added.Name.StringValue}{behind} is new and required");
        }
    }

    private void Each<T>(string name, List<T>? old, List<T>? now, Action<string, T, T> compare)
        where T : ASTNode, INamedNode
    {
        foreach (var member in old ?? [])
        {
            var coordinate = $"{name}.{member.Name.StringValue}";
            if (now?.Find(m => m.Name.Value == member.Name.Value) is { } other)
            {
                compare(coordinate, member, other);
            }
            else
            {
                Gone(coordinate, member);
            }
        }
    }

    private void Names(string name, List<GraphQLNamedType>? old, List<GraphQLNamedType>? now)
    {
        foreach (var lost in (old ?? []).Where(o => now?.Exists(n => n.Name.Value == o.Name.Value) != true))
        {
            findings.Add($"{name} is no longer linked with {lost.Name.StringValue}");
        }
    }

    private void Directives(GraphQLDocument old, GraphQLDocument now)
    {
        foreach (var directive in old.Definitions.OfType<GraphQLDirectiveDefinition>())
        {
            var other = now.Definitions.OfType<GraphQLDirectiveDefinition>().FirstOrDefault(d => d.Name.Value == directive.Name.Value);
            if (other is null)
            {
                findings.Add($"@{directive.Name.StringValue} is gone");
                continue;
            }

            Inputs($"@{directive.Name.StringValue}(", ":)", directive.Arguments?.Items, other.Arguments?.Items);
        }
    }

    private void Gone(string coordinate, ASTNode node)
    {
        if ((node as IHasDirectivesNode)?.Directives?.Items.Exists(d => d.Name.Value == "deprecated") != true)
        {
            findings.Add($"{coordinate} is gone");
        }
    }

    /// <summary>
    /// Whether a type guarantees everything another does: its values can be used wherever those of the other are expected.
    /// </summary>
    private static bool IsAtLeast(GraphQLType type, GraphQLType other) => (type, other) switch
    {
        (GraphQLNonNullType one, GraphQLNonNullType two) => IsAtLeast(one.Type, two.Type),
        (GraphQLNonNullType one, _) => IsAtLeast(one.Type, other),
        (_, GraphQLNonNullType) => false,
        (GraphQLListType one, GraphQLListType two) => IsAtLeast(one.Type, two.Type),
        (GraphQLNamedType one, GraphQLNamedType two) => one.Name.Value == two.Name.Value,
        _ => false,
    };

    private static string Print(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Print(required.Type) + "!",
        GraphQLListType list => $"[{Print(list.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    private static string Print(GraphQLInputValueDefinition value) =>
        Print(value.Type) + (value.DefaultValue is null ? "" : " = " + Print(value.DefaultValue));

    private static string Print(GraphQLValue? value) => value switch
    {
        null => "",
        GraphQLListValue list => $"[{string.Join(", ", (list.Values ?? []).Select(Print))}]",
        GraphQLObjectValue fields => $"{{{string.Join(", ", (fields.Fields ?? []).Select(f => f.Name.StringValue + ": " + Print(f.Value)))}}}",
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLStringValue text => $"\"{text.Value}\"",
        IHasValueNode leaf => leaf.Value.ToString(),
        _ => "null",
    };

    private static Dictionary<string, GraphQLTypeDefinition> Types(GraphQLDocument document) => document.Definitions
        .OfType<GraphQLTypeDefinition>().Where(type => type is not GraphQLDirectiveDefinition).ToDictionary(type => type.Name.StringValue);
}
