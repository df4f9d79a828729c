using Gateway.Graph.Messages;

namespace Gateway.Graph.Documents;

/// <summary>The limits on a document and its variables, checked before they are processed any further.</summary>
internal sealed record DocumentLimits
{
    /// <summary>The length of the text, in characters.</summary>
    public int Characters { get; init; } = 1_000_000;

    /// <summary>Levels of nesting, of selections, lists, objects and types.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Fields written in the document.</summary>
    public int Fields { get; init; } = 2048;

    /// <summary>Fields with an alias.</summary>
    public int Aliases { get; init; } = 2048;

    public int Tokens { get; init; } = 100_000;

    /// <summary>Nodes of the syntax tree.</summary>
    public int Nodes { get; init; } = 200_000;

    /// <summary>Directives in one place.</summary>
    public int Directives { get; init; } = 4;

    /// <summary>Fields, fragments and spreads of all operations together, once fragments are spread.</summary>
    public int Selections { get; init; } = 20_000;

    /// <summary>Comparisons of fields with the same response name.</summary>
    public int MergeComparisons { get; init; } = 100_000;

    /// <summary>Errors reported for one document.</summary>
    public int Errors { get; init; } = 5;

    /// <summary>Levels of fields; null = as many as the nesting allows.</summary>
    public int? ExecutionDepth { get; init; } = 50;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are left out when levels are counted.</summary>
    public bool SkipIntrospectionDepth { get; init; } = true;

    /// <summary>How often one field of the schema may occur on the way from the root to a leaf; null = any number.</summary>
    public int? CoordinateCycles { get; init; } = 3;

    /// <summary>How deep introspection may go: types within types, and lists within lists.</summary>
    public int IntrospectionOfType { get; init; } = 16;

    public int IntrospectionLists { get; init; } = 1;

    /// <summary>Levels of objects and lists in one argument or variable.</summary>
    public int InputDepth { get; init; } = 32;

    /// <summary>Lists within lists that a filter may look into.</summary>
    public int FilterLists { get; init; } = 3;

    /// <summary>Reports of rows in one operation: each is written, and a client may not send more in an hour.</summary>
    public int Reports { get; init; } = RowReport.MostAnHour;

    /// <summary>Values in one list of an argument or variable.</summary>
    public int InputItems { get; init; } = 1000;

    /// <summary>Values in all variables together.</summary>
    public int VariableValues { get; init; } = 20_000;

    /// <summary>What cached documents may weigh, in bytes: enough for some two thousand written by hand.</summary>
    public long CachedDocumentBytes { get; init; } = 8 << 20;

    /// <summary>What cached plans may weigh, in bytes, including the documents they refer to.</summary>
    public long CachedPlanBytes { get; init; } = 16 << 20;

    /// <summary>
    /// The most a document, or a plan with its document, may weigh to be cached, in bytes: a list with the maximum number of fields stays
    /// below it, half as many lists do not. A heavier one is hardly ever asked for again, and would evict many. One bound serves both, as
    /// the plan of a document that is not cached would never be found again.
    /// </summary>
    public long HeaviestCached { get; init; } = 2 << 20;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are answered.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>
    /// Every request looks its document up by these; nearly all are the same, so a few members tell the rest apart well enough.
    /// </summary>
    public override int GetHashCode() => HashCode.Combine(Characters, Depth, Fields, Errors);
}
