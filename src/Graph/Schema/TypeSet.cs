using Gateway.Catalog;
using GraphQL.Types;

namespace Gateway.Graph.Schema;

/// <summary>
/// The types of one schema while it is built: each is made once, and is known before its fields are, so that types may refer to each
/// other.
/// </summary>
internal sealed class TypeSet
{
    private readonly Dictionary<string, IGraphType> types = new(StringComparer.Ordinal);

    /// <summary>The type of this name; made empty and then filled when it is asked for the first time.</summary>
    public T Get<T>(string name, string? description, Action<T> fill)
        where T : IGraphType, new()
    {
        if (types.TryGetValue(name, out var known))
        {
            return (T)known;
        }

        var type = new T { Name = name, Description = Text(description) };
        types.Add(name, type);
        fill(type);
        return type;
    }

    /// <summary>The scalar or enumeration of a value.</summary>
    public IGraphType Leaf(Scalar scalar, EnumType? values = null) => scalar switch
    {
        Scalar.Enum => Enumeration(values ?? throw new ArgumentException("An enumeration needs its values.")),
        Scalar.LocalDate => Get<LocalDateScalar>("LocalDate", LocalDateScalar.Text, _ => { }),
        Scalar.LocalTime => Get<LocalTimeScalar>("LocalTime", LocalTimeScalar.Text, _ => { }),
        Scalar.LocalDateTime => Get<LocalDateTimeScalar>("LocalDateTime", LocalDateTimeScalar.Text, _ => { }),
        Scalar.DateTime =>
            Get<DateTimeScalar>("DateTime", DateTimeScalar.Text, type => Directives.SpecifiedBy(type, DateTimeScalar.Address)),
        Scalar.Url => Get<UrlScalar>("URL", null, type => Directives.SpecifiedBy(type, UrlScalar.Address)),
        Scalar.Long => Get<LongScalar>("Long", LongScalar.Text, _ => { }),
        Scalar.Id => BuiltIn("ID"),
        _ => BuiltIn(scalar.ToString()),
    };

    /// <summary>The argument that says in which language a text is told.</summary>
    /// <param name="unasked">In which, when nothing is said.</param>
    public QueryArgument Language(string unasked) => new(Leaf(Scalar.Enum, Enums.Language))
    {
        Name = GraphNames.Language,
        DefaultValue = unasked,
        Description = "In which language.",
    };

    /// <summary>A scalar of the specification; the library has one instance of each, found by name.</summary>
    public static IGraphType BuiltIn(string name) => new GraphQLTypeReference(name);

    public static NonNullGraphType NonNull(IGraphType type) => new(type);

    /// <summary><c>[X!]</c>.</summary>
    public static ListGraphType ListOf(IGraphType item) => new(new NonNullGraphType(item));

    /// <summary>A description that is empty is none.</summary>
    public static string? Text(string? description) => string.IsNullOrEmpty(description) ? null : description;

    private EnumerationGraphType Enumeration(EnumType values) => Get<EnumerationGraphType>(values.Name, values.Description, type =>
    {
        foreach (var value in values.Values)
        {
            type.Add(value.Name, value.Name, Text(value.Description));
        }
    });
}
