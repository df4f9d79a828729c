using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans whom to name: under rows that came with a data set this data set is read, once however many rows name it, with what its credit
/// is made of.
/// </summary>
internal sealed class CreditPlanner(DataCatalog catalog, ReadDrafts reads)
{
    private readonly Entity? dataset = catalog.FindEntity(EntityRole.Dataset) is { Credit: not null } credited ? credited : null;

    /// <summary><c>credits</c> of a connection.</summary>
    /// <param name="field">What is asked of them.</param>
    /// <param name="rows">The reads of the connection's objects; several when these are of several types.</param>
    /// <param name="selection">Plans what is asked of the data set itself.</param>
    public CreditsOutput Plan(AskField field, IReadOnlyList<ReadDraft> rows, SelectionPlanner selection) =>
        new(field.Key, field.Locations, [.. rows.SelectMany(draft => Own(draft, at => Parts(field, at, selection)))]);

    /// <summary>Of all rows that are read, and of those that come along with them.</summary>
    public IReadOnlyList<CreditedRows> OfAll() =>
    [
        .. from draft in reads.All
           where draft is { WantsRows: true, Extent: not (GroupsExtent or SuggestionsExtent), Field: not GraphNames.Credits }
           from source in draft.Sources.All
           where source.From is null || source.Entity is { IsNode: true, Credit: null }
           from credited in Of(draft, source, _ => [])
           select credited,
    ];

    private IEnumerable<CreditedRows> Own(ReadDraft draft, Func<ReadDraft, IReadOnlyList<Output>> parts) => Of(draft, draft.Own, parts);

    private IEnumerable<CreditedRows> Of(ReadDraft rows, Source source, Func<ReadDraft, IReadOnlyList<Output>> parts)
    {
        if (KeyIn(source.Entity) is not { } key)
        {
            return [];
        }

        var draft = reads.Add(dataset!, GraphNames.Credits);
        draft.Parent = new ParentLink(rows.Number, rows.Ordinal(source, key), dataset!.Key) { IsPart = true };
        draft.OrderByKey();
        return [new CreditedRows(rows.Number, draft.Number, ColumnsOf(draft, draft.Own), parts(draft))];
    }

    /// <summary>The column that names the data set of a row; null when it came with none.</summary>
    public Column? KeyIn(Entity entity) => dataset is null ? null
        : entity == dataset ? dataset.Key
        : catalog.ReferenceTo(EntityRole.Dataset, entity);

    /// <summary>Reads all data sets.</summary>
    public CreditColumns All()
    {
        var draft = reads.Add(dataset!, GraphNames.Credits);
        draft.OrderByKey();
        return ColumnsOf(draft, draft.Own);
    }

    /// <summary>The sentence to show, as a value of a data set.</summary>
    public static CreditSentenceOutput Sentence(AskField field, Source dataset, ReadDraft draft) =>
        new(field.Key, field.Locations, ColumnsOf(draft, dataset), IsEnglish(field));

    private static CreditColumns ColumnsOf(ReadDraft draft, Source dataset)
    {
        var (entity, credit) = (dataset.Entity, dataset.Entity.Credit!);
        int Ordinal(string member) => draft.Ordinal(dataset, entity.Column(Entity.SnakeCase(member)));
        return new CreditColumns(
            draft.Ordinal(dataset, entity.Key),
            Ordinal(credit.Slug),
            Ordinal(credit.Title),
            Ordinal(credit.Publisher),
            Ordinal(credit.Licence),
            Ordinal(credit.Line),
            Ordinal(credit.Url));
    }

    private IReadOnlyList<Output> Parts(AskField field, ReadDraft draft, SelectionPlanner selection) =>
        [.. field.Selection.For(GraphNames.Credit).Select(part => Part(part, draft, selection))];

    private Output Part(AskField field, ReadDraft draft, SelectionPlanner selection) => field.Name switch
    {
        "__typename" => new TypenameOutput(field.Key, field.Locations, GraphNames.Credit),
        "dataset" => new ObjectOutput(
            field.Key, field.Locations, -1, null, selection.Fields(field.Selection.For(dataset!.Name), dataset, draft)),
        "publisher" => new CreditPartOutput(field.Key, field.Locations, CreditPart.Publisher),
        "licence" => new CreditPartOutput(field.Key, field.Locations, CreditPart.Licence),
        "licenceUrl" => new CreditPartOutput(field.Key, field.Locations, CreditPart.LicenceUrl),
        "text" => new CreditPartOutput(field.Key, field.Locations, IsEnglish(field) ? CreditPart.EnglishText : CreditPart.JapaneseText),
        "url" => new CreditPartOutput(field.Key, field.Locations, CreditPart.Url),
        _ => throw SelectionPlanner.Unknown(GraphNames.Credit, field),
    };

    /// <summary>The language is part of the variables' shape, so a plan may be made of it.</summary>
    private static bool IsEnglish(AskField field) =>
        field.Arguments.GetValueOrDefault(GraphNames.Language) is AskLeaf { Current: GraphNames.English };
}
