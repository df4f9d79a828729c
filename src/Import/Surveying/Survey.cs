using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Recipes;
using Gateway.Import.Records;
using Gateway.Import.Rows;

namespace Gateway.Import.Surveying;

/// <summary>What the first pass over a file found out: where its header is, which kind it is, what its rows have in common.</summary>
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

    /// <summary>Tells rows from what is none; both passes over the file need one.</summary>
    public RowGate Gate() => new(
        Header.IsLinkData,
        new PrintMarks(Binding, Book, TitleAbove, Header.Rows),
        Width,
        Recipe.Judge(Binding),
        DropsPersonal ? Recipe.Persons(Binding) : null);

    /// <summary>How many cells its rows may have.</summary>
    public RowWidth Width => field ??= new RowWidth(File, Header);

    /// <summary>
    /// What <c>Dataset.edition</c> says: the edition of the standard, or the name of the layout; null when the columns follow none.
    /// </summary>
    public string? Edition => Match.Family is { } family ? family.Name : Header.IsLinkData ? "LinkData" : Match.Edition switch
    {
        null => IsOfModel ? "data model" : null,
        { IsReconstructed: true } edition => edition.Name + " (reconstructed)",
        { } edition => edition.Name,
    };

    /// <summary>All columns with their headings as published; rows wider than the header add nameless ones.</summary>
    public IReadOnlyList<FileColumn> Columns { get; private set; } = [];

    /// <summary>Rows of data and rows rejected, blank ones too; metadata are neither.</summary>
    public int RowsRead { get; set; }

    /// <summary>Of these, rows that are not blank.</summary>
    public int RowsFilled { get; set; }

    /// <summary>The texts of the code column, and how often each stands there.</summary>
    public Dictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>What the columns of the publisher's name say, and how often.</summary>
    public Dictionary<(string Prefecture, string Name), int> PublisherNames { get; } = [];

    /// <summary>Headings begin with the class of the kind, as in the government's data model.</summary>
    public bool IsOfModel { get; init; }

    /// <summary>What headings begin with as with a class that no kind has; null = nothing.</summary>
    public string? UnknownClass { get; init; }

    /// <summary>Rows that look like data of a private person are left out.</summary>
    public bool DropsPersonal { get; init; }

    public DateOrder DateOrder { get; set; }

    /// <summary>The title that stands alone in a row above the header.</summary>
    public string? TitleAbove { get; set; }

    /// <summary>The one day that the title or the name of the file states; null = none.</summary>
    public string? SurveyDate { get; set; }

    /// <summary>What the file says beside its rows: title, sheet, name, and the cells above the header, folded.</summary>
    public IReadOnlyList<string> Told { get; set; } = [];

    /// <summary>The unit of money that the operator states; null = none.</summary>
    public MoneyUnit? Unit { get; set; }

    /// <summary>How many rows above the header say something that is neither title nor metadata.</summary>
    public int RowsAbove { get; set; }

    /// <summary>
    /// A table that stands above the one that is read, with the line of its header and how many rows it has; null = there is none.
    /// </summary>
    public (int Line, IReadOnlyList<string> Cells, int Rows)? TableAbove { get; set; }

    /// <summary>What the file calls itself: what the caller or its title says, else its name in words.</summary>
    public string OwnName
    {
        get => field ?? TitleAbove ?? DatasetName.Words(DatasetName.SlugOf(File.Hint, Kind));
        set;
    }

    /// <summary>The slug its name gives.</summary>
    /// <param name="named">The name its caller gives.</param>
    public string SlugOf(string? named) => named is not null && DatasetName.Plain($"{named} {File.Part}") is { Length: > 0 } plain
        ? plain
        : DatasetName.SlugOf(File.Hint, Kind);

    /// <summary>Adds nameless columns for rows that are wider than the header.</summary>
    public void Widen(int width) =>
        Columns = [.. Columns, .. Enumerable.Range(Columns.Count, width - Columns.Count).Select(i => new FileColumn(i, "", "", null))];

    /// <summary>
    /// Metadata above the header, by its LinkData name without <c>#</c>: <c>license</c>, <c>attribution_name</c>, <c>download_from</c>.
    /// </summary>
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);
}
