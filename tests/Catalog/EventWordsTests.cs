using Gateway.Catalog.Days;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>What the words of an event mean: fees, cancellations, audiences, and days; and what they do not.</summary>
public sealed class EventWordsTests
{
    [Theory]
    [InlineData(0L, null, true)]
    [InlineData(0L, "0", true)]
    [InlineData(0L, "無料", true)]
    [InlineData(null, "入場無料", true)]
    [InlineData(null, "参加費は無料です。", true)]
    [InlineData(null, "無料（要事前申込）", true)]
    [InlineData(null, "０円", true)]
    [InlineData(500L, null, false)]
    [InlineData(300L, "中学生以下無料", false)]
    [InlineData(0L, "有料観覧席 3,000円", false)]
    [InlineData(null, "無料(レース参加者のみ500円)", false)]
    [InlineData(null, "前売り2,500。全席指定。", false)]
    [InlineData(null, "大人￥500", false)]
    [InlineData(null, "1万円", false)]
    [InlineData(0L, "5百円", false)]
    [InlineData(0L, "500 yen", false)]
    [InlineData(0L, "大人 300 / 子ども 100", false)]
    [InlineData(null, "¥0", true)]
    [InlineData(null, "有料", false)]
    [InlineData(null, "参加費：有料です。", false)]
    [InlineData(0L, "有料", null)]
    [InlineData(null, "一部有料", null)]
    [InlineData(null, "駐車場は有料", null)]
    [InlineData(null, "小学生 3年から", null)]
    [InlineData(0L, "材料費", null)]
    [InlineData(null, "入場無料。一部飲食物等が有料", null)]
    [InlineData(null, "小中学生は無料(要事前整理券)", null)]
    [InlineData(null, "3歳未満膝上鑑賞は無料", null)]
    [InlineData(null, "全5回分", null)]
    [InlineData(null, "無料。2,500席", null)]
    [InlineData(0L, "定員1,000名", null)]
    [InlineData(0L, "1,500m走・3,000m走", null)]
    [InlineData(null, "無料(材料費は実費)", null)]
    [InlineData(null, null, null)]
    public void It_is_free_when_that_is_all_that_is_said(long? fee, string? note, bool? free) => Assert.Equal(free, Fees.IsFree(fee, note));

    [Theory]
    [InlineData("中止", "会", null, true)]
    [InlineData("開催中止", "会", null, true)]
    [InlineData("EventCancelled", "会", null, true)]
    [InlineData(null, "【中止】夏まつり", null, true)]
    [InlineData(null, "夏まつり（中止）", null, true)]
    [InlineData(null, "【開催中止】夏まつり", null, true)]
    [InlineData(null, "会", "新型コロナウイルス感染症拡大防止のため中止", true)]
    [InlineData(null, "会", "授業の一環として実施するため、一般には募集しない・新型コロナウイルスの影響により中止", true)]
    [InlineData(null, "会", "本イベントは中止となりました。", true)]
    [InlineData(null, "会", "海岸工事中のため実施しません", true)]
    [InlineData(null, "会", "今年度は開催いたしません。", true)]
    [InlineData(null, "会", "台風接近のため、中止します。", true)]
    [InlineData(null, "夏まつり(感染症拡大防止のため中止)", null, true)]
    [InlineData(null, "夏まつり ※中止", null, true)]
    [InlineData(null, "会", "【中止】詳しくは市の頁で", true)]
    [InlineData(null, "会", "雨天により中止となりました", true)]
    [InlineData(null, "【中止・延期】夏まつり", null, true)]
    [InlineData(null, "囲碁大会 中止のお知らせ", null, true)]
    [InlineData(null, "夏まつり(雨天中止)", null, false)]
    [InlineData(null, "夏まつり(雨天のため中止)", null, false)]
    [InlineData(null, "会", "台風のときは中止しました分を返金します", false)]
    [InlineData(null, "会", "屋台(中止)、花火(開催)", false)]
    [InlineData("開催", "会", null, false)]
    [InlineData("延期", "会", null, false)]
    [InlineData(null, "【延期】夏まつり", null, false)]
    [InlineData(null, "会", "新型コロナウイルスの影響により延期", false)]
    [InlineData(null, "会", "雨天中止", false)]
    [InlineData(null, "会", "雨天の場合は実施しません", false)]
    [InlineData(null, "会", "材料の配布は実施しません", false)]
    [InlineData(null, "会", "小雨決行・荒天中止(順延日なし)", false)]
    [InlineData(null, "会", "雨天の場合は、中止もしくは天候の状況により時間帯を変更する場合があります。", false)]
    [InlineData(null, "会", "最少催行人数に満たない場合は中止します。", false)]
    [InlineData(null, "会", "天候により中止", false)]
    [InlineData(null, "会", "屋外でのイベントを中止し、公共施設を中心に展示会等を実施", false)]
    [InlineData(null, "会", "駐車場の利用は中止", false)]
    [InlineData(null, "会", "2日目は中止", false)]
    [InlineData(null, "中止になった試合の再戦", null, false)]
    [InlineData("一部中止", "会", null, false)]
    [InlineData(null, "会", "昨年は新型コロナウイルスのため中止しました。", false)]
    [InlineData(null, "会", "令和2年度は感染拡大のため開催しませんでした。", false)]
    [InlineData(null, "会", "試食は感染症対策のため中止します。", false)]
    [InlineData(null, "会", "2日目は台風のため中止しました", false)]
    [InlineData(null, "会", "花火の打上げは強風のため中止しました", false)]
    [InlineData(null, "(屋台は感染対策のため中止)まつり", null, false)]
    [InlineData(null, "【午後の部は講師都合により中止】講座", null, false)]
    [InlineData(null, "見本夏まつり", "夏まつりは台風のため中止しました", true)]
    public void It_is_called_off_when_the_publisher_says_so_and_not_if_something_happens(
        string? status, string name, string? remarks, bool cancelled) => Assert.Equal(cancelled, Cancellation.Of(status, name, remarks));

    [Theory]
    [InlineData("どなたでも", null, "ANYONE")]
    [InlineData("小学生とその保護者", null, "CHILDREN PARENTS")]
    [InlineData("未就学児と保護者", null, "INFANTS PARENTS")]
    [InlineData("小学生以下", null, "INFANTS CHILDREN")]
    [InlineData("小学生（保護者同伴）", null, "CHILDREN")]
    [InlineData("市内在住の６５歳以上の方", null, "SENIORS")]
    [InlineData("障がいのある方", null, "PEOPLE_WITH_DISABILITIES")]
    [InlineData("中学生、高校生", null, "STUDENTS")]
    [InlineData("親子", null, "CHILDREN PARENTS")]
    [InlineData("妊婦", "[\"こども\",\"音楽\"]", "CHILDREN PARENTS")]
    [InlineData(null, "[\"シニア\"]", "SENIORS")]
    [InlineData("市内在住の方", null, null)]
    [InlineData("女性", null, null)]
    [InlineData("児童福祉施設の職員", null, null)]
    [InlineData("子ども会役員", null, null)]
    [InlineData("未就学児はご遠慮ください", null, null)]
    [InlineData("小学3年生～6年生", null, "CHILDREN")]
    [InlineData("0～2歳児と保護者", null, "INFANTS PARENTS")]
    [InlineData("0歳から3歳の子と保護者", null, "INFANTS PARENTS")]
    [InlineData("3歳から12歳", null, null)]
    [InlineData("若葉小学校区の方", null, null)]
    [InlineData("年中無休", null, null)]
    [InlineData(null, "[\"年中行事\"]", null)]
    [InlineData("年長者", null, null)]
    [InlineData("小学校入学前", null, "INFANTS")]
    [InlineData("小学生未満", null, "INFANTS")]
    [InlineData("未就学児入場禁止", null, null)]
    [InlineData("未就学児の入場はできない", null, null)]
    [InlineData(null, null, null)]
    public void It_is_for_those_who_are_named(string? target, string? keywords, string? audiences) => Assert.Equal(
        audiences is null ? null : "[" + string.Join(',', audiences.Split(' ').Select(a => $"\"{a}\"")) + "]",
        Audiences.Of(target, keywords));

    // November 2026 begins on a Sunday.
    [Theory]
    [InlineData("毎週土曜日", "7 14 21 28")]
    [InlineData("毎週土・日曜日", "1 7 8 14 15 21 22 28 29")]
    [InlineData("土日のみ開催", "1 7 8 14 15 21 22 28 29")]
    [InlineData("第２・第４水曜", "11 25")]
    [InlineData("毎月第2、第4水曜\n　午前10時から11時30分", "11 25")]
    [InlineData("【毎月第2、第4水曜】", "11 25")]
    [InlineData("（毎月第2、第4水曜）", "11 25")]
    [InlineData("第5日曜日", "29")]
    [InlineData("毎週火曜日、全4回", "3 10 17 24")]
    [InlineData("月・火・水・木・金曜日は休館", "1 7 8 14 15 21 22 28 29")]
    [InlineData("毎週日曜。雨天中止", "1 8 15 22 29")]
    [InlineData("11月1日から11月30日【木曜日】\n開始日: 2026/11/1\n終了日: 2026/11/30\n開始時刻: 9:30", "5 12 19 26")]
    public void A_note_that_is_understood_whole_tells_the_days(string note, string days)
    {
        var held = HeldDays.Of("2026-11-01", "2026-11-30", note)!;

        Assert.True(held.IsCertain);
        Assert.Equal(days, string.Join(' ', held.All.Select(day => day.Day)));
    }

    [Theory]
    [InlineData("毎日", true)]
    [InlineData("会期中無休", true)]
    [InlineData("期間中、毎日開催します", true)]
    [InlineData(null, false)]
    [InlineData("詳しくは広報で", false)]
    [InlineData("毎週土曜日(祝日を除く)", false)]
    [InlineData("土日祝", false)]
    [InlineData("平日のみ", false)]
    [InlineData("第1週から第4週の火曜日と金曜日に開催しています。", false)]
    [InlineData("第2週の土曜日", false)]
    [InlineData("毎月第1、第3週日曜日", false)]
    [InlineData("10月1日から12月28日 毎週土曜", false)]
    [InlineData("月", false)]
    [InlineData("毎日。雨天中止", true)]
    [InlineData("毎週火曜日、全6回", false)]
    [InlineData("月・火曜日、11月28日～12月4日は休館", false)]
    [InlineData("月曜休館(祝日の場合は翌日)", false)]
    [InlineData("最終日は15:00まで", false)]
    public void Otherwise_each_day_counts_and_is_certain_only_when_the_note_says_each(string? note, bool certain)
    {
        var held = HeldDays.Of("2026-11-01", "2026-11-30", note)!;

        Assert.Equal((certain, 30), (held.IsCertain, held.All.Count()));
    }

    [Fact]
    public void A_text_that_is_no_Unicode_harms_nobody()
    {
        Assert.False(Cancellation.Of("\uFFFE", "会\uD800", "\uDC00"));
        Assert.Null(Fees.IsFree(null, "\uFFFE"));
        Assert.Equal("[\"CHILDREN\"]", Audiences.Of("小学生\uD800", null));
        Assert.False(HeldDays.Of("2026-11-01", "2026-11-30", "毎日\uFFFE")!.IsCertain);
    }

    [Theory]
    [InlineData("雨天決行\n終了日: 未定", false)]
    [InlineData("終了日は未定", true)]
    [InlineData(null, true)]
    public void An_event_with_a_last_day_that_is_no_date_does_not_certainly_last_one_day(string? note, bool certain) =>
        Assert.Equal((certain, 1), HeldDays.Of("2026-11-03", null, note) is { } held ? (held.IsCertain, held.All.Count()) : default);

    [Theory]
    [InlineData("2026-11-03", null, 1, true)]
    [InlineData("2026-11-03", "2026-11-03", 1, true)]
    [InlineData("2026-11-03", "2026-11-04", 2, false)]
    [InlineData("2026-11-03", "2026-11-02", 0, false)]
    [InlineData(null, "2026-11-02", 0, false)]
    [InlineData(null, null, 0, false)]
    public void Days_are_from_the_first_to_the_last_and_without_a_first_there_are_none(string? start, string? end, int days, bool certain)
    {
        var held = HeldDays.Of(start, end, null);

        Assert.Equal((days, certain), (held?.All.Count() ?? 0, held?.IsCertain ?? false));
    }
}
