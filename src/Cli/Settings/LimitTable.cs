using System.Globalization;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>The settings that say how much one operation may ask for. What is above is refused before anything is read.</summary>
internal static class LimitTable
{
    public static Setting NoIntrospection { get; } =
        new("no-introspection", "false", "Do not answer `__schema` and `__type`.", SettingForm.Switch);

    public static Setting FieldCost { get; } = Limit("max-field-cost", new CostLimits().FieldCost, "The most that the fields of an operation may cost.");

    public static Setting TypeCost { get; } = Limit("max-type-cost", new CostLimits().TypeCost, "The most objects that an operation may expect.");

    public static Setting Steps { get; } =
        Limit(
            "max-steps",
            new WorkLimits().Most,
            "The most steps that the database may take for an operation; a row it looks at is some ten or twenty.");

    public static Setting Ids { get; } = Limit("max-ids", 50, "The most ids that `nodes` takes.");

    private static readonly (Setting Setting, Func<DocumentLimits, int, DocumentLimits> Set)[] OfDocuments =
    [
        (Limit("max-document", Default.Characters, "The most characters of a document."), (limits, most) => limits with { Characters = most }),
        (Limit("max-tokens", Default.Tokens, "The most tokens of a document."), (limits, most) => limits with { Tokens = most }),
        (Limit("max-nesting", Default.Depth, "The most levels of a document's syntax: selections, lists, objects, types."), (limits, most) => limits with { Depth = most }),
        (Limit("max-fields", Default.Fields, "The most fields written in a document."), (limits, most) => limits with { Fields = most }),
        (Limit("max-aliases", Default.Aliases, "The most fields with an alias."), (limits, most) => limits with { Aliases = most }),
        (Limit("max-directives", Default.Directives, "The most directives at one place."), (limits, most) => limits with { Directives = most }),
        (Limit("max-selections", Default.Selections, "The most fields and fragments once they are spread."), (limits, most) => limits with { Selections = most }),
        (Limit("max-comparisons", Default.MergeComparisons, "The most comparisons of fields with one response name."), (limits, most) => limits with { MergeComparisons = most }),
        (Limit("max-depth", Default.ExecutionDepth!.Value, "The most levels of fields."), (limits, most) => limits with { ExecutionDepth = most }),
        (Limit("max-introspection-depth", Default.IntrospectionOfType, "The most `ofType` within each other."), (limits, most) => limits with { IntrospectionOfType = most }),
        (Limit("max-input-depth", Default.InputDepth, "The most levels of a filter, or of any argument or variable."), (limits, most) => limits with { InputDepth = most }),
        (Limit("max-filter-lists", Default.FilterLists, "The most lists within lists that a filter looks into."), (limits, most) => limits with { FilterLists = most }),
        (Limit("max-list-values", Default.InputItems, "The most values of a list: of `in`, of `or`."), (limits, most) => limits with { InputItems = most }),
        (Limit("max-variable-values", Default.VariableValues, "The most values in all variables together."), (limits, most) => limits with { VariableValues = most }),
    ];

    public static IReadOnlyList<Setting> All { get; } = [NoIntrospection, FieldCost, TypeCost, Steps, Ids, .. OfDocuments.Select(limit => limit.Setting)];

    private static DocumentLimits Default => new();

    public static DocumentLimits Documents(Dictionary<string, string> texts) => OfDocuments.Aggregate(
        new DocumentLimits { AllowIntrospection = !bool.Parse(texts[NoIntrospection.Name]) },
        (limits, limit) => limit.Set(limits, int.Parse(texts[limit.Setting.Name], CultureInfo.InvariantCulture)));

    private static Setting Limit(string name, double most, string help) => new(name, most.ToString(CultureInfo.InvariantCulture), help, SettingForm.Count);
}
