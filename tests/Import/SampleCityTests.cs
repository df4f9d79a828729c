using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>The sample city's files are what they claim: fictional, in the standard's layouts, in the encodings the standard's users write.</summary>
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
        Assert.Equal(6, SampleCity.Files().Count);
        Assert.All(SampleCity.Files(), file =>
        {
            Assert.Contains("架空", file.Title, StringComparison.Ordinal);
            Assert.Contains("架空", file.Attribution, StringComparison.Ordinal);
            Assert.Contains(".example.jp/", file.SourceUrl, StringComparison.Ordinal);
            Assert.StartsWith(SampleCity.Code, file.Name, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_older_edition_is_in_CP932_and_the_others_are_in_UTF8_with_a_byte_order_mark() =>
        Assert.All(SampleCity.Files(), file => Assert.Equal(file.Name != "999997_aed.csv", HasMark(Bytes(file.Name))));

    [Fact]
    public void The_sample_city_is_in_the_built_in_table_and_its_code_passes_the_check_digit()
    {
        Assert.Equal(SampleCity.Code, MunicipalityCode.Complete(SampleCity.Code[..5]));
        Assert.Equal("見本県見本市", MunicipalityTable.BuiltIn().Find(SampleCity.Code)?.FullName);
    }

    private static bool HasMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);

    private static byte[] Bytes(string name)
    {
        using var stream = SampleCity.Files().Single(f => f.Name == name).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(byte[] bytes)
    {
        if (HasMark(bytes))
        {
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes);
    }
}
