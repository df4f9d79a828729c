using System.Text;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Import.Kinds;

/// <summary>Records of the データモデル型 that are split over two files are one place, in whatever order the files come.</summary>
[Trait("Database", "any")]
public sealed class CompanionTests : IDisposable
{
    private const string Subject = "999997_bicycle_parking.csv";
    private const string Companion = "999997_facility.csv";

    private const string Parks = """
        公営駐輪場_全国地方公共団体コード,施設_ID,公営駐輪場_ID,公営駐輪場_名称,公営駐輪場_緯度,公営駐輪場_経度,公営駐輪場_最大駐輪台数
        999997,F1,B1,駅東口駐輪場,36.0411,139.9577,350
        999997,F2,B2,駅西口駐輪場,36.0407,139.9558,80
        """;

    private const string Places = """
        施設_全国地方公共団体コード,施設_ID,施設_名称,施設_連結表記,施設_連絡先電話番号
        999997,F2,西口ビル,見本県見本市西町2-1,000-000-0002
        999997,F1,東口ビル,見本県見本市駅前町1-1,000-000-0001
        """;

    private readonly ImportedCities city = new();

    public void Dispose() => city.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void They_are_joined_by_their_id_in_both_orders(bool subjectFirst)
    {
        var files = Files((Subject, Parks), (Companion, Places));
        var reports = (subjectFirst ? files : files.Reverse()).Select(file => city.Import(file)).ToDictionary(report => report.File);

        Assert.Equal(["B1 駅東口駐輪場 見本県見本市駅前町1-1 000-000-0001 350", "B2 駅西口駐輪場 見本県見本市西町2-1 000-000-0002 80"], Rows());
        Assert.Equal(("BICYCLE_PARKING", 2, 0), (reports[Subject].Kind, reports[Subject].Taken, reports[Subject].Rejected));
        Assert.Equal(Companion, Told(reports[Subject], "companion-joined"));
        Assert.Equal(Subject, Told(reports[Companion], "companion-of"));
    }

    [Theory]
    [InlineData("CP932", "UTF-8", null)]
    [InlineData("UTF-8", "CP932", null)]
    [InlineData("CP932", "UTF-8", "CP932")]
    [InlineData("UTF-8", "CP932", "UTF-8")]
    public void Each_file_is_read_in_its_own_encoding_whatever_is_said_of_the_other(string subject, string companion, string? said)
    {
        var files = ImportSource.Bytes(
            [(Subject, EncodingOf(subject).GetBytes(Parks)), (Companion, EncodingOf(companion).GetBytes(Places))]);

        var report = city.Import(files[0] with { Encoding = said is null ? null : TextEncodings.ByName(said) });

        Assert.Equal(Companion, Told(report, "companion-joined"));
        Assert.Equal(["B1 駅東口駐輪場 見本県見本市駅前町1-1 000-000-0001 350", "B2 駅西口駐輪場 見本県見本市西町2-1 000-000-0002 80"], Rows());
    }

    [Fact]
    public void Who_imports_the_first_alone_is_told_which_file_is_missing_and_the_second_makes_it_whole()
    {
        var report = city.Import(Files((Subject, Parks))[0]);

        Assert.Equal(Companion, Told(report, "companion-missing"));
        Assert.Equal(["B1 駅東口駐輪場   350", "B2 駅西口駐輪場   80"], Rows());

        var again = city.Import(Files((Subject, Parks), (Companion, Places))[0]);
        Assert.Equal((2, 0), (again.Changed, again.Gone));
        Assert.Equal("B1 駅東口駐輪場 見本県見本市駅前町1-1 000-000-0001 350", Rows()[0]);
    }

    [Theory]
    [InlineData("999997,F9,東口ビル,見本県見本市駅前町1-1,000-000-0001")]
    [InlineData("999997,F1,東口ビル,見本県見本市駅前町1-1,000-000-0001\n999997,F1,別のビル,見本県見本市駅前町9-9,000-000-0009")]
    public void An_id_that_is_nowhere_or_twice_gives_the_row_nothing_and_is_told(string places)
    {
        var header = Places.Split('\n')[0].Trim();
        var report = city.Import(Files((Subject, Parks), (Companion, $"{header}\n{places}"))[0]);

        Assert.Equal(["F1", "F2"], report.Findings.Single(f => f.Rule.Name == "companion-row-missing").Examples.Select(e => e.Value));
        Assert.Equal(["B1 駅東口駐輪場   350", "B2 駅西口駐輪場   80"], Rows());
    }

    [Fact]
    public void A_record_with_more_cells_than_its_header_is_told_and_not_taken()
    {
        var parks = Parks.Replace("36.0411,139.9577,350", "36.0411,139.9577,1,350", StringComparison.Ordinal);

        var report = city.Import(Files((Subject, parks), (Companion, Places))[0]);

        Assert.Equal(["B2 駅西口駐輪場 見本県見本市西町2-1 000-000-0002 80"], Rows());
        Assert.Equal(2, report.Findings.Single(f => f.Rule.Name == "row-shifted").Examples.Single().Line);
    }

    [Fact]
    public void A_file_of_another_municipality_is_no_companion()
    {
        var report = city.Import(Files((Subject, Parks), ("999998_facility.csv", Places), ("999997_facilityplan.csv", Places))[0]);

        Assert.Equal(Companion, Told(report, "companion-missing"));
    }

    [Fact]
    public void A_file_that_has_addresses_of_its_own_needs_no_companion()
    {
        var parks = Parks.Replace("公営駐輪場_最大駐輪台数", "連結表記", StringComparison.Ordinal);

        Assert.DoesNotContain(
            city.Import(Files((Subject, parks))[0]).Findings, f => f.Rule.Name.StartsWith("companion", StringComparison.Ordinal));
    }

    private static IReadOnlyList<ImportSource> Files(params (string Name, string Text)[] files) =>
        ImportSource.Bytes([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    private static Encoding EncodingOf(string name) => TextEncodings.ByName(name)!.Encoding;

    private static string? Told(FileReport report, string rule) =>
        report.Findings.Single(finding => finding.Rule.Name == rule).Examples[0].Value;

    private List<string> Rows() =>
    [
        .. city.Ask("""
            {
              facilities(where: { category: { eq: BICYCLE_PARKING } }, order: { code: ASC }) {
                nodes { code name address phone bicycleParking { capacity } }
              }
            }
            """).GetProperty("facilities").GetProperty("nodes").EnumerateArray().Select(row => string.Join(' ', new[]
            {
                row.GetProperty("code"), row.GetProperty("name"), row.GetProperty("address"), row.GetProperty("phone"),
                row.GetProperty("bicycleParking").GetProperty("capacity"),
            })),
    ];
}
