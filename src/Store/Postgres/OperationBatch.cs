using Gateway.Plan;
using Gateway.Sql;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Adds statements of an operation to a batch, with their values.</summary>
/// <param name="batch">The batch; may already contain other statements.</param>
/// <param name="operation">The operation that they belong to.</param>
/// <param name="patterns">The opening patterns, if the operation needs them.</param>
/// <param name="ran">Called with each statement.</param>
internal sealed class OperationBatch(
    NpgsqlBatch batch, BoundOperation operation, OpeningPatterns? patterns, Action<Statement>? ran)
{
    /// <summary>Adds a text without parameters.</summary>
    public void Add(string text) => batch.BatchCommands.Add(new NpgsqlBatchCommand(text));

    /// <param name="statement">The statement.</param>
    /// <param name="read">The read it belongs to.</param>
    /// <param name="parents">The parents whose lists are read, if they were read earlier.</param>
    public void Add(Statement statement, ReadPlan read, ParentNumbers? parents)
    {
        ran?.Invoke(statement);
        var command = new NpgsqlBatchCommand(statement.Text);
        foreach (var parameter in statement.Parameters)
        {
            command.Parameters.Add(Value(parameter, read, parents));
        }

        batch.BatchCommands.Add(command);
    }

    private NpgsqlParameter Value(Parameter parameter, ReadPlan read, ParentNumbers? parents) => parameter switch
    {
        ArgumentParameter argument => Values.Of(argument.Value.Resolve(operation.Variables)),
        TextsParameter texts => Values.OfTexts(texts.Texts.Resolve(operation.Variables)),
        RingEdgeParameter edge => Values.Of(edge.Value(operation)),
        RingSideParameter side => Values.Of((object)side.Value(operation)),
        StripsParameter strips => Values.Of(strips.Values(operation)),
        PatternsParameter open => Values.Of([.. patterns!.With(open.Status, open.At.Resolve(operation.Variables))]),
        PrefixEndParameter end => Values.Of(end.Value.Resolve(operation.Variables) + "\U0010FFFF"),
        AfterParameter after => KeyOf(after.Read, WindowOf(after.Read).After!, after.Index),
        BeforeParameter before => KeyOf(before.Read, WindowOf(before.Read).Before!, before.Index),
        LimitParameter limit => Values.Of(limit.AndOne ? WindowOf(limit.Read).RowsToRead : WindowOf(limit.Read).Size),
        KeyParameter { All: true } key => Values.Of((object)operation.Reads[key.Read].Keys),
        KeyParameter key => Values.Of(operation.Reads[key.Read].Keys[0]),
        SearchParameter text => Values.Of(text.TextOf(operation)),
        GramsParameter { Text: { } text } grams => Values.Of(
            GramNumbers.Asked(TextOf(grams.Read, text.Term, text.Slot), text.Part, text.Begins)),
        GramCountsParameter { Text: var text } counts => Values.Of(
            LetterNumbers.Counted(TextOf(counts.Read, text.Term, text.Slot), text.Part, text.Begins)),
        LettersParameter { Text: var text } letters => Values.Of(
            LetterNumbers.Asked(TextOf(letters.Read, text.Term, text.Slot), text.Part, text.Begins)),
        PairsParameter pairs => Values.Of(LetterNumbers.Pairs(TextOf(pairs.Read, pairs.Term, pairs.Slot))),
        LetterTextParameter text => Values.Of(LetterNumbers.OfText(TextOf(text.Read, 0, 0))),
        WalkLengthParameter reach => Values.Of(reach.Of(operation)),
        WholeEndParameter whole => Values.Of(operation.Reads[whole.Read].Search!.EndOfWhole(whole.Slots)),
        RungAfterParameter after => Values.Of(SearchTexts.PartAt(WindowOf(after.Read).After!, after.Rung)),
        RungBeforeParameter before => Values.Of(SearchTexts.PartAt(WindowOf(before.Read).Before!, before.Rung)),
        ParentParameter { All: true } => parents!.Keys(),
        _ => throw new InvalidOperationException($"{parameter.GetType().Name} brings no value to {read.Field}."),
    };

    private string TextOf(int read, int term, int slot) => operation.Reads[read].Search!.Text(term, slot);

    private PageWindow WindowOf(int read) => operation.Reads[read].Window!;

    private NpgsqlParameter KeyOf(int read, Cursor cursor, int index) =>
        Values.OfKey(cursor.Keys[index], operation.Plan.Reads[read].Order[index].Term.StoredAs);
}
