using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A published place of any kind: the columns all kinds share, and one nullable detail object per kind.</summary>
internal static class Facility
{
    public static Entity Declare(EnumType category, IEnumerable<DatasetKind> kinds) => new("Facility",
        "A place, such as a public facility, an evacuation site, an AED or a nursery. "
            + "Fields that only one kind has are in that kind's object.",
        [
            Folded("code", "Identifier as published (ID, older edition NO); unique only within its data set, and may be missing.",
                "ID", "NO", "no", "identification") with { Role = ColumnRole.Code },
            OneOf("category", "The kind of place.", category) with { Role = ColumnRole.Category },
            Folded("kindLabel", "Kind as the row states it (種別, 種類 …), else the Japanese name of the category.")
                with { Role = ColumnRole.KindLabel, Required = true },
            Text("name", "Name (名称).", "名称", "施設名", "施設名称", "施設名等", "facility_name", "name", "名前") with { Role = ColumnRole.Name,
                Required = true },
            Folded("nameKana", "Name in full-width katakana (名称_カナ).", "名称_カナ", "カナ名称", "名称(カナ)", "nameKana", "nameRuby", "fullNameInKana",
                "facility_kana") with { Role = ColumnRole.NameKana },
            Text("nameEnglish", "Name in Latin letters (名称_英字, older edition 名称_英語).", "名称_英字", "名称_英語", "名称(英字)", "nameEng",
                "fullNameInRomaji") with { Role = ColumnRole.NameEnglish },
            Text("commonName", "Common name (名称_通称).", "名称_通称", "名称(通称)", "alternativeName"),
            PlaceMembers.Address,
            PlaceMembers.AddressParts,
            PlaceMembers.Latitude,
            PlaceMembers.Longitude,
            PlaceMembers.Location,
            PlaceMembers.LocationGrain,
            Number("elevation", "Elevation in metres (標高, or 高度の値 where 高度の種別 is 標高).", "標高",
                "elevation") with { Role = ColumnRole.Elevation, Unit = NumberUnit.Metres },
            Phone("phone", "Phone number (電話番号), as published in NFKC; a zero dropped by a spreadsheet is restored.", "電話番号", "施設電話番号",
                "連絡先電話番号", "phoneNumber", "telephoneNumber", "tel", "電話") with { Role = ColumnRole.Phone },
            Digits("phoneExtension", "Extension (内線番号).", "内線番号", "連絡先内線番号", "extensionNumber", "tel_ext"),
            Digits("email", "Email address (連絡先メールアドレス).", "連絡先メールアドレス") with { Role = ColumnRole.Email },
            Url("contactFormUrl", "Address of the contact form (連絡先FormURL).", "連絡先FormURL"),
            Text("contactNote", "Other contacts (連絡先備考).", "連絡先備考(その他、SNSなど)"),
            Url("url", "Web page, absolute (URL).", "URL", "url", "referenceObject"),
            Digits("corporateNumber", "Corporate number of the operator, 13 digits (法人番号).", "法人番号", "corporateNumber", "crop_no")
                with { Reading = Reading.CorporateNumber },
            Text("operatorName", "Operator (団体名, 法人の名称, 設置者).", "団体名", "法人の名称", "設置者", "法人名",
                "organization") with { Role = ColumnRole.OperatorName },
            new Field("openDays", "Days of the week it can be used (利用可能曜日); null = not stated.",
                new FieldType(Scalar.Enum, Enums.DayOfWeek, IsList: true)) { Reading = Reading.Days,
                    Headings = ["利用可能曜日", "availableDate", "day_of_week"] },
            Time("opensAt", "Opening time (開始時間), Asia/Tokyo.", "開始時間", "利用開始時間", "開館時間", "開園時間", "開場時間", "営業時間", "利用時間", "startTime",
                "available_from") with { Role = ColumnRole.OpensAt },
            Time("closesAt", "Closing time (終了時間), Asia/Tokyo; see closesNextDay.", "終了時間", "利用終了時間", "endTime", "available_to")
                with { Role = ColumnRole.ClosesAt, Reading = Reading.ClosingTime },
            new Field("closesNextDay", "Whether closesAt is on the day after: 24:00 and times past midnight.",
                new FieldType(Scalar.Boolean)) { Role = ColumnRole.ClosesNextDay },
            Text("hoursNote", "Notes on days and hours (利用可能時間特記事項).", "利用可能日時特記事項", "利用可能時間特記事項", "利用可能曜日特記事項", "availableDateNote",
                "available_day_info"),
            new OpeningTimes("opening", "Whether it is open, as far as its cells say; what they do not say is unknown.",
                ["openDays", "opensAt", "closesAt", "closesNextDay", "hoursNote"]),
            Text("description", "Description (説明).", "説明", "description"),
            Accessibility,
            new Tuples("images", "Image", "A picture and its licence.", "Pictures (画像, 画像_ライセンス).",
                [
                    new("url", "Address of the picture, absolute.", Scalar.Url),
                    new("licence", "Licence of the picture, as published."),
                ]) { Role = ColumnRole.Images },
            Text("remarks", "Remarks (備考).", "備考", "remarks", "remark", "note"),
            PlaceMembers.Municipality,
            new Reference("area", "The town it is in, if exactly one matches.", "Area"),
            .. kinds.Where(k => k.Detail is not null).Select(k => k.Detail! with { Presence = Presence.When("category", k.Name) }),
            new Collection("events", "Events held here.", "Event", "facility"),
            EventOccurrence.Of("facility", "The days of the events here, by day and time."),
            PlaceMembers.Nearby,
            PlaceMembers.Zones,
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        [.. PlaceMembers.RowInternals, PlaceMembers.Match("name", ColumnRole.MatchName),
            PlaceMembers.Match("address", ColumnRole.MatchAddress), PlaceMembers.Match("town", ColumnRole.MatchTown),
            new(OpeningTimes.PatternColumn, new FieldType(Scalar.Long), Nullable: true), .. PlaceMembers.LocatedInternals,
            BusMembers.Feed])
    {
        Role = EntityRole.Place,
        Recipe = RowRecipe.Place,
        ListField = "facilities",
        ListDescription = "Places of all kinds.",
        Lookup = new Lookup("facility") { Description = "One place.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(0, "name")
        {
            Kana = "nameKana",
            English = "nameEnglish",
            Rest = ["commonName", "kindLabel", "address"],
        },
        Indexes =
        [
            ["category"], ["category", "name"], ["municipality_id"], ["municipality_id", "name"], ["municipality_id", "category"],
                ["municipality_id", "category", "name"], ["municipality_id", "match_name"], ["area_id"], ["area_id", "name"],
                ["dataset_id"], ["dataset_id", "name"], ["dataset_id", "source_line"],
            ["name"], ["latitude", "longitude"], ["feed", "code"], .. ChangedRows.Indexes,
        ],
        IsFollowed = true,
    };

    private static Group Accessibility => new("accessibility", "Accessibility",
        "What the newer edition states flag by flag; null = not stated.",
        [
            Flag("wheelchair", "Wheelchair accessible (車椅子可).", "車椅子可"),
            Flag("wheelchairRental", "Wheelchairs lent (車椅子貸出).", "車椅子貸出"),
            Flag("caneRental", "Canes lent (ツエ貸出).", "ツエ貸出"),
            Flag("accessibleToilet", "Barrier-free toilet (バリアフリートイレ).", "バリアフリートイレ", "多目的トイレ"),
            Flag("slopeOrElevator", "Slope, lift or escalator (スロープ、エレベータ、エスカレータ).", "スロープ、エレベータ、エスカレータ"),
            Flag("tactilePaving", "Guidance such as tactile paving (点字ブロック等の移動支援).", "点字ブロック等の移動支援"),
            Flag("brailleOrReading", "Braille or reading aloud (点字や読上による支援).", "点字や読上による支援"),
            Flag("assistanceDogs", "Guide, assistance and hearing dogs admitted (盲導犬・介助犬、聴導犬同伴).", "盲導犬・介助犬、聴導犬同伴"),
            Flag("subtitles", "Subtitles (字幕).", "字幕"),
            Flag("writtenConversation", "Conversation in writing (筆談対応).", "筆談対応"),
            Flag("priorityParking", "Priority parking (優先駐車場).", "優先駐車場"),
            Flag("ostomateToilet", "Toilet for ostomates (オストメイト対応トイレ).", "オストメイト対応トイレ"),
            Flag("nursingRoom", "Nursing room (授乳室).", "授乳室") with { Role = ColumnRole.NursingRoom },
            Flag("diaperChanging", "Diaper changing corner (おむつ替えコーナー).", "おむつ替えコーナー") with
            {
                Role = ColumnRole.DiaperChanging,
            },
            Flag("eatingAndDrinking", "Eating and drinking allowed (飲食可否).", "飲食可否"),
            Flag("strollerRental", "Strollers lent (ベビーカー貸出).", "ベビーカー貸出"),
            Flag("strollerAllowed", "Strollers admitted (ベビーカー利用).", "ベビーカー利用"),
            Text("note", "Barrier-free information in words (バリアフリー情報, older edition).", "バリアフリー情報"),
        ])
    { Presence = Presence.WhenStated };
}
