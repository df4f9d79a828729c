using Gateway.Catalog.Licences;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>The credit line that a screen shows, for each licence.</summary>
public sealed class CreditTests
{
    private const string Page = "https://www.city.mihon.example.jp/opendata/";

    [Theory]
    [InlineData("CC BY 4.0", "「避難所一覧」（見本市）を加工して作成。CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）")]
    [InlineData("CC BY", "「避難所一覧」（見本市）を加工して作成。CC BY")]
    [InlineData("CC BY-ND 4.0", "出典：「避難所一覧」（見本市）。CC BY-ND 4.0（https://creativecommons.org/licenses/by-nd/4.0/deed.ja）")]
    [InlineData("CC0", "出典：「避難所一覧」（見本市）。CC0 1.0（https://creativecommons.org/publicdomain/zero/1.0/deed.ja）")]
    [InlineData("PDL1.0", "出典：「避難所一覧」（見本市）（" + Page + "）を加工して作成。"
        + "公共データ利用規約（第1.0版）（https://www.digital.go.jp/resources/open_data/public_data_license_v1.0）")]
    [InlineData("政府標準利用規約2.0", "出典：「避難所一覧」（見本市）（" + Page + "）を加工して作成。政府標準利用規約（第2.0版）")]
    [InlineData("ODbL", "「避難所一覧」（見本市）の情報を含む。Open Database License（ODbL）1.0（https://opendatacommons.org/licenses/odbl/1-0/）")]
    [InlineData("市の利用規約による", "出典：「避難所一覧」（見本市）。ライセンス：市の利用規約による")]
    [InlineData(null, "出典：「避難所一覧」（見本市）。ライセンスの表示なし")]
    [InlineData(" ", "出典：「避難所一覧」（見本市）。ライセンスの表示なし")]
    public void A_licence_has_its_sentence(string? licence, string sentence) =>
        Assert.Equal(sentence, new Credit("避難所一覧", "見本市", licence, null, Page).Text(isJapanese: true));

    [Theory]
    [InlineData("CC BY 4.0", "Adapted from “避難所一覧” (見本市). CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)")]
    [InlineData("市の利用規約による", "Source: “避難所一覧” (見本市). Licence: 市の利用規約による")]
    [InlineData(null, "Source: “避難所一覧” (見本市). No licence is stated.")]
    public void It_has_one_in_English_too(string? licence, string sentence) =>
        Assert.Equal(sentence, new Credit("避難所一覧", "見本市", licence, null, Page).Text(isJapanese: false));

    [Fact]
    public void A_publisher_that_is_not_known_is_not_invented()
    {
        var credit = new Credit("避難所一覧", null, null, null, null);

        Assert.Equal("出典：「避難所一覧」（公開者の表示なし）。ライセンスの表示なし", credit.Text(isJapanese: true));
        Assert.Equal((null, null, null), (credit.Publisher, credit.Licence, credit.LicenceUrl));
    }

    [Theory]
    [InlineData("見本市オープンデータ", "「避難所一覧」（見本市オープンデータ）を加工して作成。CC BY 3.0（https://creativecommons.org/licenses/by/3.0/deed.ja）")]
    [InlineData("見本市「避難所一覧」。", "見本市「避難所一覧」を加工して作成。CC BY 3.0（https://creativecommons.org/licenses/by/3.0/deed.ja）")]
    public void A_credit_line_that_was_stated_is_used(string line, string sentence) =>
        Assert.Equal(sentence, new Credit("避難所一覧", "見本市", "CC BY 3.0", line, null).Text(isJapanese: true));

    [Fact]
    public void A_line_that_only_joins_what_is_known_says_nothing_more()
    {
        var line = Credit.LineOf("見本市", "避難所一覧", "CC BY 3.0");

        Assert.StartsWith("「避難所一覧」（見本市）を加工して", new Credit("避難所一覧", "見本市", "CC BY 3.0", line, null).Text(true), StringComparison.Ordinal);
    }
}
