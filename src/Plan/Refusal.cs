namespace Gateway.Plan;

/// <summary>
/// Why a field is not answered: a closed family of values, not exceptions. Graph/Errors alone gives each its message, code and members.
/// <see cref="Coordinate"/> is the schema coordinate of the field, <c>Query.facilities</c>.
/// </summary>
internal abstract record Refusal
{
    public string Coordinate { get; init; } = "";

    /// <summary>The value's own place in the document, where the error is about a value and not about the field.</summary>
    public AskLocation? Location { get; init; }
}

/// <summary><c>first</c> or <c>last</c> above the limit.</summary>
internal sealed record PageTooLarge(int Requested, int Maximum) : Refusal;

/// <summary><c>first</c> or <c>last</c> below zero.</summary>
internal sealed record PageNegative(int Requested) : Refusal;

/// <summary>Neither <c>first</c> nor <c>last</c>, where the settings demand one.</summary>
internal sealed record PageUnbounded(string Connection) : Refusal;

/// <summary>A cursor that is garbage, or empty.</summary>
internal sealed record CursorUnreadable(string Argument, string Cursor) : Refusal;

/// <summary>A cursor from another field, order, filter, search or point.</summary>
internal sealed record CursorOfAnotherList(string Argument, string Cursor) : Refusal;

/// <summary>A text that is no token of changes, or one that was cut.</summary>
internal sealed record TokenUnreadable : Refusal;

/// <summary>A token of changes that were asked for with other arguments.</summary>
internal sealed record TokenOfOtherArguments : Refusal;

/// <summary>Null where an operation cannot take it.</summary>
/// <param name="Name">The operation or field, <c>contains</c>.</param>
/// <param name="InputType">The input type it stands in.</param>
/// <param name="ExpectedType">The type it would take, <c>String!</c>.</param>
internal sealed record NullRefused(string Name, string InputType, string ExpectedType) : Refusal
{
    /// <summary>Whether it stands in an order, not in a filter.</summary>
    public bool InOrder { get; init; }
}

/// <summary>A text that is not a global id, or the key inside one that cannot be a key of its type.</summary>
internal sealed record IdUnreadable(string Id) : Refusal;

/// <summary>A global id of a type that does not exist.</summary>
internal sealed record IdOfUnknownType(string TypeName) : Refusal;

/// <summary>A global id of another type than the field takes.</summary>
internal sealed record IdOfOtherType(string TypeName, string Expected) : Refusal;

/// <summary>More ids than <c>nodes</c> takes.</summary>
internal sealed record TooManyIds(int Requested, int Maximum) : Refusal;

/// <summary>A scalar's text that cannot be its value, found when the argument is read (a date in a literal).</summary>
/// <param name="Scalar">The scalar's name.</param>
/// <param name="InputField">The schema coordinate of the input field, <c>LocalDateOperationFilterInput.eq</c>.</param>
/// <param name="Path">The path of the input field, from the operation.</param>
internal sealed record ValueUnreadable(string Scalar, string Message, string InputField, IReadOnlyList<object>? Path) : Refusal;

/// <summary>A text that means nothing that is known, such as the code of no municipality.</summary>
internal sealed record ArgumentUnknown(string Argument, string Value) : Refusal;

/// <summary>A filter with more terms than a statement should hold.</summary>
internal sealed record FilterTooLarge(int Terms, int Maximum) : Refusal;

/// <summary>A number outside what it may be.</summary>
/// <param name="Name">What it is: <c>latitude</c>, <c>radius</c>.</param>
/// <param name="IsOver">Whether the least number itself is too small.</param>
internal sealed record NumberOutOfRange(string Name, double Number, double Least, double Most, bool IsOver) : Refusal;

/// <summary>A box whose north lies south of its south.</summary>
internal sealed record BoxUpsideDown(double South, double North) : Refusal;

/// <summary>A polygon of fewer or more corners than one may have.</summary>
internal sealed record PolygonSize(int Corners, int Fewest, int Most) : Refusal;

/// <summary>A filter names a row that is not there.</summary>
internal sealed record RowUnknown(string Type) : Refusal;

/// <summary>A filter asks what lies within the border of a row of which no border is known.</summary>
internal sealed record BorderUnknown(string Type) : Refusal;

/// <summary>A shape that is too large to be sent with all its detail unasked.</summary>
/// <param name="Metres">With so much left out it would be sent.</param>
internal sealed record ShapeTooLarge(int Bytes, int Maximum, double Metres) : Refusal;

/// <summary>Shapes that are too large together for one answer.</summary>
internal sealed record ShapesTooLarge(int Maximum) : Refusal;

/// <summary>An input object that must have exactly one field.</summary>
internal sealed record OneFieldWanted(string InputType, int Fields) : Refusal;

/// <summary><c>near</c> of a list under rows without a radius: each of them would look at all rows.</summary>
internal sealed record RadiusWanted : Refusal;

/// <summary>A map with more cells than are counted at once.</summary>
internal sealed record TooManyCells(long Cells, int Maximum) : Refusal;

/// <summary>Groups by more keys than are taken.</summary>
internal sealed record TooManyGroupKeys(int Requested, int Maximum) : Refusal;

/// <summary>A filter or an order of groups looks at a key by which they are not made.</summary>
/// <param name="Key">The key as groups hold it, <c>kindLabel</c>.</param>
/// <param name="Name">The same as it is asked for, <c>KIND_LABEL</c>.</param>
internal sealed record GroupKeyUnasked(string Key, string Name) : Refusal;

/// <summary>A row that is referred to and must be there is not.</summary>
internal sealed record RequiredMissing : Refusal;

/// <summary>Days are asked for whose last is before their first.</summary>
internal sealed record DaysReversed(string From, string To) : Refusal;

/// <summary>More days are asked for than may be.</summary>
internal sealed record TooManyDays(int Requested, int Maximum) : Refusal;

/// <summary>Ages are asked for whose last is below their first.</summary>
internal sealed record AgesReversed(long From, long To) : Refusal;

/// <summary>A search text in which there is neither letter nor digit.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="IsWanted">Whether the argument cannot be left out.</param>
internal sealed record SearchEmpty(string Text, bool IsWanted) : Refusal;

/// <summary>A search text longer than any name.</summary>
internal sealed record SearchTooLong(int Length, int Maximum) : Refusal;

/// <summary>A search for more words than are looked for together.</summary>
internal sealed record SearchOfManyTerms(int Terms, int Maximum) : Refusal;
