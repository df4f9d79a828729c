using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Recipes;
using Gateway.Import.Records;
using Gateway.Import.Rows;

namespace Gateway.Import.Surveying;

/// <summary>The result of the first pass over a file: where its header is, its kind, what its rows have in common.</summary>
internal sealed class Survey
{
    private readonly Binding binding = null!;

    public required Table File { get; init; }

    public required HeaderRow Header { get; init; }

    public required KindMatch Match { get; init; }

    /// <summary>The headings of all kinds.</summary>
    public required HeadingBook Book { get; init; }

    public required Binding Binding
    {
        get => binding;
        init => (binding, Columns) = (value, value.Columns);
    }

    public DatasetKind Kind => Match.Map.Kind;

    public Recipe Recipe => field ??= Recipe.Of(Match.Map.Recipe, Match.Zone);

    /// <summary>Returns a new gate that tells data rows from other records; both passes over the file need one.</summary>
    public RowGate Gate() => new(
        Header.IsLinkData,
        new PrintMarks(Binding, Book, TitleAbove, Header.Rows),
        Width,
        Recipe.Judge(Binding),
        DropsPersonal ? Recipe.Persons(Binding) : null,
        Recipe.Above(Binding));

    /// <summary>How many cells its rows may have.</summary>
    public RowWidth Width => field ??= new RowWidth(File, Header);

    /// <summary>
    /// The value of <c>Dataset.edition</c>: the edition of the standard, or the name of the layout; null when the columns follow none.
    /// </summary>
    public string? Edition => Match.Family is { } family ? family.Name : Header.IsLinkData ? "LinkData" : Match.Edition switch
    {
        null => IsOfModel ? "data model" : null,
        { IsReconstructed: true } edition => edition.Name + " (reconstructed)",
        { } edition => edition.Name,
    };

    /// <summary>All columns with their headings as published; rows wider than the header add nameless ones.</summary>
    public IReadOnlyList<FileColumn> Columns { get; private set; } = [];

    /// <summary>The number of data rows and rejected rows, including blank ones but not metadata.</summary>
    public int RowsRead { get; set; }

    /// <summary>The number of these rows that are not blank.</summary>
    public int RowsFilled { get; set; }

    /// <summary>The texts of the code column, with the number of rows of each.</summary>
    public Dictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts of the publisher name columns, with the number of rows of each.</summary>
    public Dictionary<(string Prefecture, string Name), int> PublisherNames { get; } = [];

    /// <summary>Whether headings begin with the class of the kind, as in the government's data model.</summary>
    public bool IsOfModel { get; init; }

    /// <summary>The heading prefix that looks like a class but belongs to no kind; null = none.</summary>
    public string? UnknownClass { get; init; }

    /// <summary>Whether rows that look like personal data of a private individual are left out.</summary>
    public bool DropsPersonal { get; init; }

    public DateOrder DateOrder { get; set; }

    /// <summary>The title that stands alone in a row above the header.</summary>
    public string? TitleAbove { get; set; }

    /// <summary>The one day stated by the title or the file name; null = none.</summary>
    public string? SurveyDate { get; set; }

    /// <summary>What the file says outside its rows: title, sheet, name and the cells above the header, folded.</summary>
    public IReadOnlyList<string> ContextTexts { get; set; } = [];

    /// <summary>The unit of money stated by the operator; null = none.</summary>
    public MoneyUnit? Unit { get; set; }

    /// <summary>The number of non-empty rows above the header that are neither title nor metadata.</summary>
    public int RowsAbove { get; set; }

    /// <summary>
    /// A table above the one that is read: the line and cells of its header, and its number of rows; null = there is none.
    /// </summary>
    public (int Line, IReadOnlyList<string> Cells, int Rows)? TableAbove { get; set; }

    /// <summary>What the file calls itself: as stated by the caller or its title, otherwise its name in words.</summary>
    public string OwnName
    {
        get => field ?? TitleAbove ?? DatasetName.Words(DatasetName.SlugOf(File.Hint, Kind));
        set;
    }

    /// <summary>Returns the slug derived from its name.</summary>
    /// <param name="named">The name that the caller gives; null = none.</param>
    public string SlugOf(string? named) => named is not null && DatasetName.Plain($"{named} {File.Part}") is { Length: > 0 } plain
        ? plain
        : DatasetName.SlugOf(File.Hint, Kind);

    /// <summary>Adds nameless columns for rows that are wider than the header.</summary>
    public void Widen(int width) =>
        Columns = [.. Columns, .. Enumerable.Range(Columns.Count, width - Columns.Count).Select(i => new FileColumn(i, "", "", null))];

    /// <summary>
    /// Metadata above the header, by LinkData name without <c>#</c>: <c>license</c>, <c>attribution_name</c>, <c>download_from</c>.
    /// </summary>
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);
}
