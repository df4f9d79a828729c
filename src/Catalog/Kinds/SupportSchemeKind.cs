namespace Gateway.Catalog.Kinds;

/// <summary>Support that people and businesses can apply for: sheet 22, and the two layouts that preceded it.</summary>
internal static class SupportSchemeKind
{
    public static DatasetKind Declare() => new("SUPPORT_SCHEME", "支援制度（給付金）情報", "SupportScheme", "Support that can be applied for (支援制度（給付金）情報).")
    {
        Label = "支援制度",
        Classes = ["支援制度"],
        FileNames = ["support_system", "support-system", "支援制度"],
        UniqueHeadings = ["制度所管組織", "タイトル（制度名）"],
        Needs = ["name"],
        Roles = new Dictionary<string, ColumnRole>
        {
            ["都道府県"] = ColumnRole.PublisherPrefecture, ["市町村"] = ColumnRole.PublisherCity, ["市区町村"] = ColumnRole.PublisherCity,
        },
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "地方公共団体名", "制度所管組織", "支援制度ID", "支援制度種別", "タイトル（制度名）", "サブタイトル（通称等）", "対象者", "対象地域", "制度概要",
                "内容", "利用・申請方法", "募集時期", "受付開始日", "受付終了日", "根拠法令", "詳細参照先", "関連制度", "お問い合わせ先", "電子申請URL", "キーワード", "公開日",
                "連絡先名称", "連絡先電話番号", "連絡先メールアドレス", "連絡先FormURL", "郵便番号", "連絡先住所", "URL"
            ]) { IsReconstructed = true },
            new("catalogue of schemes",
            [
                "サービスID", "制度番号", "元制度番号", "制度変更区分", "制度所管組織", "都道府県", "市町村", "タイトル（制度名）", "概要", "支援内容", "対象者", "利用・申請方法",
                "受付開始日", "受付終了日", "詳細参照先", "お問い合わせ先", "公開日", "タグ", "テーマ", "タグ（カテゴリー）", "タグ（対象者）", "タグ（事業者分類）",
                "タグ（キーワード）", "タグ（テーマ）"
            ]) { IsOfOthers = true },
            new("catalogue of disaster aid",
            [
                "サービスID", "制度管理番号", "制度名", "対象者", "サブタイトル", "表示優先度", "公開日程", "申請期限（公開終了日）", "公開・非公開（チェックで公開）", "制度概要",
                "制度所管組織", "親制度", "親制度との関係性", "条件", "用途・対象物", "対象地域", "支援内容", "留意事項", "手続き等", "必要なもの", "必要書類のURL", "申請窓口",
                "受付可能日時（受付日）", "受付可能日時（受付時間）", "申請可能URL", "受付開始日", "受付終了日", "お問い合わせ先", "詳細参照先", "行政サービス分類",
                "ライフステージ分類", "お困りごと分類"
            ]) { IsOfOthers = true },
        ],
    };
}
