using Gateway.Catalog;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The types for whom to credit for the rows of a list.</summary>
internal sealed class CreditTypes(DataCatalog catalog, TypeSet types)
{
    /// <summary>The number of data sets that the rows of a page are assumed to come from, for the cost of their fields.</summary>
    private const int TypicalSources = 10;

    /// <summary>The credit field of connections; none when the catalogue does not know where rows came from.</summary>
    public IEnumerable<FieldType> Fields(Func<Entity, ObjectGraphType> typeOf)
    {
        if (catalog.FindEntity(EntityRole.Dataset) is not { Credit: not null } dataset)
        {
            return [];
        }

        var field = new FieldType
        {
            Name = GraphNames.Credits,
            Description = "Whom to credit when you show the rows of this page: the data sets they came from, each once. Rows that came "
                + "from none, such as municipalities and areas, need no credit.",
            ResolvedType = TypeSet.NonNull(TypeSet.ListOf(Credit(typeOf(dataset)))),
        };
        return [Directives.Costing(Directives.Sized(field, TypicalSources))];
    }

    private ObjectGraphType Credit(ObjectGraphType dataset) => types.Get<ObjectGraphType>(
        GraphNames.Credit, "A data set to credit, and how.", type =>
        {
            Add(type, "dataset", "The data set.", TypeSet.NonNull(dataset));
            Add(type, "publisher", "Its publisher; null if neither file nor settings state it.", TypeSet.BuiltIn("String"));
            Add(type, "licence", "The short name of its licence (CC BY 4.0, CC0 1.0, PDL1.0 …); an unknown one as it was stated; null = "
                + "none is stated.", TypeSet.BuiltIn("String"));
            Add(type, "licenceUrl", "Where the licence can be read; null unless it is known.", types.Leaf(Scalar.Url));
            Add(type, "text", "The sentence to show beside the data: who published it, under which licence, and that it was changed, if "
                + "the licence requires that.", TypeSet.NonNull(TypeSet.BuiltIn("String")))
                .Arguments = [types.Language(GraphNames.Japanese)];
            Add(type, "url", "Where the data set was published.", types.Leaf(Scalar.Url));
        });

    /// <summary>The credit line as a field of a data set.</summary>
    public static FieldType Sentence(CreditSentence sentence, TypeSet types) => new()
    {
        Name = sentence.Name,
        Description = TypeSet.Text(sentence.Description),
        ResolvedType = TypeSet.NonNull(TypeSet.BuiltIn("String")),
        Arguments = [types.Language(GraphNames.Japanese)],
    };

    private static FieldType Add(ObjectGraphType type, string name, string description, IGraphType of) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = of });
}
