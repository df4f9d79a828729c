namespace Gateway.Catalog;

/// <summary>What a column says beside the fields of the row: who published it and where the thing stands.</summary>
internal enum ColumnRole
{
    /// <summary>Code of the publisher, 6 digits.</summary>
    PublisherCode,

    /// <summary>Prefecture and city of the publisher in one text.</summary>
    PublisherName,

    PublisherPrefecture,
    PublisherCity,

    /// <summary>Code of the municipality where the thing stands.</summary>
    LocationCode,

    /// <summary>Prefecture and municipality in one text where the thing stands.</summary>
    LocationName,

    /// <summary>What 高度の値 means: 標高, 地表高 or 階数.</summary>
    HeightKind,

    Height,

    /// <summary>Both coordinates in one cell, <c>"34.34,134.05"</c>.</summary>
    LatitudeLongitude,
}

/// <summary>Headings of the columns that say who and where, in both editions and the variants met.</summary>
internal static class RoleHeadings
{
    public static readonly IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> All = new Dictionary<ColumnRole, IReadOnlyList<string>>
    {
        [ColumnRole.PublisherCode] = ["全国地方公共団体コード", "都道府県コード又は市区町村コード", "市区町村コード", "prefCode", "district_code"],
        [ColumnRole.PublisherName] = ["地方公共団体名"],
        [ColumnRole.PublisherPrefecture] = ["都道府県名", "pref", "prefName", "pref_name"],
        [ColumnRole.PublisherCity] = ["市区町村名", "cityName", "city", "city_name"],
        [ColumnRole.LocationCode] = ["所在地_全国地方公共団体コード"],
        [ColumnRole.LocationName] = ["都道府県名及び市町村名"],
        [ColumnRole.HeightKind] = ["高度の種別"],
        [ColumnRole.Height] = ["高度の値", "高度の域"],
        [ColumnRole.LatitudeLongitude] = ["location", "緯度経度"],
    };
}
