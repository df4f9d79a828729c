using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Cost;

/// <summary>The number of objects a list is assumed to have, from the <c>@listSize</c> of its field.</summary>
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
    /// The largest size given, as a number or as the default of a variable. If none is given, the default; for a variable without a usable
    /// default, the most the list may have: as in HotChocolate, the cost does not depend on the page size sent. Here a size sent above its
    /// variable's default also counts as the most, or a small default would buy long lists.
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

    /// <summary>Whether exactly one size is given, or none is required.</summary>
    public bool IsSatisfied(GraphQLArguments? given) =>
        !RequireOne || (given?.Items ?? []).Count(a => SlicingArguments.Contains(a.Name.StringValue)) == 1;

    private static double? Number(AppliedDirective directive, string argument) =>
        directive.FindArgument(argument)?.Value is int number ? number : null;

    private static IReadOnlyList<string> Names(AppliedDirective directive, string argument) =>
        directive.FindArgument(argument)?.Value is IEnumerable<string> names ? [.. names] : [];
}
