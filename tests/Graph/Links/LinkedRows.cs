namespace Gateway.Tests.Graph.Links;

/// <summary>A row by column name; a row of NULLs has none.</summary>
internal sealed record LinkedRow(string? Key, IReadOnlyDictionary<string, string?> Values)
{
    public static readonly LinkedRow Missing = new(null, new Dictionary<string, string?>());

    public string? this[string column] => Values.GetValueOrDefault(column);
}

/// <summary>A field that leads from a row to the row its column references, or to the rows whose column references it.</summary>
internal sealed record LinkedField(string Entity, string Name, string Column, string Target);

/// <summary>The rows of a database, by entity, and the fields that lead from one to another.</summary>
internal sealed class LinkedRows
{
    /// <summary>A key that no row has.</summary>
    public const string Nobody = "nobody";

    public static readonly LinkedField[] ToOne =
    [
        new("Facility", "municipality", "municipality_id", "Municipality"), new("Facility", "area", "area_id", "Area"),
        new("Facility", "dataset", "dataset_id", "Dataset"), new("Event", "municipality", "municipality_id", "Municipality"),
        new("Event", "facility", "facility_id", "Facility"), new("Event", "dataset", "dataset_id", "Dataset"),
        new("Dataset", "publisher", "publisher_id", "Municipality"), new("Area", "municipality", "municipality_id", "Municipality"),
    ];

    public static readonly LinkedField[] ToMany =
    [
        new("Municipality", "facilities", "municipality_id", "Facility"), new("Municipality", "events", "municipality_id", "Event"),
        new("Municipality", "datasets", "publisher_id", "Dataset"), new("Municipality", "areas", "municipality_id", "Area"),
        new("Dataset", "facilities", "dataset_id", "Facility"), new("Dataset", "events", "dataset_id", "Event"),
        new("Facility", "events", "facility_id", "Event"), new("Area", "facilities", "area_id", "Facility"),
    ];

    private readonly Dictionary<string, IReadOnlyList<LinkedRow>> byEntity;

    public LinkedRows(Dictionary<string, IReadOnlyList<LinkedRow>> byEntity) => this.byEntity = byEntity;

    public IReadOnlyList<LinkedRow> Of(string entity) => byEntity[entity];

    public static IEnumerable<string> Keys(string entity, int count) =>
        Enumerable.Range(1, count).Select(n => $"{entity.ToLowerInvariant()}{n:D2}");

    /// <summary>Returns the row with the key; a row of NULLs when the key is NULL or dangling.</summary>
    public LinkedRow Find(string entity, string? key) =>
        byEntity[entity].FirstOrDefault(r => key is not null && r.Key == key) ?? LinkedRow.Missing;

    public IEnumerable<LinkedRow> Referring(LinkedField list, string? key) =>
        byEntity[list.Target].Where(r => key is not null && r[list.Column] == key);
}
