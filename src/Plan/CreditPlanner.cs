using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans credits: for rows that came with a data set, reads what its credit is made of, once however many rows refer to it.
/// </summary>
internal sealed class CreditPlanner(DataCatalog catalog, ReadDrafts reads)
{
    private readonly Entity? dataset = catalog.FindEntity(EntityRole.Dataset) is { Credit: not null } credited ? credited : null;

    /// <summary>Plans <c>credits</c> of a connection.</summary>
    /// <param name="field">The field with its selection.</param>
    /// <param name="rows">The reads of the connection's objects; several when they are of several types.</param>
    /// <param name="selection">Plans the selection on the data set itself.</param>
    public CreditsOutput Plan(AskField field, IReadOnlyList<ReadDraft> rows, SelectionPlanner selection) =>
        new(field.Key, field.Locations, [.. rows.SelectMany(draft => Own(draft, at => Parts(field, at, selection)))]);

    /// <summary>Plans credits for all rows read, and for those joined to them.</summary>
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

    /// <summary>Returns the column that refers to the data set of a row; null when it has none.</summary>
    public Column? KeyIn(Entity entity) => dataset is null ? null
        : entity == dataset ? dataset.Key
        : catalog.ReferenceTo(EntityRole.Dataset, entity);

    /// <summary>Plans the read of all data sets.</summary>
    public CreditColumns All()
    {
        var draft = reads.Add(dataset!, GraphNames.Credits);
        draft.OrderByKey();
        return ColumnsOf(draft, draft.Own);
    }

    /// <summary>Plans the credit sentence, as a value of a data set.</summary>
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

    /// <summary>The language is part of the variables' shape, so a plan may depend on it.</summary>
    private static bool IsEnglish(AskField field) =>
        field.Arguments.GetValueOrDefault(GraphNames.Language) is AskLeaf { Current: GraphNames.English };
}
