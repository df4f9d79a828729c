namespace Gateway.Catalog;

/// <summary>A kind of data set the standard describes: which sheet it is, how its editions are laid out, what its rows become.</summary>
/// <param name="Name">The name in the enumeration <c>DatasetKind</c>, <c>EVACUATION_SITE</c>.</param>
/// <param name="Title">The sheet's Japanese title, <c>指定緊急避難場所一覧</c>.</param>
/// <param name="Entity">The name of the entity its rows become.</param>
/// <param name="Description">What the enumeration value says, in English with the sheet's title.</param>
internal sealed record DatasetKind(string Name, string Title, string Entity, string Description)
{
    /// <summary>What <c>kindLabel</c> says when the row states no kind of its own.</summary>
    public string Label { get; init; } = Title;

    /// <summary>Words met in names and titles of files, <c>evacuation_space</c>; a hint only.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>Words for what only looks like this kind, in names and in cells: a 動物病院 is no 病院.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>What its columns are named after in the データモデル型: 投票所_名称.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [ClassOf(Title)];

    /// <summary>
    /// Published in the layout of public facilities too, which says nothing about the kind of a place: then the name of the file tells it.
    /// </summary>
    public bool BorrowsSheets { get; init; }

    /// <summary>The kind whose places stand in lists of this one too, as car parks beside bicycle parks; null = there is none.</summary>
    public NeighbourKind? Neighbour { get; init; }

    /// <summary>Of a kind with a neighbour: what the name of such a place has in it, by pattern.</summary>
    public string? OwnNames { get; init; }

    /// <summary>Headings that say who published a row, or where it is, in this kind only.</summary>
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
    /// Headings that only this kind has, each in the very word: one of them is proof. Other words for the same may be anybody's
    /// (<c>capacity</c>, <c>設置場所</c>) and are but a hint.
    /// </summary>
    public IReadOnlyList<string> Telling { get; init; } = [];

    /// <summary>Headings that are half a proof, in any word; those of one entry only when all of them are there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Hinting { get; init; } = [];

    /// <summary>Words in the cells of such files, of which most cells of a column have one: <c>特別養護老人ホーム</c>.</summary>
    public IReadOnlyList<string> CellWords { get; init; } = [];

    /// <summary>Sorts of tables that are known without a sheet.</summary>
    public IReadOnlyList<Family> Families { get; init; } = [];

    /// <summary>
    /// Graph paths of which one must have a column that most rows fill, for kinds whose telling headings are common words; empty = none.
    /// </summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The tables of a timetable in GTFS that are of this kind, as nothing else is, <c>stops</c>; an edition for each.</summary>
    public IReadOnlyList<string> FeedMembers { get; init; } = [];

    /// <summary>What no other kind describes is of this kind: such a kind has no sheet and no telling headings.</summary>
    public bool IsCatchAll { get; init; }

    /// <summary>Known by the sorts of its tables, and by no single heading.</summary>
    public bool IsOfFamilies => Families.Count > 0 && !IsCatchAll;

    /// <summary>
    /// Headings whose cells together tell a row of a table from its others; empty = the words of the row do, and its numbers do not.
    /// </summary>
    public IReadOnlyList<string> RowIdentity { get; init; } = [];

    /// <summary>How its rows are read, where not as those of its entity are.</summary>
    public RowRecipe? Recipe { get; init; }

    /// <summary>How an event finds a place of this kind.</summary>
    public VenueLink Venue { get; init; } = VenueLink.NameAndAddress;

    /// <summary>Whether a district of the map may bear the name of such a place: a school's.</summary>
    public bool HasDistrict { get; init; }

    /// <summary>Words of which the name of a thing has one when it is its own (<see cref="VenueLink.OwnName"/>).</summary>
    public IReadOnlyList<string> OwnNameWords { get; init; } = [];

    /// <summary>A title without what only says that it is a list: <c>投票所一覧</c>.</summary>
    private static string ClassOf(string title)
    {
        const string list = "一覧";
        return title.EndsWith(list, StringComparison.Ordinal) ? title[..^list.Length] : title;
    }
}

/// <summary>A kind whose places stand in lists of another.</summary>
/// <param name="Name">Its <see cref="DatasetKind.Name"/>.</param>
/// <param name="Label">Its <see cref="DatasetKind.Label"/>.</param>
/// <param name="Detail">Its detail object.</param>
/// <param name="Names">What the name of such a place has in it, by pattern.</param>
internal sealed record NeighbourKind(string Name, string Label, string Detail, string Names)
{
    /// <summary>The field of both details in which each counts something else, so that a number alone does not tell which.</summary>
    public required string Measure { get; init; }

    /// <summary>Headings that count what the neighbour has where a telling one stands beside them for what the kind has.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Whether the name makes a row the neighbour's where no column does.</summary>
    public bool TakesByName { get; init; }

    public string MeasurePath => $"{Detail}.{Measure}";
}

/// <summary>One layout of a kind.</summary>
/// <param name="Name">What <c>Dataset.edition</c> says.</param>
/// <param name="Headings">The header row, in order, as the standard prints it.</param>
internal sealed record Edition(string Name, IReadOnlyList<string> Headings)
{
    public const string Municipal = "municipal standard";

    /// <summary>Headings whose cells the standard wants filled, as far as a source states it.</summary>
    public IReadOnlyList<string> Mandatory { get; init; } = [];

    /// <summary>What each of its columns is named after, as in ゴミの分別方法_品目; the headings are without it. Null = nothing.</summary>
    public string? Class { get; init; }

    /// <summary>A layout that somebody else prescribes: what the standard demands says nothing about it.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>Put together from what the sources list, not read in a file of the standard: used, but never claimed to be exact.</summary>
    public bool IsReconstructed { get; init; }

    /// <summary>A heading as the sheet prints it.</summary>
    public string Printed(string heading) => Class is null ? heading : $"{Class}_{heading}";
}
