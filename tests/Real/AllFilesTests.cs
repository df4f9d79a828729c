using Gateway.Import.Inputs;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>
/// Every collected file is imported, into one database; the outcome of each is recorded in <c>all-files.txt</c>. That another database gets
/// the same rows is checked by <see cref="TogetherTests"/>.
/// </summary>
public sealed class AllFilesTests : IDisposable
{
    private const string Head = "file | kind | edition | records | taken | rejected | infos | warnings | errors\n";

    private readonly ImportedCities cities = new();

    public void Dispose() => cities.Dispose();

    /// <summary>Files collected later, with each table of a workbook, an archive or a timetable.</summary>
    [AllRealFilesFact]
    public void Each_table_that_was_collected_later_is_of_the_kind_that_is_written_down()
    {
        var tables = ImportFiles.Of([RealFiles.More!]).Select(path => (
            Name: Path.GetRelativePath(RealFiles.More!, path).Replace('\\', '/'),
            Reports: cities.ImportAll(ImportSource.File(path)))).ToList();
        var lines = tables.SelectMany(file => file.Reports.Select(report => PublishedFile.OfMore(file.Name, report))).ToList();

        Golden.Match(PublishedFile.TableOfMore, Head + string.Join('\n', lines));
        Assert.All(lines.Where(f => f.Records is not null), f => Assert.Equal((f.Name, f.Records), (f.Name, f.Taken + f.Rejected)));
    }

    [RealFilesFact]
    public void Each_file_is_of_the_kind_and_gives_the_rows_that_are_written_down_and_a_second_import_changes_nothing()
    {
        var files = PublishedFile.Names().Select(name => PublishedFile.Of(name, cities.Import(name))).ToList();

        Golden.Match(PublishedFile.Table, Head + string.Join('\n', files));
        Assert.All(files.Where(f => f.Records is not null), f => Assert.Equal(f.Records, f.Taken + f.Rejected));
        Assert.All(files, f => Assert.NotEqual(0, f.Taken));
        Assert.All(PublishedFile.Names().Where(n => !n.StartsWith("_load", StringComparison.Ordinal)).Select(n => cities.Import(n)),
            r => Assert.Equal((r.Failure, 0, 0, 0), (null, r.Added, r.Changed, r.Gone)));
    }
}
