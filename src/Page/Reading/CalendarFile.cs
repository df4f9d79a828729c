namespace Gateway.Page.Reading;

/// <summary>
/// The calendar of one row, at an address that phones can subscribe to: <c>/data/event/ID.ics</c>, <c>/data/waste/ID.ics</c>.
/// </summary>
/// <param name="Name">The name of the rows in the address, and of the file.</param>
/// <param name="Document">The document, which asks by the row's id.</param>
/// <param name="Operation">The operation's name in the document.</param>
internal sealed record CalendarFile(string Name, string Document, string Operation)
{
    private const string Path = "/data";

    /// <summary>An event on its days.</summary>
    public static readonly CalendarFile OfEvents = new("event", Operations.OfPage("event-calendar"), "EventCalendar");

    /// <summary>The collection days of an area.</summary>
    public static readonly CalendarFile OfWaste = new("waste", Operations.OfPage("waste-calendar"), "CollectionEntries");

    public static IReadOnlyList<CalendarFile> All { get; } = [OfEvents, OfWaste];

    /// <summary>The path under which they are, each as <c>/ID.ics</c>.</summary>
    public string Folder => $"{Path}/{Name}";

    public string AddressOf(string id) => $"{Folder}/{Uri.EscapeDataString(id)}.ics";

    public DataFile Of(string id) => new(id, Name, Document, Document, Operation, FrontReader.Variables(new { id }));
}
