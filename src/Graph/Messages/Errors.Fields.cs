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
        new("The operation examines more rows than allowed: narrow its filters, or request less at once.")
        {
            Extensions = [new("maxSteps", maximum), Code("HC0047")],
        };

    public static GraphError TooManyExpensive() =>
        new("Too many operations that examine many rows are already waiting: try again later.") { Extensions = [Code("HC0045")] };

    private static GraphError Text(Refusal refusal) => new(refusal switch
    {
        PageTooLarge => "The maximum allowed items per page were exceeded.",
        PageNegative => "The requested number of values per page must be at least 0.",
        PageUnbounded page => $"You must provide a `first` or `last` value to properly paginate the `{page.Connection}`.",
        CursorUnreadable cursor => $"The cursor specified in `{cursor.Argument}` has an invalid format.",
        CursorOfAnotherList cursor => $"The cursor specified in `{cursor.Argument}` belongs to a list with other arguments, "
            + $"such as another filter or order: start again without `{cursor.Argument}`.",
        TokenUnreadable => "The token in `since` was not issued by this gateway: omit `since` to start with the full data.",
        TokenOfOtherArguments => "The token in `since` belongs to other `types`, `municipality` or `dataset`: "
            + "send it with those it was issued for, or omit it to start with the full data.",
        NullRefused value =>
            $"The provided value for {KindOf(value)} `{value.Name}` of type {value.InputType} is invalid. "
            + "Null values are not supported.",
        IdUnreadable => NodeIdFormat,
        IdOfUnknownType id => $"No serializer registered for type `{id.TypeName}`.",
        IdOfOtherType id => $"The node id type name `{id.TypeName}` does not match the expected type name `{id.Expected}`.",
        TooManyIds ids => $"The maximum number of nodes that can be fetched at once is {ids.Maximum}. "
            + $"This selection tried to fetch {ids.Requested} nodes that exceeded the maximum allowed amount.",
        ValueUnreadable value => value.Message,
        FilterTooLarge filter => $"The filter has {filter.Terms} terms; at most {filter.Maximum} are allowed.",
        DaysReversed days => $"The period ends before it begins: `to` is {days.To}, `from` is {days.From}.",
        TooManyDays days => $"{days.Requested} days are requested; at most {days.Maximum} are allowed at once. "
            + "Request fewer days, or split the request.",
        AgesReversed ages => $"The age range ends before it begins: `to` is {ages.To}, `from` is {ages.From}. "
            + "Omit `to` to include all older ages.",
        ArgumentUnknown argument => $"The argument `{argument.Argument}` has an unknown value: `{argument.Value}`.",
        NumberOutOfRange number => OutOfRange(number),
        BoxUpsideDown box => FormattableString.Invariant($"The north of a box, {box.North}, must not be south of its south, {box.South}."),
        PolygonSize polygon => $"A polygon has {polygon.Fewest} to {polygon.Most} corners; this one has {polygon.Corners}.",
        RowUnknown row => $"There is no {row.Type} with the id given in `within`: use the field `id` of a {row.Type}.",
        BorderUnknown row => $"The {row.Type} given in `within` has no known border: its field `boundary` is null, so it is unknown "
            + "what is inside it.",
        ShapeTooLarge shape => FormattableString.Invariant(
            $"The shape has {shape.Bytes} bytes; by default at most {shape.Maximum} are sent: use `simplify: {shape.Metres}` (metres) ")
            + "or more, or `simplify: 0` for the full shape.",
        ShapesTooLarge shapes => FormattableString.Invariant(
            $"The shapes in one response may have at most {shapes.Maximum} bytes in total: request fewer rows, ")
            + "use `simplify`, or request a file.",
        OneFieldWanted input => $"{input.InputType} takes exactly one of its fields; {input.Fields} are given.",
        RadiusWanted => "In a nested list, `near` needs a `radius`: without one, each parent row would search all rows.",
        TooManyCells cells => $"The box has {cells.Cells} cells at this zoom; at most {cells.Maximum} are allowed: "
            + "use a smaller box, or a lower zoom.",
        TooManyGroupKeys keys => $"Groups can have at most {keys.Maximum} keys; {keys.Requested} are given in `by`.",
        GroupKeyUnasked key => $"`having` or `order` uses the key `{key.Key}`, but the groups are not made by it: "
            + $"add {key.Name} to `by`.",
        SearchEmpty search => "The search text contains no letter or digit, so it cannot be searched for"
            + (search.IsWanted ? "." : ": omit the argument if you do not want to search."),
        SearchTooLong search => $"The search text has {search.Length} characters; at most {search.Maximum} are allowed.",
        SearchOfManyTerms search => $"The search text has {search.Terms} words; at most {search.Maximum} can be searched together.",
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
