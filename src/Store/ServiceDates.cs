using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The days of the calendar on which timetables are valid, without gaps: the views of timetables use them to list what runs on a day. A day
/// once added stays, because it says nothing about any timetable.
/// </summary>
internal sealed class ServiceDates : Derived
{
    /// <summary>Its key is the day. The number counts days; weekday 1 is Monday.</summary>
    public static readonly Entity Table = new("ServiceDate", "A day of the calendar in which some timetable holds.", [],
        [new("number", new FieldType(Scalar.Long), Nullable: false), new("weekday", new FieldType(Scalar.Long), Nullable: false)])
    {
        IsDerived = true,
        Indexes = [["number"]],
    };

    private const int Together = 5000;

    /// <summary>The hours of a trip may run past midnight for days after the last day of service.</summary>
    private const int Beyond = 8;

    /// <summary>Anything outside is a mistyped year.</summary>
    private static readonly (int First, int Last) Century = (new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2100, 1, 1).DayNumber);

    private readonly DataCatalog catalog;
    private readonly Entity services;
    private readonly Column[] days;
    private readonly List<int> heard = [];

    private ServiceDates(DataCatalog catalog, Entity services)
    {
        (this.catalog, this.services) = (catalog, services);
        ColumnRole[] roles = [ColumnRole.ServiceFrom, ColumnRole.ServiceTo, ColumnRole.ServiceDay];
        days = [.. roles.Select(services.Column)];
    }

    public override string Name => "service-dates";

    public override int Version => 1;

    /// <summary>Returns the table; none if the catalogue has no timetables.</summary>
    public static IReadOnlyList<Entity> Tables(DataCatalog catalog) => catalog.FindEntity(EntityRole.Service) is null ? [] : [Table];

    /// <summary>Returns the days; null if the catalogue has no timetables.</summary>
    public static ServiceDates? Of(DataCatalog catalog) =>
        catalog.FindEntity(EntityRole.Service) is { } services ? new ServiceDates(catalog, services) : null;

    public override IReadOnlyList<Column> Reads(Entity entity) => entity == services ? days : [];

    public override void Gone(WriteConnection connection, Entity entity, object?[] row)
    {
    }

    public override void New(WriteConnection connection, Entity entity, object?[] row) =>
        heard.AddRange(days.Select(column => row[column.Index]).OfType<string>().Select(day => DayText.Read(day).DayNumber));

    public override int Apply(WriteConnection connection, long version)
    {
        if (heard.Count > 0)
        {
            Cover(connection, heard.Min(), heard.Max());
            heard.Clear();
        }

        return 0;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        var ends = connection.Prepare(BusTexts.Needed).With().Read(row => row.IsNull(0) || row.IsNull(1)
            ? ((string First, string Last)?)null
            : (row.Text(0), row.Text(1)))[0];
        if (ends is var (first, last))
        {
            Cover(connection, DayText.Read(first).DayNumber, DayText.Read(last).DayNumber);
        }

        return 0;
    }

    /// <summary>Adds the days needed and those between them and the existing ones.</summary>
    private void Cover(WriteConnection connection, int first, int last)
    {
        (first, last) = (Math.Clamp(first, Century.First, Century.Last) - Beyond, Math.Clamp(last, Century.First, Century.Last) + Beyond);
        var there = connection.Prepare(BusTexts.Ends).With().Read(row => row.IsNull(0)
            ? ((int First, int Last)?)null
            : ((int)row.Long(0), (int)row.Long(1)))[0];
        var (from, to) = there ?? (first, first - 1);
        int[] missing = [.. Range(Math.Min(first, from), from - 1), .. Range(to + 1, Math.Max(last, to))];
        using var table = connection.RowsOf(new RowLayout(catalog, Table, []));
        foreach (var some in missing.Select(Row).Chunk(Together))
        {
            table.Insert(some);
        }

        table.Flush();
    }

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1));

    private static object?[] Row(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return [DayText.Of(day), (long)number, day.DayOfWeek is DayOfWeek.Sunday ? 7L : (long)day.DayOfWeek];
    }
}
