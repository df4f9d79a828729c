using Gateway.Catalog.Licences;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>Which licence a city's wording means.</summary>
public sealed class LicenceTableTests
{
    [Theory]
    [InlineData("CC BY 4.0", "CC BY 4.0")]
    [InlineData("CC-BY-4.0", "CC BY 4.0")]
    [InlineData("ＣＣ　ＢＹ　４．０", "CC BY 4.0")]
    [InlineData("CC BY 4.0 国際", "CC BY 4.0")]
    [InlineData("クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）", "CC BY 4.0")]
    [InlineData("クリエイティブ・コモンズ・ライセンス 表示4.0国際", "CC BY 4.0")]
    [InlineData("Creative Commons Attribution 4.0 International", "CC BY 4.0")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/deed.ja", "CC BY 4.0")]
    [InlineData("http://creativecommons.org/licenses/by/3.0/", "CC BY 3.0")]
    [InlineData("CC BY 3.0", "CC BY 3.0")]
    [InlineData("クリエイティブ・コモンズ 表示 2.1 日本", "CC BY 2.1 JP")]
    [InlineData("CC-BY 2.1 JP", "CC BY 2.1 JP")]
    [InlineData("https://creativecommons.org/licenses/by/2.1/jp/", "CC BY 2.1 JP")]
    [InlineData("CC BY-SA 4.0", "CC BY-SA 4.0")]
    [InlineData("クリエイティブ・コモンズ 表示-非営利-改変禁止 4.0 国際", "CC BY-NC-ND 4.0")]
    [InlineData("cc-by", "CC BY")]
    [InlineData("CC BYに準拠", "CC BY")]
    [InlineData("CC0", "CC0 1.0")]
    [InlineData("CC0-1.0", "CC0 1.0")]
    [InlineData("cc-zero", "CC0 1.0")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/deed.ja", "CC0 1.0")]
    [InlineData("公共データ利用規約（第1.0版）", "PDL1.0")]
    [InlineData("公共データ利用規約(第１.０版)（PDL1.0）", "PDL1.0")]
    [InlineData("政府標準利用規約（第2.0版）", "政府標準利用規約 2.0")]
    [InlineData("政府標準利用規約2.0", "政府標準利用規約 2.0")]
    [InlineData("ODbL 1.0", "ODbL 1.0")]
    [InlineData("Open Data Commons Open Database License (ODbL) v1.0", "ODbL 1.0")]
    public void A_licence_is_known_however_it_is_spelled(string words, string name) => Assert.Equal(name, LicenceTable.Find(words)?.Name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("（　）")]
    [InlineData("オープンデータ利用規約")]
    [InlineData("CC BY 4.0 または 公共データ利用規約")]
    [InlineData("CC BY 4.0 / CC BY 2.1 JP")]
    [InlineData("CC BY 5.0")]
    [InlineData("CC BY 2.1")]
    [InlineData("CC BY-SA-ND 4.0")]
    [InlineData("CC0 BY")]
    [InlineData("CC BY 4.0 ただし写真を除く")]
    [InlineData("政府標準利用規約（第1.0版）")]
    [InlineData("パブリックドメイン")]
    [InlineData("表示")]
    public void No_licence_is_guessed(string? words) => Assert.Null(LicenceTable.Find(words));

    [Fact]
    public void An_address_is_told_when_the_edition_is_known()
    {
        Assert.Equal("https://creativecommons.org/licenses/by/2.1/jp/", LicenceTable.Find("CC BY 2.1 JP")!.Url);
        Assert.Equal("https://creativecommons.org/licenses/by-nc-sa/4.0/", LicenceTable.Find("CC BY-NC-SA 4.0")!.Url);
        Assert.Null(LicenceTable.Find("CC BY")!.Url);
        Assert.Null(LicenceTable.Find("政府標準利用規約（第2.0版）")!.Url);
    }
}
