using System.Text;
using Gateway.Catalog;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>
/// The sample city's files are what they claim to be: fictional, in the standard's layouts, in the encodings its users write.
/// </summary>
public sealed class SampleCityTests
{
    private static readonly DataCatalog Catalog = CityCatalog.Create();

    [Theory]
    [InlineData("999997_public_facility.csv", "PUBLIC_FACILITY", "municipal standard", 18)]
    [InlineData("999997_evacuation_space.csv", "EVACUATION_SITE", "municipal standard", 16)]
    [InlineData("999997_aed.csv", "AED", "recommended data set", 14)]
    [InlineData("999997_preschool.csv", "CHILDCARE", "municipal standard", 12)]
    [InlineData("999997_event.csv", "EVENT", "base registry", 40)]
    [InlineData("999997_population.csv", "POPULATION", "municipal standard", 36)]
    [InlineData("999997_cultural_property.csv", "CULTURAL_PROPERTY", "municipal standard", 8)]
    [InlineData("999997_tourism.csv", "TOURISM", "municipal standard", 8)]
    [InlineData("999997_hospital.csv", "MEDICAL", "municipal standard", 8)]
    [InlineData("999997_care_service.csv", "CARE_SERVICE", "recommended data set", 7)]
    [InlineData("999997_public_wireless_lan.csv", "PUBLIC_WIRELESS_LAN", "municipal standard", 8)]
    [InlineData("999997_public_toilet.csv", "PUBLIC_TOILET", "municipal standard", 8)]
    [InlineData("999997_fire_hydrant.csv", "FIRE_HYDRANT", "municipal standard", 10)]
    [InlineData("999997_educational_institution.csv", "EDUCATIONAL_INSTITUTION", "educational institutions", 9)]
    [InlineData("999997_food_business_all.csv", "FOOD_BUSINESS", "recommended data set", 8)]
    [InlineData("999997_support_system.csv", "SUPPORT_SCHEME", "municipal standard", 7)]
    [InlineData("999997_open_data_list.csv", "OPEN_DATA_LIST", "municipal standard", 37)]
    public void A_sample_file_has_the_header_of_its_edition(string name, string kind, string edition, int rows)
    {
        var lines = Text(Bytes(name)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var expected = Catalog.Kind(kind).Editions.Single(e => e.Name == edition).Headings;
        Assert.Equal(expected, lines[0].Split(','));
        Assert.Equal(rows, lines.Length - 1);
    }

    [Fact]
    public void Every_sample_file_says_that_it_is_fictional()
    {
        Assert.Equal(36, SampleCity.Files().Count);
        Assert.All(SampleCity.Files(), file =>
        {
            Assert.Contains("架空", file.Title, StringComparison.Ordinal);
            Assert.Contains("架空", file.Description, StringComparison.Ordinal);
            Assert.Contains("Mihon, a city that does not exist", file.Description, StringComparison.Ordinal);
            Assert.Contains("架空", file.Attribution, StringComparison.Ordinal);
            Assert.Contains(".example.jp/", file.SourceUrl, StringComparison.Ordinal);
            Assert.StartsWith(SampleCity.Code, file.Name, StringComparison.Ordinal);
        });
    }

    /// <summary>Files without a byte order mark are recognized by their bytes.</summary>
    [Fact]
    public void The_files_are_in_the_encodings_that_cities_write()
    {
        var without = SampleCity.Files().Select(file => file.Name).Where(name => !HasMark(Bytes(name))).ToList();

        Assert.Equal(
            [
                "999997_aed.csv", "999997_budget_2026.csv", "999997_bus_gtfs.zip", "999997_care_service.csv",
                "999997_elementary_school_district.geojson",
                "999997_public_wireless_lan.csv",
            ],
            without.Order(StringComparer.Ordinal));
        Assert.Equal(["999997_public_wireless_lan.csv", "999997_elementary_school_district.geojson"], without.Where(IsUtf8));
    }

    [Fact]
    public void The_list_of_open_data_names_every_other_file_and_two_that_are_not_here()
    {
        var listed = Text(Bytes("999997_open_data_list.csv"));
        Assert.All(SampleCity.Files().Where(f => f.Name != "999997_open_data_list.csv"), file =>
        {
            Assert.Contains("/" + file.Name, listed, StringComparison.Ordinal);
            Assert.Contains(file.SourceUrl, listed, StringComparison.Ordinal);
        });
        Assert.Contains("999997_flood_hazard_map.pdf", listed, StringComparison.Ordinal);
        Assert.Contains("999997_garbage_calendar_2026.csv", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_city_is_in_the_built_in_table_and_its_code_passes_the_check_digit()
    {
        Assert.Equal(SampleCity.Code, MunicipalityCode.Complete(SampleCity.Code[..5]));
        Assert.Equal("見本県見本市", MunicipalityTable.BuiltIn().Find(SampleCity.Code)?.FullName);
    }

    private static bool HasMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);

    private static bool IsUtf8(string name) => IsUtf8(Bytes(name));

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static byte[] Bytes(string name)
    {
        using var stream = SampleCity.Files().Single(f => f.Name == name).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(byte[] bytes)
    {
        if (IsUtf8(bytes))
        {
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes);
    }
}
