using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Cases;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>
/// Everything in the catalogue can be seen: each kind has rows in the sample city, a data set in the fixed city, and a golden case.
/// </summary>
[Trait("Database", "any")]
public sealed class KindTests : IClassFixture<KindTests.ImportedSample>
{
    private static readonly DataCatalog City = CityCatalog.Create();
    private static readonly CityRows Fixed = FixedCity.Rows(City);

    private readonly ImportedSample sample;

    public KindTests(ImportedSample sample) => this.sample = sample;

    public static TheoryData<string> Kinds => [.. City.Kinds.Select(kind => kind.Name)];

    public static TheoryData<string> Detailed => [.. City.Kinds.Where(kind => kind.Detail is not null).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_rows_in_the_sample_city(string kind) => Assert.InRange(sample.Rows(kind), 5, 100);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_rows_in_the_fixed_city_and_a_golden_case(string kind)
    {
        Assert.Contains(Fixed.Of("Dataset"), dataset => kind.Equals(dataset["kind"]) && dataset["row_count"] is > 0L);
        Assert.Contains(CaseOf(kind), CaseFolder.Names());
    }

    /// <summary>A field that no row states could return anything.</summary>
    [Theory]
    [MemberData(nameof(Detailed))]
    public void The_golden_case_of_a_kind_asks_for_each_of_its_own_fields_and_some_row_states_it(string kind)
    {
        var detail = City.Kind(kind).Detail!;
        var query = CaseFolder.Query(CaseOf(kind));
        var fields = City.Entity("Facility").StoredMembers().Where(m => m.Path.StartsWith(detail.Name + ".", StringComparison.Ordinal)).ToList();

        Assert.Equal(detail.Members.Count(member => member is not Collection), fields.Count);
        Assert.All(fields, field =>
        {
            Assert.Matches($@"\b{detail.Name} {{[^}}]*\b{field.Member.Name}\b", query);
            Assert.Contains(Fixed.Of("Facility"), row => kind.Equals(row["category"]) && row[field.Column.Name] is not null);
        });
    }

    private static string CaseOf(string kind) => "kind-" + kind.ToLowerInvariant().Replace('_', '-');

    /// <summary>The number of rows in the files of the sample city, by kind.</summary>
    public sealed class ImportedSample : IDisposable
    {
        private readonly TempFolder folder = new();
        private readonly ILookup<string?, int> rows;

        public ImportedSample()
        {
            var importer = new Importer(StoreUnderTest.Default(folder).Open(CityCatalog.Create()), MunicipalityTable.BuiltIn());
            rows = SampleCity.Files().SelectMany(f => importer.ImportAll(new ImportSource(f.Name, f.Open), ImportOptions.Of(f))).ToLookup(r => r.Kind, r => r.Added);
        }

        public int Rows(string kind) => rows[kind].Sum();

        public void Dispose() => folder.Dispose();
    }
}
