using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>
/// The scalars beyond the specification's, as HotChocolate 15.1 names and describes them. As there, a text in the wrong form passes
/// validation and is refused when it is read (<see cref="LeafReader"/>).
/// </summary>
internal abstract class TextScalar : ScalarGraphType
{
    /// <summary>Returns the value in the form used by the database; null when the text is not valid.</summary>
    public abstract string? Read(string text);

    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue or GraphQLNullValue;

    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLStringValue text ? text.Value.ToString() : null;

    public override bool CanParseValue(object? value) => value is string or null;

    public override object? ParseValue(object? value) => value;
}

/// <summary>A calendar day.</summary>
internal sealed class LocalDateScalar : TextScalar
{
    public const string Text = "The `LocalDate` scalar type represents a ISO date string, "
        + "represented as UTF-8 character sequences YYYY-MM-DD. "
        + "The scalar follows the specification defined in RFC3339";

    public override string? Read(string text) => MomentText.IsDate(text) ? text : null;
}

/// <summary>A wall-clock time.</summary>
internal sealed class LocalTimeScalar : TextScalar
{
    public const string Text = "The LocalTime scalar type is a local time string (i.e., with no associated timezone) in 24-hr HH:mm:ss.";

    public override string? Read(string text) => MomentText.IsTime(text) ? text : null;
}

/// <summary>A day with a wall-clock time.</summary>
internal sealed class LocalDateTimeScalar : TextScalar
{
    public const string Text = "The `LocalDateTime` scalar type is a day with a local time (i.e., with no associated timezone), "
        + "yyyy-MM-ddTHH:mm:ss; local to Asia/Tokyo. Input may leave out the seconds.";

    public override string? Read(string text) =>
        MomentText.IsDateTime(text) ? text
        : MomentText.IsDateTime(text + ":00") ? text + ":00"
        : null;
}

/// <summary>A moment.</summary>
internal sealed class DateTimeScalar : TextScalar
{
    public const string Text = "The `DateTime` scalar represents an ISO-8601 compliant date time type.";

    public const string Address = "https://www.graphql-scalars.com/date-time";

    public override string? Read(string text) => MomentText.ToUtc(text);
}

/// <summary>A URL: absolute, or a path from the root. Any other text is not a URL, as in HotChocolate.</summary>
internal sealed class UrlScalar : TextScalar
{
    public const string Address = "https://tools.ietf.org/html/rfc3986";

    public override string? Read(string text) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) && (uri.IsAbsoluteUri || text.StartsWith('/')) ? text : null;
}

/// <summary>A 64-bit whole number.</summary>
internal sealed class LongScalar : ScalarGraphType
{
    public const string Text = "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. "
        + "Long can represent values between -(2^63) and 2^63 - 1.";

    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLNullValue || LeafReader.ReadLong(value) is not null;

    public override object? ParseLiteral(GraphQLValue value) => LeafReader.ReadLong(value);

    public override bool CanParseValue(object? value) => value is long or int or null;

    public override object? ParseValue(object? value) => value;
}

/// <summary>A geometry; output only.</summary>
internal sealed class GeoJsonScalar : ScalarGraphType
{
    public const string TypeName = "GeoJson";

    public const string Text = "The `GeoJson` scalar type is a geometry object of GeoJSON: longitude before latitude, WGS84.";

    public const string Address = "https://datatracker.ietf.org/doc/html/rfc7946";

    public override bool CanParseLiteral(GraphQLValue value) => false;

    public override object? ParseValue(object? value) => value;
}
