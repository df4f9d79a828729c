using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>All collected files, except the nationwide list, in one run of the importer.</summary>
public sealed class TogetherTests
{
    private static readonly string[] Published =
    [
        "facility", "event", "population", "budget_item", "tax_collection", "waste_item", "waste_area", "school_menu", "support_scheme",
        "area_statistic", "zone", "bus_route", "bus_trip", "bus_stop_time", "bus_calendar", "table_row",
    ];

    [AllRealFilesFact]
    public async Task Every_row_that_was_taken_is_served_and_neither_the_order_of_the_files_nor_the_database_changes_rows_or_ids()
    {
        using City forward = new("sqlite"), shuffled = new(StoreUnderTest.Names[^1]);
        var files = Files();

        var other = Task.Run(() => shuffled.Bring([.. files.OrderBy(f => f[^5] + f.Length * 31 % 17)]));
        Assert.All(forward.Bring(files), r => Assert.Equal((0, 0, 0), (r.Changed, r.Unchanged, r.Gone)));
        await other;

        Assert.Equal(forward.Rows(), shuffled.Rows());
        Assert.Empty(forward.Query("select entity, id from departure where entity <> 'Dataset'"));
    }

    private static List<string> Files() =>
        [.. new[] { RealFiles.Folder!, RealFiles.More! }.SelectMany(f => ImportFiles.Of([f])).Where(f => !f.Contains("_load_nationwide", StringComparison.Ordinal))];

    private sealed class City : StoreTest
    {
        public City(string database) => On(database);

        public List<FileReport> Bring(List<string> files)
        {
            var runs = new Importer(Open(TimeSpan.FromSeconds(5)), Gateway.Catalog.MunicipalityTable.BuiltIn())
                .Run([.. files.Select(f => new ImportInput(ImportSource.File(f), new ImportOptions()))]);
            var reports = runs.SelectMany(r => r).ToList();
            foreach (var same in reports.Where(r => r.SupersededBy is null && r.Dataset is not null).GroupBy(r => r.Dataset!))
            {
                Assert.Equal([$"{same.Key}|{same.Sum(r => r.Taken)}|{same.Sum(r => r.Rejected)}"],
                    Query($"select id, row_count, rejected_count from dataset where id = '{same.Key}'"));
            }

            Assert.Equal(reports.Sum(r => r.Taken), Published.Sum(table => int.Parse(Query($"select count(*) from {table}")[0], null)));
            return reports;
        }

        public List<string> Rows() =>
        [
            .. Published.SelectMany(table => Query($"select id, content_hash, dataset_id, source_line from {table} order by id")),
            .. Query("select id, name, name_kana, code, town_id from area order by id"),
            .. Query("select id, slug, title, row_count, rejected_count from dataset order by id"),
            .. Query("select dataset_id, rule, line, value from finding order by id"),
        ];

        public new List<string> Query(string sql) => base.Query(sql);
    }
}
