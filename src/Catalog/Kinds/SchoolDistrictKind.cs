namespace Gateway.Catalog.Kinds;

/// <summary>The addresses of each school's district: item 17, a list in words. Districts with a shape are zones.</summary>
internal static class SchoolDistrictKind
{
    public static DatasetKind Declare() => new("SCHOOL_DISTRICT", "小中学校通学区域情報", "TableRow", "School districts in words (小中学校通学区域情報), whose rows are in dataset.rows.")
    {
        FileNames = ["school_district", "通学区域"],
        UniqueHeadings = ["通学区域_登録年月日", "通学区域_廃止日", "ポリゴン_ファイル名"],
        RowIdentity = ["学校ID", "学校コード", "学校名称"],
        Editions =
        [
            new("municipal standard",
            [
                "情報の管理主体_全国地方公共団体コード", "学校ID", "学校コード", "学校名称", "学校名称_カナ", "行政サービス拠点種別", "学校所在地_都道府県名", "学校所在地_郡名",
                "学校所在地_市区町村名", "学校所在地_行政区名", "学校所在地_全国地方公共団体コード", "通学区域_登録年月日", "通学区域_廃止日", "ポリゴン_ファイル名", "特記事項"
            ]) { IsReconstructed = true },
        ],
    };
}
