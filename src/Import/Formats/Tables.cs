using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>A table of a source, or why there is none.</summary>
/// <param name="Name">The name to show to people.</param>
internal readonly record struct FoundTable(string Name, Attempt<Table> Table)
{
    public FoundTable(Table table)
        : this(table.Name, table)
    {
    }
}

/// <summary>
/// Finds the tables of a source. Its first bytes decide what it is, not its name; later stages see only records and know no formats. Each
/// table is looked for after the previous one has been processed.
/// </summary>
internal sealed class Tables(IntakeLimits limits)
{
    private const int Depth = 512;

    public IEnumerable<FoundTable> Of(ImportSource source) => Of(source, Unpack)
        .SelectMany(found => found.Table.Value is { } table ? SideBySide.Split(table).Select(t => new FoundTable(t)) : [found]);

    private IEnumerable<FoundTable> Of(ImportSource source, Func<ImportSource, IEnumerable<FoundTable>> unpack)
    {
        IEnumerator<FoundTable>? found = null;
        FoundTable? table = null;
        do
        {
            var failure = Unreadable.Try(() =>
            {
                found ??= Find(source, unpack).GetEnumerator();
                table = found.MoveNext() ? found.Current : null;
            });
            if (failure is not null)
            {
                yield return new FoundTable(source.Name, failure);
                break;
            }

            if (table is { } one)
            {
                yield return one;
            }
        }
        while (table is not null);
    }

    private IEnumerable<FoundTable> Find(ImportSource source, Func<ImportSource, IEnumerable<FoundTable>> unpack) => Look(source) switch
    {
        _ when ExampleName.OfFile(Path.GetFileNameWithoutExtension(source.Hint)) =>
            [new FoundTable(source.Name,
                new FileFailure("example", "According to its name, this is an example of how to fill in a form; nothing was imported."))],
        SourceForm.Workbook => new Workbook(source, limits).Tables(),
        SourceForm.OpenDocument => new OpenSheets(source, limits).Tables(),
        SourceForm.Packed => Of(Packed.Inner(source, limits), Nested),
        SourceForm.Archive => unpack(source),
        SourceForm.Map => [new FoundTable(source.Name, MapFile.Read(source, limits))],
        SourceForm.Kml => [new FoundTable(source.Name, MapFile.ReadKml(source, limits))],
        SourceForm.Borehole => [new FoundTable(source.Name, MapFile.ReadBorehole(source, limits))],
        SourceForm.Shapes => [new FoundTable(source.Name, ShapeSet.Read(source, limits))],
        SourceForm.Attributes => [new FoundTable(source.Name, ShapeSet.ReadTable(source, limits))],
        _ => [new FoundTable(source.Name, Text(source))],
    };

    private static Attempt<Table> Text(ImportSource source) =>
        Intake.Read(source) is var read && read.Value is { } table ? CompanionFile.Join(table, source) : read;

    /// <summary>Opens an archive, but none inside it: nobody publishes like that, but bombs are built like that.</summary>
    private IEnumerable<FoundTable> Unpack(ImportSource source)
    {
        var members = new Archive(source, limits).Members();
        return members.Value is { Tables: var tables, LeftOut: var others }
            ? WithLeftOut(others, tables.SelectMany(member => Of(member, Nested)
                .Select(table => tables.Count > 1
                    ? Named(table, member.Feed?.Member ?? Path.GetFileNameWithoutExtension(member.Hint))
                    : table)))
            : [new FoundTable(source.Name, members.Failure!)];
    }

    /// <summary>
    /// Reports the other contents of an archive with the first table that can be read, or else with the last failure.
    /// </summary>
    private static IEnumerable<FoundTable> WithLeftOut(IReadOnlyList<string> others, IEnumerable<FoundTable> tables)
    {
        var isTold = others.Count == 0;
        FoundTable? failed = null;
        foreach (var found in tables)
        {
            if (failed is { } before)
            {
                yield return before;
            }

            failed = !isTold && found.Table.Value is null ? found : null;
            if (failed is null)
            {
                yield return isTold ? found : WithLeftOut(others, found);
                isTold = true;
            }
        }

        if (failed is { } last)
        {
            yield return WithLeftOut(others, last);
        }
    }

    private static FoundTable WithLeftOut(IReadOnlyList<string> others, FoundTable found)
    {
        var told = new Finding(FileRules.ArchiveLeftOut, Detail: FirstNames.InBrackets(others));
        return found.Table.Value is { } table
            ? new FoundTable(table with { Notes = [.. table.Notes, told], LeftOut = others })
            : found with { Table = found.Table.Failure!.With(new Wording(told.Message, told.Japanese)) };
    }

    private static IEnumerable<FoundTable> Nested(ImportSource source) =>
        [new FoundTable(source.Name, new FileFailure("archive-nested", "Archives inside archives are not opened."))];

    private static FoundTable Named(FoundTable found, string member) => found.Table.Value is { } table
        ? new FoundTable(table with { Part = table.Part is null ? member : $"{member} {table.Part}" })
        : found;

    private static SourceForm Look(ImportSource source)
    {
        using var stream = source.Open();
        var start = new byte[Depth];
        var length = stream.ReadAtLeast(start, Depth, throwOnEndOfStream: false);
        return SourceForms.Of(start.AsSpan(0, length)) is var form and not SourceForm.Archive ? form : Archive.FormOf(source);
    }
}
