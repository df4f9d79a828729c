namespace Gateway.Catalog.Kinds;

/// <summary>Places of files that no sheet describes: parks, cherry trees, shops that take a coupon.</summary>
internal static class OtherKind
{
    public static DatasetKind Declare() => new("OTHER", "その他の施設", "Facility",
        "Other places (その他の施設), in files that no sheet of the standard describes: kindLabel is what the file calls itself, its other columns are in source.original.")
    {
        IsCatchAll = true,

        // The words of the shared fields come first; these stand in files without them, and HeadingGuess knows their endings.
        Headings = new Dictionary<string, string>
        {
            ["店舗名称(ブランド名)"] = "commonName",
            ["店名"] = "name",
            ["事業者名"] = "operatorName",
            ["運営主体"] = "operatorName",
            ["管理者"] = "operatorName",
            ["特記事項"] = "hoursNote",
            ["営業時間備考"] = "hoursNote",
        },
    };
}
