namespace Gateway.Catalog;

/// <summary>
/// A kind of data set the standard describes: which sheet it is, how its editions are laid out, and what its rows become.
/// </summary>
/// <param name="Name">The name in the enumeration <c>DatasetKind</c>, <c>EVACUATION_SITE</c>.</param>
/// <param name="Title">The sheet's Japanese title, <c>指定緊急避難場所一覧</c>.</param>
/// <param name="Entity">The name of the entity its rows become.</param>
/// <param name="Description">The description of the enumeration value, in English with the sheet's title.</param>
internal sealed record DatasetKind(string Name, string Title, string Entity, string Description)
{
    /// <summary>The value of <c>kindLabel</c> when the row states no kind of its own.</summary>
    public string Label { get; init; } = Title;

    /// <summary>Words met in names and titles of files, <c>evacuation_space</c>; a hint only.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>Words for things that only look like this kind, in names and in cells: a 動物病院 is not a 病院.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The class names that prefix its columns in the データモデル型: 投票所_名称.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [ClassOf(Title)];

    /// <summary>
    /// Whether it is also published in the layout of public facilities, which says nothing about the kind of a place;
    /// the file name decides then.
    /// </summary>
    public bool UsesFacilityLayout { get; init; }

    /// <summary>The kind whose places also appear in lists of this one, such as car parks in lists of bicycle parks; null = none.</summary>
    public NeighbourKind? Neighbour { get; init; }

    /// <summary>For a kind with a neighbour: the pattern that names of this kind's own places match.</summary>
    public string? OwnNames { get; init; }

    /// <summary>Headings that say who published a row, or where it is, for this kind only.</summary>
    public IReadOnlyDictionary<string, ColumnRole> Roles { get; init; } = new Dictionary<string, ColumnRole>();

    /// <summary>The layouts of the standard, newest first.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>The detail object of a facility kind; null for the others.</summary>
    public Group? Detail { get; init; }

    /// <summary>
    /// Headings that mean a shared field in this kind only, by graph path: <c>介護サービス事業所名称</c> → <c>name</c>.
    /// They win over the headings the fields themselves state.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Headings that only this kind has, word for word: one of them is proof. Other words for the same may belong to any kind
    /// (<c>capacity</c>, <c>設置場所</c>) and are only a hint.
    /// </summary>
    public IReadOnlyList<string> UniqueHeadings { get; init; } = [];

    /// <summary>Headings that are half a proof, in any wording; an entry counts only when all its headings are there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> HintHeadings { get; init; } = [];

    /// <summary>Words in the cells of such files; most cells of a column contain one: <c>特別養護老人ホーム</c>.</summary>
    public IReadOnlyList<string> CellWords { get; init; } = [];

    /// <summary>Sorts of tables recognised without a sheet.</summary>
    public IReadOnlyList<Family> Families { get; init; } = [];

    /// <summary>
    /// Graph paths; one of them must have a column that most rows fill, for kinds whose telling headings are common words; empty = none.
    /// </summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The GTFS timetable tables that are always of this kind, <c>stops</c>; one edition for each.</summary>
    public IReadOnlyList<string> FeedMembers { get; init; } = [];

    /// <summary>Whether it takes everything no other kind describes; such a kind has no sheet and no telling headings.</summary>
    public bool IsCatchAll { get; init; }

    /// <summary>Whether it is recognised by its sorts of tables, never by a single heading.</summary>
    public bool IsOfFamilies => Families.Count > 0 && !IsCatchAll;

    /// <summary>Headings whose cells together identify a row of a table; empty = the words of the row do, and its numbers do not.</summary>
    public IReadOnlyList<string> RowIdentity { get; init; } = [];

    /// <summary>How its rows are read, when that differs from its entity.</summary>
    public RowRecipe? Recipe { get; init; }

    /// <summary>How an event finds a place of this kind.</summary>
    public VenueLink Venue { get; init; } = VenueLink.NameAndAddress;

    /// <summary>Whether a district on the map may bear the name of such a place, as of a school.</summary>
    public bool HasDistrict { get; init; }

    /// <summary>Words one of which a name must contain to be the thing's own name (<see cref="VenueLink.OwnName"/>).</summary>
    public IReadOnlyList<string> OwnNameWords { get; init; } = [];

    /// <summary>Strips the word that only says it is a list from a title: <c>投票所一覧</c>.</summary>
    private static string ClassOf(string title)
    {
        const string list = "一覧";
        return title.EndsWith(list, StringComparison.Ordinal) ? title[..^list.Length] : title;
    }
}

/// <summary>A kind whose places also appear in lists of another.</summary>
/// <param name="Name">Its <see cref="DatasetKind.Name"/>.</param>
/// <param name="Label">Its <see cref="DatasetKind.Label"/>.</param>
/// <param name="Detail">Its detail object.</param>
/// <param name="Names">The pattern that names of such places match.</param>
internal sealed record NeighbourKind(string Name, string Label, string Detail, string Names)
{
    /// <summary>
    /// The field in both details, counting something different in each, so that a number alone does not tell which is meant.
    /// </summary>
    public required string Measure { get; init; }

    /// <summary>Headings that count the neighbour's own units where a telling heading beside them counts this kind's.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Whether the name makes a row the neighbour's when no column does.</summary>
    public bool TakesByName { get; init; }

    public string MeasurePath => $"{Detail}.{Measure}";
}

/// <summary>One layout of a kind.</summary>
/// <param name="Name">The value of <c>Dataset.edition</c>.</param>
/// <param name="Headings">The header row, in order, as the standard prints it.</param>
internal sealed record Edition(string Name, IReadOnlyList<string> Headings)
{
    public const string Municipal = "municipal standard";

    /// <summary>Headings whose cells the standard requires to be filled, as far as a source states it.</summary>
    public IReadOnlyList<string> Mandatory { get; init; } = [];

    /// <summary>The class name that prefixes each of its columns, as in ゴミの分別方法_品目; the headings are without it. Null = none.</summary>
    public string? Class { get; init; }

    /// <summary>Whether somebody else prescribes the layout; the standard's demands do not apply to it.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>
    /// Whether it was pieced together from the sources' lists instead of read from a file of the standard; used, but
    /// never claimed to be exact.
    /// </summary>
    public bool IsReconstructed { get; init; }

    /// <summary>Returns a heading as the sheet prints it.</summary>
    public string Printed(string heading) => Class is null ? heading : $"{Class}_{heading}";
}
