using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Cost;

/// <summary>How many objects a list is taken to have, as <c>@listSize</c> of its field says.</summary>
internal sealed record ListSize(
    double Assumed, IReadOnlyList<string> SlicingArguments, double? Default, IReadOnlyList<string> SizedFields, bool RequireOne)
{
    public static ListSize? Of(IMetadataReader field) => field.FindAppliedDirective(Directives.ListSize) is not { } directive
        ? null
        : new ListSize(
            Number(directive, "assumedSize") ?? 1,
            Names(directive, "slicingArguments"),
            Number(directive, "slicingArgumentDefaultValue"),
            Names(directive, "sizedFields"),
            directive.FindArgument("requireOneSlicingArgument")?.Value is true);

    /// <summary>
    /// The largest of the sizes written as numbers, or as the number that a variable has for its default. Without any the default, and
    /// for a variable what the list may have at most: as in HotChocolate an operation costs the same whatever page size is sent. One
    /// larger than the default of its variable is no exception here, or a small default would buy long lists.
    /// </summary>
    public double Expected(GraphQLArguments? given, IReadOnlyDictionary<string, DeclaredVariable> declared, VariableValues sent)
    {
        double? size = null;
        var open = false;
        foreach (var argument in (given?.Items ?? []).Where(a => SlicingArguments.Contains(a.Name.StringValue)))
        {
            var value = argument.Value is GraphQLVariable variable
                ? UsualOf(declared.GetValueOrDefault(variable.Name.StringValue), sent)
                : LeafReader.ReadLong(argument.Value);
            open |= value is null && argument.Value is GraphQLVariable;
            size = value is null ? size : Math.Max(size ?? 0, value.Value);
        }

        return size ?? (open ? Assumed : Default ?? Assumed);
    }

    private static long? UsualOf(DeclaredVariable? variable, VariableValues sent)
    {
        var isExceeded = variable?.IsExceededBy(sent.Get(variable.Name)) == true;
        return isExceeded ? null : variable?.Default as long?;
    }

    /// <summary>Whether exactly one size is given, or need not be.</summary>
    public bool IsSatisfied(GraphQLArguments? given) =>
        !RequireOne || (given?.Items ?? []).Count(a => SlicingArguments.Contains(a.Name.StringValue)) == 1;

    private static double? Number(AppliedDirective directive, string argument) =>
        directive.FindArgument(argument)?.Value is int number ? number : null;

    private static IReadOnlyList<string> Names(AppliedDirective directive, string argument) =>
        directive.FindArgument(argument)?.Value is IEnumerable<string> names ? [.. names] : [];
}
