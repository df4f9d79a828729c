namespace Gateway.Plan;

/// <summary>
/// Why a field is not answered: a closed family of values, not exceptions. Only Graph/Errors gives each its message, code and members.
/// <see cref="Coordinate"/> is the schema coordinate of the field, <c>Query.facilities</c>.
/// </summary>
internal abstract record Refusal
{
    public string Coordinate { get; init; } = "";

    /// <summary>The value's own position in the document, where the error is about a value and not the field.</summary>
    public AskLocation? Location { get; init; }
}

/// <summary><c>first</c> or <c>last</c> above the limit.</summary>
internal sealed record PageTooLarge(int Requested, int Maximum) : Refusal;

/// <summary><c>first</c> or <c>last</c> below zero.</summary>
internal sealed record PageNegative(int Requested) : Refusal;

/// <summary>Neither <c>first</c> nor <c>last</c>, where the settings require one.</summary>
internal sealed record PageUnbounded(string Connection) : Refusal;

/// <summary>A cursor that is malformed or empty.</summary>
internal sealed record CursorUnreadable(string Argument, string Cursor) : Refusal;

/// <summary>A cursor from another field, order, filter, search or point.</summary>
internal sealed record CursorOfAnotherList(string Argument, string Cursor) : Refusal;

/// <summary>A text that is not a change token, or is a truncated one.</summary>
internal sealed record TokenUnreadable : Refusal;

/// <summary>A change token from a request with other arguments.</summary>
internal sealed record TokenOfOtherArguments : Refusal;

/// <summary>A null that an operation does not accept.</summary>
/// <param name="Name">The operation or field, <c>contains</c>.</param>
/// <param name="InputType">The input type that contains it.</param>
/// <param name="ExpectedType">The type it accepts, <c>String!</c>.</param>
internal sealed record NullRefused(string Name, string InputType, string ExpectedType) : Refusal
{
    /// <summary>Whether it is in an order and not in a filter.</summary>
    public bool InOrder { get; init; }
}

/// <summary>A text that is not a global id, or a key in one that does not fit its type.</summary>
internal sealed record IdUnreadable(string Id) : Refusal;

/// <summary>A global id of a type that does not exist.</summary>
internal sealed record IdOfUnknownType(string TypeName) : Refusal;

/// <summary>A global id of another type than the field takes.</summary>
internal sealed record IdOfOtherType(string TypeName, string Expected) : Refusal;

/// <summary>More ids than <c>nodes</c> accepts.</summary>
internal sealed record TooManyIds(int Requested, int Maximum) : Refusal;

/// <summary>A text that is not a valid value of a scalar, detected when the argument is read (a date in a literal).</summary>
/// <param name="Scalar">The scalar's name.</param>
/// <param name="InputField">The schema coordinate of the input field, <c>LocalDateOperationFilterInput.eq</c>.</param>
/// <param name="Path">The path of the input field, from the operation.</param>
internal sealed record ValueUnreadable(string Scalar, string Message, string InputField, IReadOnlyList<object>? Path) : Refusal;

/// <summary>A text that matches nothing known, such as an unassigned municipality code.</summary>
internal sealed record ArgumentUnknown(string Argument, string Value) : Refusal;

/// <summary>A filter with more terms than a statement can hold.</summary>
internal sealed record FilterTooLarge(int Terms, int Maximum) : Refusal;

/// <summary>A number outside its range.</summary>
/// <param name="Name">Its name: <c>latitude</c>, <c>radius</c>.</param>
/// <param name="IsOver">Whether the lower bound is exclusive.</param>
internal sealed record NumberOutOfRange(string Name, double Number, double Least, double Most, bool IsOver) : Refusal;

/// <summary>A box whose north is south of its south.</summary>
internal sealed record BoxUpsideDown(double South, double North) : Refusal;

/// <summary>A polygon with too few or too many corners.</summary>
internal sealed record PolygonSize(int Corners, int Fewest, int Most) : Refusal;

/// <summary>A filter names a row that does not exist.</summary>
internal sealed record RowUnknown(string Type) : Refusal;

/// <summary>A filter asks for what lies within the border of a row whose border is not known.</summary>
internal sealed record BorderUnknown(string Type) : Refusal;

/// <summary>A shape too large to be sent in full detail unless asked for.</summary>
/// <param name="Metres">The simplification at which it could be sent.</param>
internal sealed record ShapeTooLarge(int Bytes, int Maximum, double Metres) : Refusal;

/// <summary>Shapes that are together too large for one answer.</summary>
internal sealed record ShapesTooLarge(int Maximum) : Refusal;

/// <summary>An input object that must have exactly one field.</summary>
internal sealed record OneFieldWanted(string InputType, int Fields) : Refusal;

/// <summary><c>near</c> without a radius on a list under rows: each of them would search all rows.</summary>
internal sealed record RadiusWanted : Refusal;

/// <summary>A map with more cells than can be counted at once.</summary>
internal sealed record TooManyCells(long Cells, int Maximum) : Refusal;

/// <summary>More grouping keys than allowed.</summary>
internal sealed record TooManyGroupKeys(int Requested, int Maximum) : Refusal;

/// <summary>A filter or an order of groups uses a key that they are not made by.</summary>
/// <param name="Key">The key as a field of the groups, <c>kindLabel</c>.</param>
/// <param name="Name">The same as an argument, <c>KIND_LABEL</c>.</param>
internal sealed record GroupKeyUnasked(string Key, string Name) : Refusal;

/// <summary>A required referenced row is missing.</summary>
internal sealed record RequiredMissing : Refusal;

/// <summary>The last of the requested days precedes the first.</summary>
internal sealed record DaysReversed(string From, string To) : Refusal;

/// <summary>More days are requested than allowed.</summary>
internal sealed record TooManyDays(int Requested, int Maximum) : Refusal;

/// <summary>The highest of the requested ages is below the lowest.</summary>
internal sealed record AgesReversed(long From, long To) : Refusal;

/// <summary>A search text without any letter or digit.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="IsWanted">Whether the argument is required.</param>
internal sealed record SearchEmpty(string Text, bool IsWanted) : Refusal;

/// <summary>A search text longer than any name.</summary>
internal sealed record SearchTooLong(int Length, int Maximum) : Refusal;

/// <summary>A search with more terms than allowed.</summary>
internal sealed record SearchOfManyTerms(int Terms, int Maximum) : Refusal;
