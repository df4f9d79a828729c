using Gateway.Catalog.Days;
using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Something that happens on certain days.</summary>
internal static class Event
{
    /// <summary>The field that says whether it was called off.</summary>
    public const string IsCancelled = "isCancelled";

    /// <summary>The field that says whether it costs nothing.</summary>
    public const string IsFree = "isFree";

    public static Entity Declare() => new("Event",
        "An event. Dates and times are local to Asia/Tokyo; a city repeats the row for each date of a series.",
        [
            Folded("code", "Identifier as published (ID, older edition NO); not always unique.", "ID", "NO",
                "no") with { Role = ColumnRole.Code },
            Text("name", "Name (イベント名).", "イベント名", "名称", "eventName", "行事名", "催し名", "催し物名",
                "催事名", "イベント名称", "行事名称") with { Role = ColumnRole.Name, Required = true },
            Folded("nameKana", "Name in katakana (イベント名_カナ).", "イベント名_カナ", "名称_カナ", "名称(カナ)"),
            Text("nameEnglish", "Name in English (イベント名_英語).", "イベント名_英字", "イベント名_英語", "名称(英字)", "名称_英字"),
            Text("commonName", "Common name (イベント通称).", "イベント通称", "名称(通称)", "名称_通称"),
            Text("subtitle", "Subtitle (サブタイトル).", "サブタイトル"),
            Text("summary", "Summary (概要).", "概要", "overview"),
            Text("description", "Description (説明).", "説明", "ご案内"),
            Folded("kindLabel", "Kind of event (イベント種類); イベント where the row states none.", "イベント種類",
                "カテゴリー") with { Role = ColumnRole.KindLabel, Required = true },
            TextList("keywords", "Keywords (キーワード, タグ).", "キーワード", "タグ"),
            Folded("status", "Status (状態), as published.", "状態"),
            new Field(IsCancelled, "Called off, as 状態, a mark in the name (【中止】) or 備考 says; false = not said. What is put off only (延期), "
                + "or would be called off on a condition (雨天中止), is not.", new FieldType(Scalar.Boolean)) { Required = true },
            Date("startDate", "First day (開始日).", "開始日", "startDate", "実施日", "開催日", "開催年月日",
                "開始年月日") with { Role = ColumnRole.StartDate },
            Date("endDate", "Last day (終了日).", "終了日", "endDate", "終了年月日") with { EndOf = "startDate" },
            new During("during", "Whether it has a day in common with these: its days are those from the first to the last, which is the "
                + "first where no other is stated. One without a first day, or that ends before it begins, has none.",
                "startDate", "endDate"),
            Time("startTime", "Start (開始時間).", "開始時間", "開始時刻", "startTime"),
            Time("endTime", "End (終了時間).", "終了時間", "終了時刻", "endTime"),
            Text("scheduleNote", "Notes on dates and times (開始日時特記事項, 日時備考).", "開始日時特記事項", "日時備考"),
            Fee("fee", "Basic fee in yen (料金(基本)); what is not one number is in feeNote's place only.", "料金(基本)",
                "料金", "参加費", "参加料", "費用", "受講料", "入場料", "観覧料", "fee"),
            Text("feeNote", "Fees in words (料金(詳細)).", "料金(詳細)"),
            new Field(IsFree, "True when the whole fee (料金(基本), 料金(詳細)) is 0 or 無料, false when any amount is stated; null = neither.",
                new FieldType(Scalar.Boolean)),
            Integer("capacity", "Capacity in persons (定員), when it is one number.", "定員"),
            new Field("capacityNote", "Capacity as published (定員), when it is more than one number.", new FieldType(Scalar.String)),
            Text("target", "Who it is for (対象者).", "対象者", "対象", "参加対象", "target"),
            new Field("audiences", "Whom it is for, of those that 対象者 (target) and the keywords name; null = nobody is named.",
                new FieldType(Scalar.Enum, Audiences.Type, IsList: true)),
            Text("organizer", "Organizer (主催者).", "主催者", "主催団体", "organizer", "主催"),
            Text("coOrganizer", "Co-organizers (共催団体).", "共催団体"),
            Text("venueName", "Venue (場所名称).", "場所名称", "venue", "会場名", "会場", "開催場所", "実施場所", "場所",
                "会場名称") with { Role = ColumnRole.VenueName },
            Text("meetingPlace", "Meeting place (集合場所).", "集合場所") with { Role = ColumnRole.MeetingPlace },
            PlaceMembers.Address,
            PlaceMembers.AddressParts,
            PlaceMembers.Latitude,
            PlaceMembers.Longitude,
            PlaceMembers.Location,
            Text("access", "How to get there (アクセス方法).", "アクセス方法"),
            Text("parking", "Parking (駐車場情報).", "駐車場情報"),
            Date("applicationDeadlineDate", "Last day to apply (参加申込終了日, 申込期限日).", "参加申込終了日", "申込期限日"),
            Time("applicationDeadlineTime", "Time on that day (参加申込終了時間, 申込期限時刻).", "参加申込終了時間", "申込期限時刻"),
            Text("applicationMethod", "How to apply (参加申込方法, 申込方法).", "参加申込方法", "申込方法", "申込み方法",
                "申し込み方法", "申込"),
            Text("contactName", "Contact (連絡先名称).", "連絡先名称", "問い合わせ先", "問合せ先", "お問い合わせ先", "問い合せ先",
                "問合先", "担当課", "連絡先") with { Role = ColumnRole.ContactName },
            Phone("contactPhone", "Telephone number of the contact (連絡先電話番号).", "連絡先電話番号", "電話番号", "TEL", "電話",
                "問い合わせ先電話番号", "問合せ先電話番号", "お問い合わせ電話番号", "phone"),
            Folded("contactPhoneExtension", "Extension of the contact (連絡先内線番号).", "連絡先内線番号"),
            Folded("contactEmail", "E-mail address of the contact (連絡先メールアドレス).", "連絡先メールアドレス", "メールアドレス", "E-mail",
                "email"),
            Url("url", "Web page, absolute (URL).", "URL", "コンテンツURL"),
            Url("imageUrl", "Picture, absolute (画像URL).", "画像", "画像URL"),
            Text("remarks", "Remarks (備考).", "備考"),
            new Reference("facility", "The place of the same municipality that the venue or address names, when exactly one fits.",
                "Facility"),
            PlaceMembers.Nearby,
            PlaceMembers.Municipality,
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        [.. PlaceMembers.RowInternals, PlaceMembers.Match("venue", ColumnRole.MatchVenue),
            PlaceMembers.Match("address", ColumnRole.MatchAddress)])
    {
        Role = EntityRole.Event,
        Recipe = RowRecipe.Event,
        ListField = "events",
        ListDescription = "Events.",
        Lookup = new Lookup("event") { Description = "One event.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(1, "name")
        {
            Kana = "nameKana",
            English = "nameEnglish",
            Rest = ["commonName", "subtitle", "kindLabel", "keywords", "venueName", "address"],
        },
        Indexes =
        [
            ["start_date"], ["municipality_id"], ["municipality_id", "start_date"], ["municipality_id", "match_venue"], ["facility_id"],
            ["dataset_id"], ["latitude", "longitude"],
        ],
    };
}
