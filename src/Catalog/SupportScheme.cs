using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Support that people or businesses can apply for: benefits, loans, help. The amount stands only in its words.</summary>
internal static class SupportScheme
{
    public static Entity Declare() => new("SupportScheme",
        "Support that people or businesses can apply for (支援制度). The amount is in its texts: it is not extracted from them.",
        [
            Folded("code", "Identifier as published (支援制度ID, サービスID).", "支援制度ID", "サービスID", "制度管理番号") with
            {
                Role = ColumnRole.Code,
            },
            Text("name", "Name (タイトル（制度名）).", "タイトル（制度名）", "制度名", "タイトル") with { Role = ColumnRole.Name },
            Text("subtitle", "Other name (サブタイトル（通称等）).", "サブタイトル（通称等）", "サブタイトル"),
            Folded("kindLabel", "Kind of support, as published (支援制度種別).", "支援制度種別") with { Role = ColumnRole.KindLabel },
            Text("organization", "Organization in charge (制度所管組織).", "制度所管組織"),
            Text("target", "Who it is for (対象者).", "対象者"),
            Text("targetArea", "Where it applies (対象地域).", "対象地域"),
            Text("summary", "Summary (制度概要).", "制度概要", "概要"),
            Text("content", "What is provided (内容, 支援内容).", "内容", "支援内容"),
            Text("conditions", "Conditions (条件).", "条件"),
            Text("applicationMethod", "How to apply (利用・申請方法).", "利用・申請方法", "申請方法", "手続き等"),
            Text("documents", "What to bring (必要なもの).", "必要なもの"),
            Text("applicationPlace", "Where to apply (申請窓口).", "申請窓口"),
            Text("applicationPeriod", "When to apply, in words (募集時期).", "募集時期"),
            Date("applicationStartsOn", "First day to apply (受付開始日); null = not stated.", "受付開始日"),
            Date("applicationEndsOn", "Last day to apply (受付終了日); null = not stated.", "受付終了日", "申請期限（公開終了日）") with
            {
                EndOf = "applicationStartsOn",
            },
            Text("applicationEndsOnNote", "Last day to apply (申請期限の説明), as published, if it is not a date: within a year of the birth."),
            Url("applicationUrl", "Where to apply on the web, absolute (電子申請URL).", "電子申請URL", "申請可能URL"),
            Text("legalBasis", "Legal basis (根拠法令).", "根拠法令"),
            Text("relatedSchemes", "Related schemes (関連制度).", "関連制度", "親制度"),
            Text("moreAt", "Further details, as published (詳細参照先): an address or words.", "詳細参照先"),
            Text("inquiries", "Where to ask (お問い合わせ先).", "お問い合わせ先"),
            TextList("categories", "Topics (タグ（カテゴリー）, テーマ, 行政サービス分類).", "タグ（カテゴリー）", "行政サービス分類", "お困りごと分類",
                "タグ（テーマ）", "テーマ"),
            TextList("audienceTags", "Who it is for, by the publisher's own list (タグ（対象者）, ライフステージ分類).", "タグ（対象者）", "ライフステージ分類",
                "タグ（事業者分類）"),
            TextList("keywords", "Keywords (キーワード).", "キーワード", "タグ（キーワード）", "タグ"),
            Date("publishedOn", "Day it was published (公開日).", "公開日"),
            Text("remarks", "Remarks (留意事項, 備考).", "留意事項", "備考"),
            Text("contactName", "Contact (連絡先名称).", "連絡先名称") with { Role = ColumnRole.ContactName },
            Phone("contactPhone", "Phone number of the contact (連絡先電話番号).", "連絡先電話番号"),
            Folded("contactEmail", "Email address of the contact (連絡先メールアドレス).", "連絡先メールアドレス"),
            Url("contactFormUrl", "Address of the contact form (連絡先FormURL).", "連絡先FormURL"),
            Text("contactAddress", "Address of the contact (連絡先住所).", "連絡先住所"),
            Folded("contactPostalCode", "Postal code of the contact (郵便番号).", "郵便番号") with { Reading = Reading.PostalCode },
            Url("url", "Web page, absolute (URL).", "URL"),
            new Reference("municipality", "Its publisher; null if unknown.", "Municipality"),
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Recipe = RowRecipe.Record,
        ListField = "supportSchemes",
        ListDescription = "Support that people or businesses can apply for.",
        Lookup = new Lookup("supportScheme") { Description = "One scheme.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(7, "name")
        {
            Rest = ["subtitle", "kindLabel", "organization", "categories", "audienceTags", "keywords", "target", "summary"],
        },
        Indexes = [["municipality_id"], ["application_ends_on"], ["dataset_id"], ["dataset_id", "source_line"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };
}
