namespace Gateway.Page.Reading;

/// <summary>
/// What one row has in a calendar, at an address that telephones subscribe to: <c>/data/event/ID.ics</c>, <c>/data/waste/ID.ics</c>.
/// </summary>
/// <param name="Name">What the rows are called in the address, and the file.</param>
/// <param name="Document">Asks by the id of the row.</param>
/// <param name="Operation">What it is called in the document.</param>
internal sealed record CalendarFile(string Name, string Document, string Operation)
{
    private const string Path = "/data";

    /// <summary>An event on its days.</summary>
    public static readonly CalendarFile OfEvents = new("event", Operations.OfPage("event-calendar"), "EventCalendar");

    /// <summary>The days of an area on which something is collected.</summary>
    public static readonly CalendarFile OfWaste = new("waste", Operations.OfPage("waste-calendar"), "CollectionEntries");

    public static IReadOnlyList<CalendarFile> All { get; } = [OfEvents, OfWaste];

    /// <summary>Where they are, each as <c>/ID.ics</c>.</summary>
    public string Folder => $"{Path}/{Name}";

    public string AddressOf(string id) => $"{Folder}/{Uri.EscapeDataString(id)}.ics";

    public DataFile Of(string id) => new(id, Name, Document, Document, Operation, FrontReader.Variables(new { id }));
}
