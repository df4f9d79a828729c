using Gateway.Catalog;
using GraphQL.Types;

namespace Gateway.Graph.Schema;

/// <summary>
/// The types of one schema while it is built: each is created once, and is registered before its fields are filled in, so that types may
/// refer to each other.
/// </summary>
internal sealed class TypeSet
{
    private readonly Dictionary<string, IGraphType> types = new(StringComparer.Ordinal);

    /// <summary>Returns the type of this name; created empty and then filled on the first request.</summary>
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

    /// <summary>The argument that selects the language of a text.</summary>
    /// <param name="defaultLanguage">The language when the argument is left out.</param>
    public QueryArgument Language(string defaultLanguage) => new(Leaf(Scalar.Enum, Enums.Language))
    {
        Name = GraphNames.Language,
        DefaultValue = defaultLanguage,
        Description = "In which language.",
    };

    /// <summary>A scalar of the specification; the library has one instance of each, found by name.</summary>
    public static IGraphType BuiltIn(string name) => new GraphQLTypeReference(name);

    public static NonNullGraphType NonNull(IGraphType type) => new(type);

    /// <summary><c>[X!]</c>.</summary>
    public static ListGraphType ListOf(IGraphType item) => new(new NonNullGraphType(item));

    /// <summary>An empty description counts as none.</summary>
    public static string? Text(string? description) => string.IsNullOrEmpty(description) ? null : description;

    private EnumerationGraphType Enumeration(EnumType values) => Get<EnumerationGraphType>(values.Name, values.Description, type =>
    {
        foreach (var value in values.Values)
        {
            type.Add(value.Name, value.Name, Text(value.Description));
        }
    });
}
