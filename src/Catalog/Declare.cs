namespace Gateway.Catalog;

/// <summary>
/// Short helpers for declaring members: <c>Text("name", "Name (名称).", "名称")</c>. The headings come last, newest edition first.
/// </summary>
internal static class Declare
{
    public static Field Text(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.String, Reading.Text, headings);

    /// <summary>Text in NFKC: kana, phone numbers, codes, published code lists.</summary>
    public static Field Folded(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.String, Reading.Folded, headings);

    public static Field Digits(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.String, Reading.Digits, headings);

    public static Field Phone(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.String, Reading.Phone, headings);

    /// <summary>An amount of yen, which may be free.</summary>
    public static Field Fee(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.Int, Reading.Fee, headings) with { Unit = NumberUnit.Yen };

    public static Field Integer(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.Int, Reading.Integer, headings);

    public static Field Number(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.Float, Reading.Decimal, headings);

    public static Field Flag(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.Boolean, Reading.Flag, headings);

    public static Field Date(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.LocalDate, Reading.Date, headings);

    public static Field Time(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.LocalTime, Reading.Time, headings);

    public static Field Url(string name, string description, params string[] headings) =>
        Value(name, description, Scalar.Url, Reading.Url, headings);

    public static Field TextList(string name, string description, params string[] headings) =>
        new(name, description, new FieldType(Scalar.String, IsList: true)) { Reading = Reading.List, Headings = headings };

    public static Field OneOf(string name, string description, EnumType values) =>
        new(name, description, new FieldType(Scalar.Enum, values)) { Required = true };

    private static Field Value(string name, string description, Scalar scalar, Reading reading, string[] headings) =>
        new(name, description, new FieldType(scalar)) { Reading = reading, Headings = headings };
}
