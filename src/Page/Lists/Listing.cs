using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>What a page lists: the rows of one type, of one data set or of all, and how they can be searched.</summary>
/// <param name="Entity">The type of the rows.</param>
/// <param name="Path">The path of the page, <c>/places</c>.</param>
/// <param name="Fields">The possible columns, in order.</param>
internal sealed record Listing(Entity Entity, string Path, IReadOnlyList<ListField> Fields)
{
    /// <summary>The path of files with the rows of all data sets.</summary>
    public const string OfAllRows = "/data/all/";

    private const int MostShown = 8;

    private const int FewestShown = 3;

    /// <summary>The data set whose rows these are; null = all data sets.</summary>
    public ListedDataset? Dataset { get; init; }

    /// <summary>The path of its files, without the dot and the extension.</summary>
    public required string FilePath { get; init; }

    /// <summary>The entity whose rows these files hold, if different; null = the same.</summary>
    public Entity? InFile { get; init; }

    /// <summary>The extensions of these files; empty = there are none.</summary>
    public IReadOnlyList<string> FileEndings => Reading.FileEndings.Of(InFile ?? Entity, Fields.Select(one => one.Path));

    /// <summary>The reference from rows to their city; null when they have none.</summary>
    public Reference? City { get; init; }

    /// <summary>The kinds of data sets whose rows are listed; empty for a single data set.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The first day listed when a reader asks for nothing in particular; null = everything is listed then.</summary>
    public DateOnly? DefaultFirstDay { get; init; }

    /// <summary>The query when a reader asks for nothing in particular.</summary>
    public ListQuery DefaultQuery => new() { FirstDay = DefaultFirstDay };

    public During? Days => Entity.Members.OfType<During>().FirstOrDefault();

    public OpeningTimes? Opening => Entity.Members.OfType<OpeningTimes>().FirstOrDefault();

    /// <summary>Whether its rows are searched by an index, which returns the best matches first.</summary>
    public bool IsRanked => Entity.Search is not null;

    /// <summary>Rows that have only cells are searched cell by cell.</summary>
    public bool IsSearched => IsRanked || RowsOperation.IsAsPublished(Entity);

    public bool IsLocated => Entity.IsLocated;

    public ListField? Find(string path) => Fields.FirstOrDefault(field => field.Path == path && field.Form != FieldForm.Published);

    /// <summary>Returns the columns to show: all of them, or the most informative.</summary>
    public IReadOnlyList<ListField> Shown(bool all)
    {
        var informative = Fields.Where(field => field.Weight < ListField.Least).ToList();
        if (all || informative.Count < FewestShown)
        {
            return Fields;
        }

        var most = informative.OrderBy(field => field.FillRate is 0 ? 1 : 0).ThenBy(field => field.Weight)
            .ThenBy(field => field.FillRate is < 0.3 ? 1 : 0).Take(MostShown)
            .ToHashSet<ListField>(ReferenceEqualityComparer.Instance);
        return [.. Fields.Where(most.Contains)];
    }

    /// <summary>The order of the rows when the reader asks for none: newest first; null = none.</summary>
    /// <param name="isAhead">Whether the reader looks ahead from a day.</param>
    public ListOrder? DefaultOrder(bool isAhead) => Dataset is not null ? null
        : Fields.FirstOrDefault(one => one.Form is FieldForm.Day or FieldForm.Year) is { } first ? new ListOrder(first.Path, !isAhead)
        : null;

    /// <param name="kind">The only kind of rows listed, whose own columns are then included. Null = all kinds.</param>
    public static Listing OfAll(DataCatalog catalog, Entity entity, string path, DatasetKind? kind = null) =>
        new(entity, path, ListFields.OfAll(catalog, entity, kind?.Detail))
        {
            FilePath = OfAllRows + entity.ListField,
            City = CityOf(catalog, entity),
            Kinds = kind is null ? [.. KindsOf(catalog, entity).Select(one => one.Name)] : [kind.Name],
        };

    /// <summary>Returns the kinds of data sets whose rows are of a type.</summary>
    public static IEnumerable<DatasetKind> KindsOf(DataCatalog catalog, Entity entity) =>
        catalog.Kinds.Where(kind => kind.Entity == entity.Name);

    public static Reference? CityOf(DataCatalog catalog, Entity entity) => entity.Members.OfType<Reference>()
        .FirstOrDefault(reference => !reference.Hidden && catalog.Target(reference).Role == EntityRole.Municipality);
}

/// <summary>A data set whose rows are listed.</summary>
internal sealed record ListedDataset(string Id, long Rows);
