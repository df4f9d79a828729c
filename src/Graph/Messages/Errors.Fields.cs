using System.Globalization;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>Errors of single fields and of the whole execution.</summary>
internal static partial class Errors
{
    /// <summary>The code for values that a filter or an order cannot take.</summary>
    private const string UnacceptableValue = "HC0026";

    private const string NodeIdFormat = "The node ID string has an invalid format.";

    /// <summary>The error for a field that was refused.</summary>
    /// <param name="path">Where the field stands in the response.</param>
    /// <param name="locations">Where the field stands in the document.</param>
    public static GraphError Of(Refusal refusal, IReadOnlyList<object> path, IReadOnlyList<AskLocation> locations) =>
        refusal is RequiredMissing ? NullForNonNull(path, locations) : Text(refusal) with
        {
            Locations = refusal.Location is { } own ? [own] : locations,
            Path = (refusal as ValueUnreadable)?.Path ?? path,
            Extensions = Members(refusal),
        };

    public static GraphError NullForNonNull(IReadOnlyList<object> path, IReadOnlyList<AskLocation> locations) =>
        new("Cannot return null for non-nullable field.") { Path = path, Locations = locations, Extensions = [Code("HC0018")] };

    public static GraphError TimedOut(TimeSpan limit) =>
        new($"The request exceeded the configured timeout of `{limit.ToString("c", CultureInfo.InvariantCulture)}`.")
        {
            Extensions = [Code("HC0045")],
        };

    /// <summary>Within the cost limits, but it has to look at too many rows.</summary>
    public static GraphError TooMuchWork(long maximum) =>
        new("The operation looks at more rows than an operation may: narrow its filters, or ask for less at once.")
        {
            Extensions = [new("maxSteps", maximum), Code("HC0047")],
        };

    public static GraphError TooManyExpensive() =>
        new("Too many operations that look at many rows wait already: try again in a while.") { Extensions = [Code("HC0045")] };

    private static GraphError Text(Refusal refusal) => new(refusal switch
    {
        PageTooLarge => "The maximum allowed items per page were exceeded.",
        PageNegative => "The requested number of values per page must be at least 0.",
        PageUnbounded page => $"You must provide a `first` or `last` value to properly paginate the `{page.Connection}`.",
        CursorUnreadable cursor => $"The cursor specified in `{cursor.Argument}` has an invalid format.",
        CursorOfAnotherList cursor => $"The cursor specified in `{cursor.Argument}` belongs to a list with other arguments, "
            + $"such as another filter or order: begin again without `{cursor.Argument}`.",
        TokenUnreadable => "The token in `since` is none that this gateway gave: leave `since` out to begin with the whole.",
        TokenOfOtherArguments => "The token in `since` belongs to other `types`, `municipality` or `dataset`: "
            + "send it with those it came with, or leave it out to begin with the whole.",
        NullRefused value =>
            $"The provided value for {KindOf(value)} `{value.Name}` of type {value.InputType} is invalid. "
            + "Null values are not supported.",
        IdUnreadable => NodeIdFormat,
        IdOfUnknownType id => $"No serializer registered for type `{id.TypeName}`.",
        IdOfOtherType id => $"The node id type name `{id.TypeName}` does not match the expected type name `{id.Expected}`.",
        TooManyIds ids => $"The maximum number of nodes that can be fetched at once is {ids.Maximum}. "
            + $"This selection tried to fetch {ids.Requested} nodes that exceeded the maximum allowed amount.",
        ValueUnreadable value => value.Message,
        FilterTooLarge filter => $"The filter has {filter.Terms} terms; it may have {filter.Maximum}.",
        DaysReversed days => $"The days end before they begin: `to` is {days.To}, `from` is {days.From}.",
        TooManyDays days => $"{days.Requested} days are asked for; here it may be {days.Maximum} at once. Ask for fewer, or several times.",
        AgesReversed ages => $"The ages end before they begin: `to` is {ages.To}, `from` is {ages.From}. "
            + "Leave `to` out for all that are older.",
        ArgumentUnknown argument => $"The argument `{argument.Argument}` has a value that is not known: `{argument.Value}`.",
        NumberOutOfRange number => OutOfRange(number),
        BoxUpsideDown box => FormattableString.Invariant($"The north of a box, {box.North}, must not be south of its south, {box.South}."),
        PolygonSize polygon => $"A polygon has {polygon.Fewest} to {polygon.Most} corners; this one has {polygon.Corners}.",
        RowUnknown row => $"There is no {row.Type} with the id given in `within`: take it from the field `id` of a {row.Type}.",
        BorderUnknown row => $"No border is known of the {row.Type} given in `within`: its field `boundary` is null, so nobody can say "
            + "what lies in it.",
        ShapeTooLarge shape => FormattableString.Invariant(
            $"The shape has {shape.Bytes} bytes; unasked at most {shape.Maximum} are sent: ask with `simplify: {shape.Metres}` (metres) ")
            + "or more, or with `simplify: 0` for all of it.",
        ShapesTooLarge shapes => FormattableString.Invariant(
            $"The shapes of one answer have at most {shapes.Maximum} bytes together: ask for fewer rows, with `simplify`, or as a file."),
        OneFieldWanted input => $"{input.InputType} takes exactly one of its fields; {input.Fields} are given.",
        RadiusWanted => "In a list under other rows `near` needs a `radius`: without one each of them would look at all rows.",
        TooManyCells cells => $"The box has {cells.Cells} cells at this zoom; it may have {cells.Maximum}: "
            + "ask for a smaller box, or a lower zoom.",
        TooManyGroupKeys keys => $"Groups are made by at most {keys.Maximum} keys; {keys.Requested} are given in `by`.",
        GroupKeyUnasked key => $"`having` or `order` looks at the key `{key.Key}`, by which these groups are not made: "
            + $"add {key.Name} to `by`.",
        SearchEmpty search => "The search text holds neither a letter nor a digit, so nothing can be looked for"
            + (search.IsWanted ? "." : ": leave the argument out to search nothing."),
        SearchTooLong search => $"The search text has {search.Length} characters; it may have {search.Maximum}.",
        SearchOfManyTerms search => $"The search text has {search.Terms} words; at most {search.Maximum} are looked for together.",
        _ => throw new ArgumentException($"{refusal.GetType().Name} has no text."),
    });

    private static IReadOnlyList<KeyValuePair<string, object>> Members(Refusal refusal) => refusal switch
    {
        PageTooLarge page => [Code("HC0051"), Field(page), new("requestedItems", page.Requested), new("maxAllowedItems", page.Maximum)],
        PageNegative page => [Code("HC0079"), Field(page), new("requestedItems", page.Requested)],
        PageUnbounded page => [Code("HC0052"), Field(page)],
        CursorUnreadable cursor => [new("argument", cursor.Argument), new("cursor", cursor.Cursor), Code("HC0078")],
        CursorOfAnotherList cursor =>
            [new("argument", cursor.Argument), new("cursor", cursor.Cursor), new("reason", "otherArguments"), Code("HC0078")],
        TokenUnreadable => [new("argument", "since"), Code("TOKEN_UNKNOWN")],
        TokenOfOtherArguments => [new("argument", "since"), Code("TOKEN_OF_OTHER_ARGUMENTS")],
        NullRefused value => 
        [
            Code("HC0026"), new("expectedType", value.ExpectedType), new(value.InOrder ? "sortType" : "filterType", value.InputType),
        ],
        IdUnreadable id => [new("originalValue", id.Id)],
        IdOfUnknownType id => [new("typeName", id.TypeName)],
        TooManyIds => [Code("HC0076")],
        FilterTooLarge filter => [new("terms", filter.Terms), new("maxTerms", filter.Maximum), Code("HC0047")],
        DaysReversed or AgesReversed => [new("argument", "to")],
        TooManyDays days => [new("days", days.Requested), new("maxDays", days.Maximum), Code("HC0047")],
        NumberOutOfRange number => [new("name", number.Name), new("value", number.Number), Code(UnacceptableValue)],
        RowUnknown or BorderUnknown => [new("argument", "within"), Code(UnacceptableValue)],
        ShapeTooLarge shape => [new("bytes", shape.Bytes), new("maxBytes", shape.Maximum), new("simplify", shape.Metres), Code("HC0047")],
        ShapesTooLarge shapes => [new("maxBytes", shapes.Maximum), Code("HC0047")],
        BoxUpsideDown or PolygonSize => [Code(UnacceptableValue)],
        TooManyGroupKeys keys => [new("keys", keys.Requested), new("maxKeys", keys.Maximum), Code("HC0047")],
        GroupKeyUnasked key => [new("key", key.Name), Code(UnacceptableValue)],
        TooManyCells cells => [new("cells", cells.Cells), new("maxCells", cells.Maximum), Code("HC0047")],
        SearchTooLong search => [new("length", search.Length), new("maxLength", search.Maximum)],
        SearchOfManyTerms search => [new("terms", search.Terms), new("maxTerms", search.Maximum)],
        ArgumentUnknown argument => [new("argument", argument.Argument)],
        ValueUnreadable value => [new("fieldCoordinate", value.InputField), new("fieldType", value.Scalar)],
        _ => [],
    };

    /// <summary>HotChocolate calls a sort input a filter too; it has no order for points.</summary>
    private static string KindOf(NullRefused value) => value.InputType == GraphNames.Sort(GraphNames.Point) ? "order" : "filter";

    private static string OutOfRange(NumberOutOfRange number)
    {
        var least = number.IsOver ? "over" : "at least";
        return FormattableString.Invariant(
            $"The {number.Name} must be {least} {number.Least} and at most {number.Most}; it is {number.Number}.");
    }

    private static KeyValuePair<string, object> Field(Refusal refusal) => new("fieldCoordinate", refusal.Coordinate);
}
