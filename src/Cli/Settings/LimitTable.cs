using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli.Settings;

/// <summary>The settings for the limits of one operation. One that exceeds them is refused before anything is read.</summary>
internal static class LimitTable
{
    private static readonly DocumentLimits Default = new();

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Switch("no-introspection", "Do not answer `__schema` and `__type`; `/reference` still describes the schema.",
            (all, no) => all with { Documents = all.Documents with { AllowIntrospection = !no } }),
        Setting.Count("max-field-cost", new CostLimits().FieldCost, "The highest field cost of an operation.",
            (all, most) => all with { Costs = all.Costs with { FieldCost = most } }),
        Setting.Count("max-type-cost", new CostLimits().TypeCost, "The most objects that an operation may request.",
            (all, most) => all with { Costs = all.Costs with { TypeCost = most } }),
        Setting.Count("max-steps", new WorkLimits().Most,
            "The most steps the database may take for an operation; examining a row takes ten or twenty.",
            (all, most) => all with { Work = all.Work with { Most = most } }),
        Setting.Count("max-ids", new PageLimits().MaximumIds, "The most ids that `nodes` accepts.", (all, most) => all with { Ids = most }),
        Setting.Count("export-maximum", new FileLimits().Maximum, "The most rows in an answer sent as a file (CSV, Excel …).",
            (all, most) => all with { Files = all.Files with { Maximum = most } }),
        OfDocument("max-document", Default.Characters, "The most characters in a document.",
            (limits, most) => limits with { Characters = most }),
        OfDocument("max-tokens", Default.Tokens, "The most tokens in a document.",
            (limits, most) => limits with { Tokens = most }),
        OfDocument("max-nesting", Default.Depth, "The most nesting levels in a document: selections, lists, objects, types.",
            (limits, most) => limits with { Depth = most }),
        OfDocument("max-fields", Default.Fields, "The most fields written in a document.",
            (limits, most) => limits with { Fields = most }),
        OfDocument("max-aliases", Default.Aliases, "The most fields with an alias.",
            (limits, most) => limits with { Aliases = most }),
        OfDocument("max-directives", Default.Directives, "The most directives in one place.",
            (limits, most) => limits with { Directives = most }),
        OfDocument("max-selections", Default.Selections, "The most fields and fragments after expansion.",
            (limits, most) => limits with { Selections = most }),
        OfDocument("max-comparisons", Default.MergeComparisons, "The most comparisons of fields with one response name.",
            (limits, most) => limits with { MergeComparisons = most }),
        OfDocument("max-depth", Default.ExecutionDepth!.Value, "The most levels of fields.",
            (limits, most) => limits with { ExecutionDepth = most }),
        OfDocument("max-introspection-depth", Default.IntrospectionOfType, "The most nested `ofType` fields.",
            (limits, most) => limits with { IntrospectionOfType = most }),
        OfDocument("max-input-depth", Default.InputDepth, "The most levels in a filter, argument or variable.",
            (limits, most) => limits with { InputDepth = most }),
        OfDocument("max-filter-lists", Default.FilterLists, "The most nested lists that a filter may look into.",
            (limits, most) => limits with { FilterLists = most }),
        OfDocument("max-list-values", Default.InputItems, "The most values in a list (`in`, `or`).",
            (limits, most) => limits with { InputItems = most }),
        OfDocument("max-variable-values", Default.VariableValues, "The most values in all variables combined.",
            (limits, most) => limits with { VariableValues = most }),
    ];

    private static Setting OfDocument(string name, int most, string help, Func<DocumentLimits, int, DocumentLimits> set) =>
        Setting.Count(name, most, help, (all, value) => all with { Documents = set(all.Documents, value) });
}
