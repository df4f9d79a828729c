using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Who published what: municipalities, data sets, the files they came in, and what was found while reading them.</summary>
internal static class Publication
{
    /// <summary>The column with the values of a data set taken from its publisher's list of open data, as JSON by column.</summary>
    public const string ListedValues = "listed_values";

    /// <summary>The column with the origins of a data set, as JSON: the files by which a later import recognises it.</summary>
    public const string Origins = "origins";

    /// <summary>The column with the part of a series that a file is; null = the whole, or the first part.</summary>
    public const string Part = "part";

    public static Entity DeclareMunicipality() =>
        new("Municipality", "A municipality or prefecture that publishes data, or that rows belong to.",
        [
            new Field("code", "Code of the local government, 6 digits with check digit (全国地方公共団体コード).",
                new FieldType(Scalar.String)) { Required = true },
            new Field("name", "Name (常総市).", new FieldType(Scalar.String)) { Required = true },
            new Field("nameKana", "Name in hiragana (じょうそうし).", new FieldType(Scalar.String)),
            new Field("prefecture", "Prefecture (茨城県).", new FieldType(Scalar.String)) { Required = true, Role = ColumnRole.Prefecture },
            new Collection("datasets", "The data sets it published.", "Dataset", "publisher"),
            new Collection("facilities", "Places in it.", "Facility", "municipality"),
            new Collection("events", "Events held in it.", "Event", "municipality"),
            EventOccurrence.Of("municipality", "The days of the events in it, by day and time."),
            new Collection("areas", "Its towns.", "Area", "municipality"),
            new Collection("populations", "Its population, by area and survey date.", "Population", "municipality"),
            .. Towns.OfMunicipality,
            new Collection("budgets", "Its budgets and settlements.", "Budget", "municipality"),
            new Collection("budgetItems", "The items of all its budgets.", "BudgetItem", "municipality"),
            new Collection("taxCollections", "How much of its taxes was collected.", "TaxCollection", "municipality"),
            new Collection("wasteItems", "Its waste items and their classes.", "WasteItem", "municipality"),
            new Collection("wasteAreas", "Its waste collection areas.", "WasteArea", "municipality"),
            new Collection("wasteCalendars", "When and where it collects each class of waste.", "WasteCalendar",
                "municipality"),
            new Collection("schoolMenus", "What its schools serve for lunch.", "SchoolMenu", "municipality"),
            new Collection("supportSchemes", "Support that it offers or announces.", "SupportScheme", "municipality"),
            new Collection("areaStatistics", "Figures of planning surveys, by area, theme and category.", "AreaStatistic", "municipality"),
            new Collection("zones", "Its school districts and other zones.", "Zone", "municipality"),
            new Collection("busRoutes", "Bus routes that it publishes.", "BusRoute", "municipality"),
            PlaceMembers.Border,
            PlaceMembers.Boundary("Its border as GeoJSON, WGS84; null when no layer of the map has it, or several have."),
        ],
        [PlaceMembers.Version])
    {
        Role = EntityRole.Municipality,
        IsFollowed = true,
        ListField = "municipalities",
        ListDescription = "Municipalities and prefectures with data.",
        Lookup = new Lookup("municipality", "code", MunicipalityCode.Complete)
        {
            Description = "One municipality or prefecture, by its code.",
            ArgumentDescription = "Code of the local government: 6 digits, or 5 without the check digit.",
        },
        IdDescription = Entity.GlobalIdText,
        Indexes = [[Towns.PartOf]],
        Search = new Searched(3, "name") { Kana = "nameKana", Rest = ["prefecture"] },
    };

    public static Entity DeclareDataset(EnumType kinds) =>
        new("Dataset", "One published data set: what it is, who published it, under which licence.",
        [
            new Field("slug", "Readable name (識別名), stable over re-imports.", new FieldType(Scalar.String)) { Required = true },
            OneOf("kind", "Its kind (種類).", kinds),
            new Field("edition", "The edition of the standard its columns follow (様式), or the name of the layout.",
                new FieldType(Scalar.String)),
            new Field("title", "Title (表題).", new FieldType(Scalar.String)) { Required = true },
            new Field("description", "Description (説明).", new FieldType(Scalar.String)),
            new Reference("publisher", "Its publisher; null if neither file nor settings state it.", "Municipality"),
            new Field("publisherName", "Name of the publisher (公開者).", new FieldType(Scalar.String)),
            new Field("licence", "Licence (ライセンス), as stated.", new FieldType(Scalar.String)),
            new Field("attribution", "The credit line to show beside the data (クレジット表示).", new FieldType(Scalar.String)),
            new CreditSentence("credit", "The sentence to show beside its rows, as in credits.text, so a line of a file can have it."),
            new Field("sourceUrl", "Where it was published (公開元のURL), absolute.", new FieldType(Scalar.Url)) { Reading = Reading.Url },
            new Field("updateFrequency", "How often it is updated (更新頻度), as stated.", new FieldType(Scalar.String)),
            new Field("publishedOn", "Day of first publication (公開日).", new FieldType(Scalar.LocalDate)) { Reading = Reading.Date },
            new Field("updatedOn", "Day of the publisher's last update (最終更新日).", new FieldType(Scalar.LocalDate))
            {
                Reading = Reading.Date,
            },
            new Field("importedAt", "When this gateway last read it with a change (取込日時); null = never imported.",
                new FieldType(Scalar.DateTime)),
            new Field("sample", "Fictional sample data that comes with the gateway (見本).", new FieldType(Scalar.Boolean))
            {
                Required = true,
            },
            new Field("listed", "Named in its publisher's list of open data (オープンデータ一覧).",
                new FieldType(Scalar.Boolean)) { Required = true },
            new Field("version", "The data version in which it last changed (データ版).", new FieldType(Scalar.Int)) { Required = true },
            new Field("rowCount", "Rows imported (件数).", new FieldType(Scalar.Int)) { Required = true },
            new Field("rejectedCount", "Rows of the file that were not imported (取り込めなかった行数).", new FieldType(Scalar.Int))
            {
                Required = true,
            },
            new Tuples("columns", "DatasetColumn", "A column of the file and what it became.", "The columns of the file, in order.",
                [
                    new("name", "Heading, as published.", Required: true),
                    new("field", "Path of the graph field it is read into; null = kept in source.original only."),
                    new("fillRate", "Share of imported rows in which the cell is filled, 0 to 1; null = not known.", Scalar.Float),
                ]),
            new Collection("findings", "What was found while reading it: values not understood, rows not imported.", "Finding", "dataset"),
            new Collection("facilities", "Its places.", "Facility", "dataset"),
            new Collection("events", "Its events.", "Event", "dataset"),
            EventOccurrence.Of("dataset", "The days of its events, by day and time."),
            new Collection("populations", "Its population rows.", "Population", "dataset"),
            new Collection("budgets", "Its budgets, one for each year, account, side and stage.", "Budget", "dataset"),
            new Collection("budgetItems", "The items of its budgets.", "BudgetItem", "dataset"),
            new Collection("taxCollections", "Its tax collection rows.", "TaxCollection", "dataset"),
            new Collection("wasteItems", "Its waste items.", "WasteItem", "dataset"),
            new Collection("wasteAreas", "Its waste collection areas.", "WasteArea", "dataset"),
            new Collection("wasteCalendars", "Its collection days, by area and class.", "WasteCalendar", "dataset"),
            new Collection("schoolMenus", "Its menus.", "SchoolMenu", "dataset"),
            new Collection("supportSchemes", "Its support schemes.", "SupportScheme", "dataset"),
            new Collection("areaStatistics", "Its planning survey figures.", "AreaStatistic", "dataset"),
            new Collection("zones", "Its zones.", "Zone", "dataset"),
            new Collection("busRoutes", "Its bus routes.", "BusRoute", "dataset"),
            new Collection("busTrips", "Its bus trips.", "BusTrip", "dataset"),
            new Collection("busStopTimes", "When its bus trips reach their stops.", "BusStopTime", "dataset"),
            new Collection("busCalendars", "The days on which its bus trips run.", "BusCalendar", "dataset"),
            new Collection("rows",
                "Its rows, if it is a table without places (OTHER_TABLE), a list of data sets (OPEN_DATA_LIST) or of districts "
                    + "(SCHOOL_DISTRICT).",
                "TableRow", "dataset"),
        ],
        [new Column(ListedValues, new FieldType(Scalar.String), Nullable: true),
            new Column(Origins, new FieldType(Scalar.String), Nullable: true)])
    {
        Role = EntityRole.Dataset,
        IsFollowed = true,
        ListField = "datasets",
        ListDescription = "Published data sets.",
        Lookup = new Lookup("dataset") { Description = "One data set.", ArgumentDescription = Lookup.ById },
        Changes = new ChangeFeed("onDatasetChanged", "version")
        {
            Description = "Sends each data set that an import has changed, as soon as it is available.",
            Filters =
            [
                new ChangeFilter("municipality", "code", Through: "publisher")
                {
                    Description = "Only of this publisher: its code of 6 digits, or 5 without the check digit.",
                    Normalise = KnownCode,
                },
                new ChangeFilter("kind", "kind") { Description = "Only of this kind." },
            ],
        },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(4, "title") { Rest = ["publisherName", "description"] },
        Credit = new Credited("slug", "title", "publisherName", "licence", "attribution", "sourceUrl"),
        Indexes = [["publisher_id"], ["slug"]],
    };

    /// <summary>Returns the full code when such a municipality or prefecture exists; otherwise null.</summary>
    private static string? KnownCode(string text) =>
        MunicipalityCode.Complete(text) is { } code && MunicipalityTable.BuiltIn().Find(code) is not null ? code : null;

    /// <summary>A file that was read: its name and headings, kept once and not per row. Reached only through rows.</summary>
    public static Entity DeclareSourceFile() => new("SourceFile", "A file that was read.",
        [
            new Field("fileName", "Name of the file.", new FieldType(Scalar.String)) { Required = true },
            new Tuples("columns", "SourceFileColumn", "A column of the file.", "Its columns, in order.",
                [new("name", "Heading."), new("field", "Field.")]),
            PlaceMembers.Dataset,
        ],
        [
            new Column("sha256", new FieldType(Scalar.String), Nullable: false),
            new Column("imported_at", new FieldType(Scalar.DateTime), Nullable: false),
            new Column(Part, new FieldType(Scalar.String), Nullable: true),
        ])
    { Role = EntityRole.SourceFile, IsNode = false, Indexes = [["dataset_id"]] };

    public static Entity DeclareFinding() => new("Finding",
        "Something noticed in a file while reading it: one for each cause, with a count and the first places.",
        [
            FirstLine,
            Heading,
            new Field("value", "The first text in question.", new FieldType(Scalar.String)),
            HowOften,
            new Tuples("examples", "FindingExample", "A place where something was noticed.", "The first places, three at most.",
                [
                    LineOfPlace,
                    new("value", "The text in question."),
                ]),
            Rule with { Role = ColumnRole.KindLabel },
            Message,
            new Field("advice", "What its publisher can do about it; where and order use the English words.",
                new FieldType(Scalar.String)) { InLanguages = true },
            new Field("validExample", "A correct example.", new FieldType(Scalar.String)),
            OneOf("severity", "Severity.", Enums.Severity),
            PlaceMembers.Dataset with { Hidden = true },
        ])
    { Role = EntityRole.Finding, IsNode = false, Indexes = [["dataset_id"]] };

    /// <summary>What looks like data of private persons. No field leads to it, so the public graph cannot expose it.</summary>
    public static Entity DeclarePrivateFinding() => new("PrivateFinding",
        "What looks like personal data in a file: one for each cause. It says where the data is, not what it is.",
        [
            FirstLine,
            Heading,
            HowOften,
            new Tuples("places", "PrivatePlace", "Where something was noticed.", "The first places, three at most.", [LineOfPlace]),
            Rule with { IsGroupKey = true },
            Message,
            PlaceMembers.Dataset with { Hidden = true },
        ])
    { Role = EntityRole.PrivateFinding, IsNode = false, Indexes = [["dataset_id"]] };

    private static Field FirstLine => new("line",
        "Line of the file where the first row starts, 1-based; null = about the file as a whole.", new FieldType(Scalar.Int));

    private static Field Heading => new("column", "Heading of the column; null = about the row.", new FieldType(Scalar.String))
    {
        ColumnName = "column_name",
    };

    private static Field HowOften => new("count", "How often it was noticed.", new FieldType(Scalar.Int)) { Required = true };

    private static TuplePart LineOfPlace =>
        new("line", "Line of the file where the row starts, 1-based; null = about the file as a whole.", Scalar.Int);

    private static Field Rule => new("rule", "Short name of the rule, stable between versions.", new FieldType(Scalar.String))
    {
        Required = true,
    };

    private static Field Message =>
        new("message", "What is wrong; where and order use the English words.", new FieldType(Scalar.String))
        {
            Required = true,
            InLanguages = true,
        };
}
