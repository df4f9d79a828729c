using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>What a page lists: the rows of one type, of one data set or of all, and by what they can be looked through.</summary>
/// <param name="Entity">The type of the rows.</param>
/// <param name="Path">Where the page stands, <c>/places</c>.</param>
/// <param name="Fields">What its columns can be, in their order.</param>
internal sealed record Listing(Entity Entity, string Path, IReadOnlyList<ListField> Fields)
{
    /// <summary>Where the rows of all data sets are as files.</summary>
    public const string OfAllRows = "/data/all/";

    private const int MostShown = 8;

    private const int FewestShown = 3;

    /// <summary>The data set whose rows these are; null = of all.</summary>
    public ListedDataset? Dataset { get; init; }

    /// <summary>Where its rows are as files, but for the point and the form.</summary>
    public required string FilePath { get; init; }

    /// <summary>Whose rows these files hold, where they are others; null = the same.</summary>
    public Entity? InFile { get; init; }

    /// <summary>How the names of these files end; empty = there are none.</summary>
    public IReadOnlyList<string> FileEndings => Reading.FileEndings.Of(InFile ?? Entity, Fields.Select(one => one.Path));

    /// <summary>The reference by which rows are of a city; null when they are of none.</summary>
    public Reference? City { get; init; }

    /// <summary>The kinds of data sets whose rows are listed; empty where these are of one data set.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The first day of what is listed while a reader asks for nothing in particular; null = everything is listed then.</summary>
    public DateOnly? Ahead { get; init; }

    /// <summary>What is listed while a reader asks for nothing in particular.</summary>
    public ListQuery Usual => new() { FirstDay = Ahead };

    public During? Days => Entity.Members.OfType<During>().FirstOrDefault();

    public OpeningTimes? Opening => Entity.Members.OfType<OpeningTimes>().FirstOrDefault();

    /// <summary>Whether its rows are searched by an index, which brings the best first.</summary>
    public bool IsRanked => Entity.Search is not null;

    /// <summary>Rows that have nothing but their cells are looked through cell by cell.</summary>
    public bool IsSearched => IsRanked || RowsOperation.IsAsPublished(Entity);

    public bool IsLocated => Entity.IsLocated;

    public ListField? Find(string path) => Fields.FirstOrDefault(field => field.Path == path && field.Form != FieldForm.Published);

    /// <summary>The columns that are shown: all of them, or those that tell most.</summary>
    public IReadOnlyList<ListField> Shown(bool all)
    {
        var telling = Fields.Where(field => field.Weight < ListField.Least).ToList();
        if (all || telling.Count < FewestShown)
        {
            return Fields;
        }

        var most = telling.OrderBy(field => field.FillRate is 0 ? 1 : 0).ThenBy(field => field.Weight)
            .ThenBy(field => field.FillRate is < 0.3 ? 1 : 0).Take(MostShown)
            .ToHashSet<ListField>(ReferenceEqualityComparer.Instance);
        return [.. Fields.Where(most.Contains)];
    }

    /// <summary>By what the rows are in order when the reader asks for none: the newest first; null = by nothing.</summary>
    /// <param name="isAhead">The reader looks ahead from a day.</param>
    public ListOrder? UsualOrder(bool isAhead) => Dataset is not null ? null
        : Fields.FirstOrDefault(one => one.Form is FieldForm.Day or FieldForm.Year) is { } first ? new ListOrder(first.Path, !isAhead)
        : null;

    /// <param name="kind">The one kind of rows that is listed: its own columns are there too. Null = all kinds.</param>
    public static Listing OfAll(DataCatalog catalog, Entity entity, string path, DatasetKind? kind = null) =>
        new(entity, path, ListFields.OfAll(catalog, entity, kind?.Detail))
        {
            FilePath = OfAllRows + entity.ListField,
            City = CityOf(catalog, entity),
            Kinds = kind is null ? [.. KindsOf(catalog, entity).Select(one => one.Name)] : [kind.Name],
        };

    /// <summary>The kinds of data sets whose rows are of a type.</summary>
    public static IEnumerable<DatasetKind> KindsOf(DataCatalog catalog, Entity entity) =>
        catalog.Kinds.Where(kind => kind.Entity == entity.Name);

    public static Reference? CityOf(DataCatalog catalog, Entity entity) => entity.Members.OfType<Reference>()
        .FirstOrDefault(reference => !reference.Hidden && catalog.Target(reference).Role == EntityRole.Municipality);
}

/// <summary>A data set whose rows are listed.</summary>
internal sealed record ListedDataset(string Id, long Rows);
