using Gateway.Catalog.Days;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>Ages as they stand in the words of support schemes.</summary>
public sealed class AgeWordsTests
{
    [Theory]
    [InlineData("0歳から18歳の子どもを育てている方", "0-18")]
    [InlineData("０歳～２歳の児童", "0-2")]
    [InlineData("0歳ー2歳", "0-2")]
    [InlineData("0歳 〜 2歳", "0-2")]
    [InlineData("0歳6か月～2歳", "0-2")]
    [InlineData("3歳以上6歳未満の児童", "3-5")]
    [InlineData("3歳以上、6歳未満", "3-5")]
    [InlineData("3歳児から5歳児", "3-5")]
    [InlineData("40歳から64歳までの方", "40-64")]
    [InlineData("20歳未満の子どもを育てているひとり親", "0-19")]
    [InlineData("65歳以上の方", "65-130")]
    [InlineData("65歳～", "65-130")]
    [InlineData("65歳を超える方", "65-130")]
    [InlineData("18歳を超えない方", "")]
    [InlineData("18歳より下の方", "")]
    [InlineData("65歳以上、18歳以下の方", "65-130 0-18")]
    [InlineData("65歳以上の方（障害のある方は60歳以上）", "65-130 60-130")]
    [InlineData("65歳以上、75歳以上の方", "65-130 75-130")]
    [InlineData("18歳まで", "0-18")]
    [InlineData("3才未満の児童", "0-2")]
    [InlineData("3歳児健診", "3-3")]
    [InlineData("0・1・2歳児", "0-0 1-1 2-2")]
    [InlineData("1歳6か月未満", "0-1")]
    [InlineData("1歳6か月児健診", "1-1")]
    [InlineData("生後4か月未満の乳児を養育している方", "0-0")]
    [InlineData("生後50日未満の幼児を養育している方", "0-0")]
    [InlineData("生後6か月から3歳未満", "0-2")]
    [InlineData("2歳未満の幼児を養育している方", "0-1")]
    [InlineData("20歳代の方", "20-29")]
    [InlineData("市内で創業する方", "")]
    [InlineData("子どもが3人いる方", "")]
    [InlineData("令和8年4月1日から申請した方", "")]
    [InlineData(null, "")]
    public void An_age_is_read_and_none_is_invented(string? text, string ages) => Reads(text, ages);

    [Theory]
    [InlineData("小学校入学前の子ども", "0-6")]
    [InlineData("中学校入学前の子ども", "0-12")]
    [InlineData("小学生と中学生", "6-12 12-15")]
    [InlineData("小・中学生", "6-15")]
    [InlineData("小中高生", "6-18")]
    [InlineData("中学生以下の児童を養育しているひとり親家庭の方", "0-15")]
    [InlineData("中学生まで", "0-15")]
    [InlineData("高校生まで", "0-18")]
    [InlineData("高校生世代以下", "0-18")]
    [InlineData("高校生の児童を養育している方", "15-18")]
    [InlineData("中学生以上", "12-130")]
    [InlineData("小学生から高校生まで", "6-18")]
    [InlineData("小学生～中学生", "6-15")]
    [InlineData("小学校6年生未満のお子さんを育てている方", "0-11")]
    [InlineData("中学3年生・高校3年生又はこれに準じる方", "14-15 17-18")]
    [InlineData("小学校4年生から6年生まで", "9-12")]
    [InlineData("3歳から小学校就学前まで", "3-6")]
    [InlineData("3歳以上の未就学児", "3-6")]
    [InlineData("3歳以上、小学校就学前の子ども", "3-6")]
    [InlineData("3歳以上から小学校修了前まで", "3-12")]
    [InlineData("中学校卒業まで", "0-15")]
    [InlineData("小学校就学前（6歳以下）未満の児童を養育している方", "0-6")]
    [InlineData("乳幼児", "0-6")]
    [InlineData("75歳以上の高齢者", "75-130")]
    [InlineData("幼稚園入園前", "")]
    [InlineData("高校卒業程度認定試験を受ける方", "")]
    public void Words_for_people_of_an_age_are_read_with_their_bounds(string text, string ages) => Reads(text, ages);

    [Theory]
    [InlineData("18歳に達する日以後の最初の3月31日までの間にある児童", "0-18")]
    [InlineData("18歳に達する日（誕生日の前日）以後の最初の3月31日までの児童", "0-18")]
    [InlineData("18歳到達後の最初の3月31日まで", "0-18")]
    [InlineData("18歳到達後最初の年度末まで", "0-18")]
    [InlineData("18歳になる年度末まで", "0-18")]
    [InlineData("18歳に達した日の属する年度の末日まで", "0-18")]
    [InlineData("0歳から18歳に達する日以後の最初の3月31日まで", "0-18")]
    [InlineData("15歳（15歳に達する日以後の最初の3月31日）まで", "0-15")]
    [InlineData("20歳に達するまでの間", "0-19")]
    [InlineData("1歳の誕生日の前日まで", "0-0")]
    [InlineData("65歳に達した方", "")]
    [InlineData("今年度20歳になる方", "")]
    [InlineData("20歳前に初診日のある方", "")]
    public void The_end_of_a_school_year_is_a_bound_and_a_birthday_in_doubt_is_none(string text, string ages) => Reads(text, ages);

    /// <summary>Whoever is expecting is of some age, but of which is not said.</summary>
    [Theory]
    [InlineData("妊娠した方、出産した方", "")]
    [InlineData("妊婦の方", "")]
    [InlineData("妊娠12週を超えて（85日以上）出産し、健康保険に加入している方", "")]
    [InlineData("平成20年以降に出生した方", "")]
    [InlineData("18歳以下（高校生を除く）", "0-18")]
    public void What_is_no_age_or_is_excepted_names_none(string text, string ages) => Reads(text, ages);

    private static void Reads(string? text, string ages) =>
        Assert.Equal(ages, string.Join(' ', AgeWords.Of(text).Select(age => $"{age.From}-{age.To}")));
}
