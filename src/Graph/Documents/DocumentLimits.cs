using Gateway.Graph.Messages;

namespace Gateway.Graph.Documents;

/// <summary>What a document and its variables may be before they are looked at any further.</summary>
internal sealed record DocumentLimits
{
    /// <summary>The length of its text.</summary>
    public int Characters { get; init; } = 1_000_000;

    /// <summary>Levels of nesting, of selections, lists, objects and types.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Fields written in it.</summary>
    public int Fields { get; init; } = 2048;

    /// <summary>Fields with an alias.</summary>
    public int Aliases { get; init; } = 2048;

    public int Tokens { get; init; } = 100_000;

    /// <summary>Nodes of its syntax.</summary>
    public int Nodes { get; init; } = 200_000;

    /// <summary>Directives at one place.</summary>
    public int Directives { get; init; } = 4;

    /// <summary>Fields, fragments and spreads it asks for, all operations together, once its fragments are spread.</summary>
    public int Selections { get; init; } = 20_000;

    /// <summary>Comparisons of fields under one response name.</summary>
    public int MergeComparisons { get; init; } = 100_000;

    /// <summary>Errors that are told of one document.</summary>
    public int Errors { get; init; } = 5;

    /// <summary>Levels of fields; null = as many as the nesting allows.</summary>
    public int? ExecutionDepth { get; init; } = 50;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are left out when levels are counted.</summary>
    public bool SkipIntrospectionDepth { get; init; } = true;

    /// <summary>How often one field of the schema may stand on the way from the root to a leaf; null = any number.</summary>
    public int? CoordinateCycles { get; init; } = 3;

    /// <summary>How deep the schema may be asked about itself: types within types, and lists within lists.</summary>
    public int IntrospectionOfType { get; init; } = 16;

    public int IntrospectionLists { get; init; } = 1;

    /// <summary>Levels of objects and lists in one argument or variable.</summary>
    public int InputDepth { get; init; } = 32;

    /// <summary>Lists within lists that a filter may look into.</summary>
    public int FilterLists { get; init; } = 3;

    /// <summary>Reports of rows in one operation: each is written, and of more one client's would not be taken.</summary>
    public int Reports { get; init; } = RowReport.MostAnHour;

    /// <summary>Values in one list of an argument or variable.</summary>
    public int InputItems { get; init; } = 1000;

    /// <summary>Values in all variables together.</summary>
    public int VariableValues { get; init; } = 20_000;

    /// <summary>What the documents that are kept may weigh, in bytes: some two thousand such as people write.</summary>
    public long CachedDocumentBytes { get; init; } = 8 << 20;

    /// <summary>What the plans that are kept may weigh, in bytes, with the documents they know.</summary>
    public long CachedPlanBytes { get; init; } = 16 << 20;

    /// <summary>
    /// The most that a document, or a plan with its document, may weigh to be kept, in bytes: a list with as many fields as there may be is
    /// lighter, and half as many lists are not. A heavier one is hardly asked for again, and would take the place of many. It is one bound,
    /// for the plan of a document that is not kept would never be found again.
    /// </summary>
    public long HeaviestCached { get; init; } = 2 << 20;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are answered.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Each request looks its document up by these; nearly all bring the same, so a few tell others apart well enough.</summary>
    public override int GetHashCode() => HashCode.Combine(Characters, Depth, Fields, Errors);
}
