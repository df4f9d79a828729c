using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Graph.Files;

/// <summary>Maps columns of a file to the parts of a calendar entry: those of its own row, and those of rows it refers to.</summary>
internal sealed class EntryColumns
{
    private readonly FileRows rows;

    public EntryColumns(FileRows rows)
    {
        (this.rows, Id) = (rows, rows.Id);
        (Day, LastDay) = (Find(entry => entry.Day, ofOwnRow: true), Find(entry => entry.LastDay, ofOwnRow: true));
        (Begins, Ends) = (Find(entry => entry.Begins, ofOwnRow: true), Find(entry => entry.Ends, ofOwnRow: true));
        (Name, Cancelled, Url) = (Find(entry => entry.Name), Find(entry => entry.Cancelled), Find(entry => entry.Url));
        (Places, Notes) = (FindAll(entry => entry.Places), FindAll(entry => entry.Notes));
        Recurs = rows.Read.Entity.Entry?.Recurs is true;
        Point = FilePoint.Of(rows);
    }

    public FileColumn? Id { get; }

    public FileColumn? Day { get; }

    /// <summary>Whether the day column holds a rule of days.</summary>
    public bool Recurs { get; }

    public FileColumn? LastDay { get; }

    public FileColumn? Begins { get; }

    public FileColumn? Ends { get; }

    public FileColumn? Name { get; }

    public FileColumn? Cancelled { get; }

    public FileColumn? Url { get; }

    public IReadOnlyList<FileColumn> Places { get; }

    public IReadOnlyList<FileColumn> Notes { get; }

    public FilePoint? Point { get; }

    /// <summary>Returns why the rows cannot be calendar entries; null when they can.</summary>
    public FileRefusal? Refusal()
    {
        if (rows.Read.Entity.Entry is not { } entry)
        {
            return new FileWithoutDays([]);
        }

        var name = entry.Name ?? "event.name";
        string[] missing =
            [.. Id is null ? (string[])["id"] : [], .. Name is null ? (string[])[name] : [], .. Day is null ? (string[])[entry.Day] : []];
        return missing.Length > 0 ? new FileWithoutDays(missing) : null;
    }

    private FileColumn? Find(Func<CalendarEntry, string?> member, bool ofOwnRow = false) => rows.Columns.FirstOrDefault(
        column => Source(column, ofOwnRow) is { Entry: { } entry } source && member(entry) is { } name && IsOf(column, source, name));

    private FileColumn[] FindAll(Func<CalendarEntry, IReadOnlyList<string>> members) =>
    [
        .. from name in rows.Read.Sources.All.Where(source => source.Entity.Entry is not null)
               .SelectMany(source => members(source.Entity.Entry!)).Distinct()
           from column in rows.Columns.Where(column => Source(column, false) is { } source && IsOf(column, source, name)).Take(1)
           select column,
        .. from path in rows.Read.Entity.Entry is { } own ? members(own).Where(member => member.Contains('.')) : []
           from column in rows.Columns.Where(column => IsAt(column, path.Split('.'))).Take(1)
           select column,
    ];

    /// <summary>Whether a column is a member of the row that a reference of the own row leads to.</summary>
    private bool IsAt(FileColumn column, string[] path) =>
        rows.TermOf(column) is ColumnOf { Source: { From: { From: null } from, Column: { } link } } of
        && link == from.Entity.ColumnOf(from.Entity.Reference(path[0])) && of.Column.Name == Entity.SnakeCase(path[1]);

    private Entity? Source(FileColumn column, bool ofOwnRow) =>
        rows.TermOf(column) is ColumnOf { Source: var source } && (source.From is null || !ofOwnRow) ? source.Entity : null;

    private bool IsOf(FileColumn column, Entity source, string member) =>
        source.Entry is not null && ((ColumnOf)rows.TermOf(column)!).Column.Name == Entity.SnakeCase(member);
}
