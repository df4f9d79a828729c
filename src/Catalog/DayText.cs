using System.Globalization;

namespace Gateway.Catalog;

/// <summary>Days as they are stored and sent, <c>yyyy-MM-dd</c>; see <see cref="Scalar.LocalDate"/>.</summary>
internal static class DayText
{
    private const string Form = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Parses a text known to be a day.</summary>
    public static DateOnly Read(ReadOnlySpan<char> text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    /// <summary>Parses a day; null when the text is not one.</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
