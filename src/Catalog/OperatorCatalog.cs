using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>
/// The operator's own graph over the same database: demand by data set and publisher, usage by client key, readers' reports, and suspected
/// data of private persons. None of it is in the public graph.
/// </summary>
internal static class OperatorCatalog
{
    private const string Figure = "DemandFigure";
    private const string Key = "ClientKey";
    private const string Use = "KeyUse";

    private static readonly string[] OfDataset =
    [
        "slug", "kind", "title", "publisher", "publisherName", "licence", "updateFrequency", "updatedOn", "importedAt", "rowCount",
        "rejectedCount", "findings",
    ];

    private static readonly string[] OfMunicipality = ["code", "name", "prefecture", "datasets"];

    /// <param name="city">The city's catalogue; data sets and publishers are the same here.</param>
    public static DataCatalog Create(DataCatalog city)
    {
        var (dataset, municipality) = (city.Entity(EntityRole.Dataset), city.Entity(EntityRole.Municipality));
        var privates = city.Entity(EntityRole.PrivateFinding);
        return new DataCatalog(
        [
            Figures(),
            Some(dataset, OfDataset,
            [
                new Collection("privateFindings", "What looks like personal data in its files.", privates.Name, "dataset"),
                new Collection("demand", "What was requested of it.", Figure, "dataset"),
            ]),
            Some(municipality, OfMunicipality,
                [new Collection("demand", "What was requested or wanted of its data.", Figure, "municipality")]),
            Findings(
                city.Entity(EntityRole.Finding), "findings",
                "What was found while reading the data sets; advice says what their publishers can do."),
            Findings(
                privates, "privateFindings",
                "What looks like personal data in the files of data sets. It is not in the public graph. A file that was last read by an "
                    + "older gateway appears once it is read again."),
            Reports(),
            Keys(),
            Uses(),
        ])
        {
            HasGroups = true,
            Description = "What the operator of the gateway learns about how its data is used and what readers want of it.",
        };
    }

    /// <summary>A type of the city with a subset of its members, plus members of its own.</summary>
    private static Entity Some(Entity entity, string[] names, Collection[] others) => new(entity.Name, entity.Description,
        [.. names.Select(name => entity.Members.First(member => member.Name == name)), .. others])
    {
        Role = entity.Role,
        IdDescription = entity.IdDescription,
        ListField = entity.ListField,
        ListDescription = entity.ListDescription,
        Lookup = entity.Lookup,
        ChangesSilently = true,
    };

    private static Entity Findings(Entity finding, string list, string description) => new(finding.Name, finding.Description,
        [.. finding.Members.Where(member => member is not Reference), PlaceMembers.Dataset])
    {
        IsNode = false,
        ListField = list,
        ListDescription = description,
        ChangesSilently = true,
    };

    private static Entity Figures() => new(Figure, "How often one thing was requested in one week. No figure can be traced to a client.",
        [
            Required("week", "The week of the ISO calendar, in Japan: `2026-W48`.") with { IsGroupKey = true },
            Required("month", "The month of its Thursday: `2026-11`.") with { IsGroupKey = true },
            OneOf("subject", "What is counted.", DemandSubjects.Type),
            Required("name", "Which one: what it is depends on the subject; empty where there is only one.") with { IsGroupKey = true },
            Text("within", "For a cell, the key of its data set; for a missing kind, the code of the municipality; else null."),
            new Reference("dataset", "Its data set; null if it has none, or that no longer exists.", "Dataset"),
            new Reference("municipality", "Its municipality; null if it has none, or that has no data here.",
                "Municipality"),
            Whole("reads", "How many answers contained it; for pages, how often they were shown."),
            Whole("rows", "How many rows were in these answers; for a field or a cell, how many cells were read.") with
            {
                ColumnName = "row_count",
            },
            Whole("emptyCells", "How many of these cells were empty.") with { ColumnName = "nulls" },
            Whole("clients", "About how many clients there were: exact up to 64, above that with a standard error of 3.25 %. A client of "
                + "two gateways, or before and after a restart, is counted twice."),
        ])
    {
        IsNode = false,
        IsDerived = true,
        ListField = "demand",
        ListDescription = "What was requested, week by week.",
        ChangesSilently = true,
    };

    private static Entity Reports() => new("RowReport", "What a reader says is wrong in a row.",
        [
            Required("number", "Its identifier."),
            Required("reportedRow", "The global id of the row."),
            Required("path", "The path of the row's page."),
            Text("name", "The name of the row."),
            Required("datasetId", "The global id of its data set.") with { ColumnName = "published_in" },
            Required("datasetTitle", "The title of its data set at that time."),
            OneOf("sort", "What is wrong.", Enums.ReportKind),
            Required("text", "The reader's own words."),
            new Tuples("original", "ReportedCell", "A cell of a row that was reported.", "The row as it was published then.",
                [new("column", "The heading of the column.", Required: true), new("value", "The cell.")]),
            new Field("reportedAt", "When it was reported.", new FieldType(Scalar.DateTime)) { Required = true },
            new Field("isClosed", "Whether it is closed.", new FieldType(Scalar.Boolean)) { Required = true },
            Text("answer", "The publisher's answer, on the page of the row; null = none."),
            new Field("answeredAt", "When it was answered.", new FieldType(Scalar.DateTime)),
        ])
    {
        IsNode = false,
        IsDerived = true,
        ListField = "reports",
        ListDescription = "What readers report about rows.",
        ChangesSilently = true,
    };

    private static Entity Keys() => new(Key, "A key that a client made for itself at `/keys`; its owner is unknown.",
        [
            Required("fingerprint", "The first 16 digits of its SHA-256, which identifies it and opens nothing."),
            Date("madeOn", "The day on which it was made.") with { Required = true },
            Date("revokedOn", "The day on which it was revoked; null = valid."),
            Whole("requests", "How many requests used it on the days that are still kept."),
            Cost("The cost of these requests."),
            Whole("refused", "How many of them were refused."),
            new Collection("usage", "The same by day.", Use, "key"),
        ])
    {
        IsNode = false,
        IsDerived = true,
        ListField = "keys",
        ListDescription = "The keys of clients, and the requests made with them.",
        ChangesSilently = true,
    };

    private static Entity Uses() => new(Use, "The requests made with a key on one day.",
        [
            Date("day", "The day, in Japan.") with { Required = true },
            Whole("requests", "How many requests there were."),
            Cost("Their cost."),
            Whole("refused", "How many of them were refused."),
            new Reference("key", "The key.", Key) { Required = true },
        ])
    {
        IsNode = false,
        IsDerived = true,
        ChangesSilently = true,
    };

    private static Field Required(string name, string description) =>
        new(name, description, new FieldType(Scalar.String)) { Required = true };

    private static Field Whole(string name, string description) => new(name, description, new FieldType(Scalar.Long)) { Required = true };

    private static Field Cost(string description) => new("cost", description, new FieldType(Scalar.Float)) { Required = true };
}
