using Gateway.Plan;

namespace Gateway.Graph.Files;

/// <summary>The rows of a file: which list, and which columns. Derived from the plan alone.</summary>
/// <param name="List">The root field.</param>
/// <param name="Read">How its rows are read.</param>
/// <param name="Fields">The selections on a row.</param>
/// <param name="Node">The selections on its object, which may not be missing.</param>
/// <param name="Columns">The leaves of these fields, in order.</param>
internal sealed record FileRows(
    ConnectionOutput List, ReadPlan Read, IReadOnlyList<Output> Fields, IReadOnlyList<Output> Node, IReadOnlyList<FileColumn> Columns)
{
    /// <summary>The column with the id of the row itself, not of a row it refers to; null when not selected.</summary>
    public FileColumn? Id => Columns.FirstOrDefault(column => column is { Leaf: IdOutput, Within.Count: 0 });

    /// <summary>The headings of the files that the rows came in; null unless the row's own cells as published are selected.</summary>
    public ColumnOf? Headings => Columns.Where(IsOfCells).Select(column => (TuplesOutput)column.Leaf)
        .FirstOrDefault(cells => cells.Parts.Any(part => part.Part > 0)) is { } cells ? HeadingsOf(cells) : null;

    /// <summary>Whether a column is of the row's own cells as published, not of those of a row it refers to.</summary>
    public bool IsOfCells(FileColumn column) => column.Leaf is TuplesOutput cells && HeadingsOf(cells) is not null;

    /// <summary>Returns the term a column's value comes from; null when it is computed.</summary>
    public Term? TermOf(FileColumn column) => column.Leaf is ValueOutput value ? Read.Columns[value.Ordinal] : null;

    /// <summary>Returns the rows of an operation; null, with the reason, when it cannot be a file.</summary>
    public static FileRows? Of(OperationPlan plan, out FileRefusal? refusal)
    {
        if (plan.Fields.Where(field => field is not TypenameOutput).ToList() is not [ConnectionOutput list])
        {
            refusal = new FileWithoutList();
            return null;
        }

        if (!TryFields(list, out var fields, out var node, out refusal))
        {
            return null;
        }

        var columns = new List<FileColumn>();
        refusal = fields.Select(field => Add(columns, [], [], field)).FirstOrDefault(found => found is not null)
            ?? columns.CountBy(column => column.Name).Where(name => name.Value > 1).Select(name => new FileColumnTwice(name.Key))
                .FirstOrDefault()
            ?? (columns.Count == 0 ? new FileWithoutRows(list.Key) : null as FileRefusal);
        return refusal is null ? new FileRows(list, plan.Reads[list.Read], fields, node, columns) : null;
    }

    /// <summary>
    /// The fields of a row. Page fields beside them, such as cursors and the total count, are left out: an operation that is asked as JSON
    /// can also be asked as a file.
    /// </summary>
    private static bool TryFields(
        ConnectionOutput list, out IReadOnlyList<Output> fields, out IReadOnlyList<Output> node, out FileRefusal? refusal)
    {
        (fields, node, refusal) = ([], [], null);
        var rest = list.Fields
            .Where(field => field is not (PageInfoOutput or TotalCountOutput or CreditsOutput or TypenameOutput)).ToList();
        var more = rest.Find(field => field is not (NodesOutput { Found: null } or EdgesOutput));
        if (more is not null || rest.Count != 1)
        {
            refusal = more is null ? new FileWithoutRows(list.Key) : new FileOfMore($"{list.Key}.{more.Key}");
            return false;
        }

        if (rest[0] is NodesOutput nodes)
        {
            (fields, node) = (nodes.Fields, nodes.Fields);
            return true;
        }

        var edge = ((EdgesOutput)rest[0]).Fields.Where(field => field is not (CursorOutput or TypenameOutput)).ToList();
        more = edge.Find(field => field is not (NodeOutput { Found: null } or MetresOutput));
        refusal = more is not null ? new FileOfMore($"{list.Key}.{rest[0].Key}.{more.Key}")
            : edge.Count(field => field is NodeOutput) > 1 ? new FileWithoutRows(list.Key)
            : null;
        node = edge.OfType<NodeOutput>().FirstOrDefault()?.Fields ?? [];
        fields = [.. edge.SelectMany(field => field is NodeOutput of ? of.Fields : [field])];
        return refusal is null;
    }

    private ColumnOf? HeadingsOf(TuplesOutput cells) =>
        cells.Keys >= 0 && Read.Columns[cells.Keys] is ColumnOf { Source.From: { From: null } } headings ? headings : null;

    private static FileRefusal? Add(List<FileColumn> columns, string[] path, ObjectOutput[] within, Output field)
    {
        string[] keys = [.. path, field.Key];
        var name = string.Join('.', keys);
        switch (field)
        {
            case ValueOutput or IdOutput or TypenameOutput or MetresOutput or CreditSentenceOutput or OutlineOutput or DatesOutput:
                columns.Add(new FileColumn(name, within, field));
                return null;
            case ObjectOutput inner:
                return inner.Fields.Select(below => Add(columns, keys, [.. within, inner], below)).FirstOrDefault(why => why is not null);
            case TuplesOutput tuples:
                columns.AddRange(tuples.Parts.Select(part => new FileColumn($"{name}.{part.Key}", within, tuples with { Parts = [part] })));
                return null;
            case OpeningOutput opening:
                columns.AddRange(opening.Fields.SelectMany(fact => OfOpening(name, within, opening, fact)));
                return null;
            default:
                return new FileOfMore(name);
        }
    }

    private static IEnumerable<FileColumn> OfOpening(string name, ObjectOutput[] within, OpeningOutput opening, Output field)
    {
        FileColumn Column(string below, Output one) => new($"{name}.{below}", within, opening with { Fields = [one] });
        return field is OpeningFactOutput { Parts.Count: > 0 } fact
            ? fact.Parts.Select(part => Column($"{fact.Key}.{part.Key}", fact with { Parts = [part] }))
            : [Column(field.Key, field)];
    }
}
