using System.Text;
using CsCheck;
using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>All spellings of a text fold to one form, and the origin of each letter is known.</summary>
public sealed class FoldTests
{
    private const string Awkward = "aA1 -(、。々〇ぁがゔゞァガヾーｶﾞﾟ゙゚゛一二十第丁龯０Ａ①㈱㌔é\u0301ケヶけヴィゝ光丘髙﨑⻑\uD842\uDFB7\u1100\u1161가\uFFFE\uDB40\uDD00İ";

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Char[Awkward], Gen.Char['\u3000', '\u31FF'], Gen.Char).Array[0, 10]
        .Select(characters => new string(characters));

    [Theory]
    [InlineData("ﾄｼｮｶﾝ", "トショカン", "としょかん")]
    [InlineData("Ｗｉ－Ｆｉ", "wifi", "WI FI")]
    [InlineData("ｺﾐｭﾆﾃｨｰｾﾝﾀｰ", "コミュニティセンター", "こみゅにてぃー・せんた")]
    [InlineData("サンヴィラ", "サンビラ", "さんゔぃら")]
    [InlineData("ヂョウヅカヰヱヲ", "じょうずかいえお", "ジョウズカイエオ")]
    [InlineData("光ヶ丘", "光ケ丘", "光が丘", "光ガ丘", "光ｹ丘")]
    [InlineData("みどりケ丘", "みどりヶ丘", "ミドリガ丘")]
    [InlineData("髙島屋", "高嶋屋", "髙嶌屋", "高島屋")]
    [InlineData("齋藤", "齊藤", "斉藤", "斎藤")]
    [InlineData("渡邉", "渡邊", "渡辺", "渡邉\uDB40\uDD00")]
    [InlineData("𠮷野家", "吉野家")]
    [InlineData("姬路の溫泉", "姫路の温泉")]
    [InlineData("飛驒", "飛騨")]
    [InlineData("剱岳", "劔岳", "剣岳")]
    [InlineData("⻑野県⻘木村", "長野県青木村", "長野縣靑木村")]
    [InlineData("第一小学校", "第１小學校", "第①小学校")]
    [InlineData("第十二分団", "第12分団")]
    [InlineData("本町二十一丁目", "本町２１丁目")]
    [InlineData("三島", "3島")]
    [InlineData("一二三", "１２３")]
    [InlineData("二十十二十", "２０１２１０")]
    [InlineData("佐々木", "佐佐木")]
    [InlineData("いすゞ", "イスヾ", "いすず")]
    [InlineData("㈱見本", "(株)見本", "（株）　見本")]
    [InlineData("Café", "cafe", "ＣＡＦÉ", "Cafe\u0301")]
    [InlineData("Gyōtoku", "gyotoku", "GYÔTOKU")]
    [InlineData("がくえん", "か\u3099くえん", "ｶﾞｸｴﾝ")]
    public void Spellings_of_one_text_fold_alike(params string[] spellings) =>
        Assert.Single(spellings.Select(Fold.Of).Distinct());

    [Theory]
    [InlineData("花園第二公園", "二公園")]
    [InlineData("見本市立第二中学校", "二中")]
    [InlineData("巻第十五", "十五")]
    [InlineData("市川一丁目", "市川一")]
    [InlineData("第一小学校", "一")]
    public void A_part_of_a_text_folds_to_a_part_of_what_the_whole_does(string whole, string part) =>
        Assert.Contains(Fold.Of(part), Fold.Of(whole), StringComparison.Ordinal);

    [Theory]
    [InlineData("カラオケ店", "カラオガ店")]
    [InlineData("負け犬", "負が犬")]
    [InlineData("ケーキ", "ガーキ")]
    [InlineData("はと", "ばと")]
    [InlineData("びよういん", "びょうにん")]
    public void What_is_said_differently_folds_apart(string one, string other) => Assert.NotEqual(Fold.Of(one), Fold.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("ー・　－")]
    [InlineData("★☆!?")]
    [InlineData("\uD800")]
    public void Signs_alone_fold_to_nothing(string text) => Assert.Equal("", Fold.Of(text));

    [Fact]
    public void Every_character_folds_to_what_stays()
    {
        // Beyond the third plane there are only variation selectors.
        for (var c = 0; c <= 0x3FFFF; c++)
        {
            var folded = Rune.IsValid(c) ? Fold.Of(new Rune(c).ToString()) : "";
            if (folded != Fold.Of(folded))
            {
                Assert.Fail($"U+{c:X4} {folded}");
            }
        }
    }

    [Fact]
    public void What_is_folded_stays() => Texts.Sample(text => Assert.Equal(Fold.Of(text), Fold.Of(Fold.Of(text))));

    [Fact]
    public void Width_case_and_script_of_kana_change_nothing() => Gen.Char["かきがぎぱんゐゔっょaZ09見本市"].Array[0, 10].Sample(characters =>
    {
        var text = new string(characters);
        Assert.Equal(Fold.Of(text), Fold.Of(Spellings.Katakana(text)));
        Assert.Equal(Fold.Of(text), Fold.Of(Spellings.HalfWidth(text)));
        Assert.Equal(Fold.Of(text), Fold.Of(Spellings.FullWidth(text)));
        Assert.Equal(Fold.Of(text), Fold.Of(text.ToUpperInvariant()));
    });

    [Fact]
    public void Mapped_text_is_the_folded_text_and_its_ranges_lie_in_the_original() => Texts.Sample(text =>
    {
        var mapped = Fold.Mapped(text);

        Assert.Equal(Fold.Of(text), mapped.Text);
        Assert.Equal(mapped.Text.Length, mapped.Origins.Count);
        Assert.All(mapped.Origins, range =>
        {
            Assert.InRange(range.Start, 0, text.Length - 1);
            Assert.InRange(range.Length, 1, text.Length - range.Start);
            Assert.False(Splits(text, range.Start) || Splits(text, range.Start + range.Length), "A pair of surrogates is split.");
        });
    });

    [Theory]
    [InlineData("プール", "ぷーる")]
    [InlineData("ﾌﾟ-ﾙ", "ぷーる")]
    [InlineData("アップル", "あつぷる")]
    [InlineData("セブン－イレブン", "せぶんーいれぶん")]
    [InlineData("03-1234", "031234")]
    public void Long_vowels_are_marked_where_they_were_written(string text, string marked) => Assert.Equal(marked, Fold.Marked(text));

    [Theory]
    [InlineData("こうえん", "こえん")]
    [InlineData("ちゆうおう", "ちゆお")]
    [InlineData("おおさか", "おさか")]
    [InlineData("にいがた", "にがた")]
    [InlineData("けいさつ", "けいさつ")]
    public void Long_vowels_are_shortened_as_Latin_letters_do(string kana, string shortened) =>
        Assert.Equal(shortened, Fold.Shortened(kana));

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
