namespace Gateway.Catalog;

/// <summary>The scalar types of the graph; each has one form in the database (see <see cref="StoredAs"/>).</summary>
internal enum Scalar
{
    /// <summary>Opaque global id; never stored, made from the entity's name and key.</summary>
    Id,
    String,
    Int,
    Long,
    Float,
    Boolean,

    /// <summary>A calendar day, stored and sent as <c>yyyy-MM-dd</c>.</summary>
    LocalDate,

    /// <summary>A wall-clock time, stored and sent as <c>HH:mm:ss</c>.</summary>
    LocalTime,

    /// <summary>A day with a wall-clock time, stored and sent as <c>yyyy-MM-ddTHH:mm:ss</c>; local to Asia/Tokyo.</summary>
    LocalDateTime,

    /// <summary>An instant, stored as UTC text <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>.</summary>
    DateTime,

    /// <summary>An absolute http(s) address, stored as text.</summary>
    Url,

    /// <summary>One of a closed list of names, stored as that name.</summary>
    Enum,
}

/// <summary>The storage forms of a value in a database column. Text sorts by code point, so ISO dates sort as dates.</summary>
internal enum StoredAs
{
    Text,
    Integer,
    Real,

    /// <summary>0 or 1.</summary>
    Boolean,

    /// <summary>A JSON array in text.</summary>
    Json,
}

/// <summary>One name of an enumeration, with its meaning.</summary>
internal sealed record EnumValue(string Name, string Description);

/// <summary>An enumeration of the graph.</summary>
internal sealed record EnumType(string Name, string Description, IReadOnlyList<EnumValue> Values);

/// <summary>The type of one field: a scalar, one value of an enumeration, or a list of either.</summary>
internal sealed record FieldType(Scalar Scalar, EnumType? Enum = null, bool IsList = false)
{
    public StoredAs StoredAs => IsList ? StoredAs.Json : Scalar switch
    {
        Scalar.Int or Scalar.Long => StoredAs.Integer,
        Scalar.Float => StoredAs.Real,
        Scalar.Boolean => StoredAs.Boolean,
        _ => StoredAs.Text,
    };
}
