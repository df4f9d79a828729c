using Gateway.Catalog;
using Gateway.Graph.Messages;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>
/// The only mutation, present when the operator lets readers report errors in a row. It follows HotChocolate's conventions for mutations:
/// an input, a payload, and errors as types.
/// </summary>
internal sealed class ReportTypes(TypeSet types)
{
    public const string Field = "reportRow";

    public const string Payload = "ReportRowPayload";

    public const string Report = "Report";

    private static readonly IReadOnlyDictionary<ReportFault, string> Descriptions = new Dictionary<ReportFault, string>
    {
        [ReportFault.RowUnknown] = "There is no such row.",
        [ReportFault.TextLength] = "The text is empty or too long.",
        [ReportFault.PersonalText] = "The text contains what looks like a phone number or an email address.",
        [ReportFault.TooManyReports] = "The client has sent too many reports.",
        [ReportFault.ReportsAway] = "It cannot be stored at the moment.",
    };

    /// <summary>Returns the name of an error's type.</summary>
    public static string NameOf(ReportFault fault) => fault + "Error";

    public ObjectGraphType Mutation()
    {
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "What an app may report to data publishers." };
        mutation.AddField(Directives.Costing(new FieldType
        {
            Name = Field,
            Description = "Reports what is wrong in a row. Its publisher sees it with the row as it is published now, and may answer on "
                + "the page of the row. Do not send anything about persons.",
            ResolvedType = TypeSet.NonNull(PayloadType()),
            Arguments = [new QueryArgument(TypeSet.NonNull(Input())) { Name = "input" }],
        }));
        return mutation;
    }

    /// <summary>The interface of all errors. No field refers to it, so the schema must be told of it.</summary>
    public InterfaceGraphType Error() => types.Get<InterfaceGraphType>("Error", null, type =>
    {
        Message(type);
        type.ResolveType = _ => null;
    });

    private InputObjectGraphType Input() => types.Get<InputObjectGraphType>("ReportRowInput", null, type =>
    {
        Add(type, "id", "The global id of a facility, an event, or any row that was read from a file.", TypeSet.BuiltIn("ID"));
        Add(type, "sort", "What is wrong.", types.Leaf(Scalar.Enum, Enums.ReportKind));
        Add(type, "text", "What is right, or what was noticed; up to 1,000 characters.", TypeSet.BuiltIn("String"));
    });

    private ObjectGraphType PayloadType() => types.Get<ObjectGraphType>(Payload, null, type =>
    {
        var taken = types.Get<ObjectGraphType>(Report, "A report that was accepted.", report =>
            Add(report, "number", "The number by which its publisher knows it.", TypeSet.NonNull(TypeSet.BuiltIn("String"))));
        Add(type, "report", "The report; null if it was not accepted.", taken);
        Add(type, "errors", "Why it was not accepted; null if it was.", TypeSet.ListOf(ErrorType()));
    });

    private UnionGraphType ErrorType() => types.Get<UnionGraphType>("ReportRowError", null, union =>
    {
        foreach (var (fault, description) in Descriptions)
        {
            union.AddPossibleType(types.Get<ObjectGraphType>(NameOf(fault), description, type =>
            {
                Message(type);
                type.AddResolvedInterface(Error());
                type.IsTypeOf = _ => false;
            }));
        }

        // Nothing is resolved through the schema, but the library requires a resolver.
        union.ResolveType = _ => null;
    });

    private static void Message(IComplexGraphType type) =>
        type.AddField(new FieldType { Name = "message", ResolvedType = TypeSet.NonNull(TypeSet.BuiltIn("String")) });

    private static void Add(ObjectGraphType type, string name, string description, IGraphType of) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = of });

    private static void Add(InputObjectGraphType type, string name, string description, IGraphType of) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = TypeSet.NonNull(of) });
}
