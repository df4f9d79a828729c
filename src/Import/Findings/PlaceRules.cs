namespace Gateway.Import.Findings;

/// <summary>The rules about the location of a row: its point, its address, its codes.</summary>
internal static class PlaceRules
{
    public static readonly Rule BlockNumberDate = Rule.Warning("block-number-date",
        "A spreadsheet took the block number for a date; the field is null, and the address lacks it.",
        "番地が表計算ソフトで日付に変わっているため、値なしとしました。住所にも番地は入りません。");

    public static readonly Rule CoordinatesSwapped = Rule.Warning("coordinates-swapped",
        "Latitude and longitude were swapped; they were corrected.",
        "緯度と経度が逆のため、入れ替えました。");

    public static readonly Rule CoordinatesText = Rule.Info("coordinates-text",
        "The coordinates of the feature are text, not numbers; they were read anyway.",
        "座標が数値ではなく文字列ですが、そのまま読み取りました。");

    public static readonly Rule DegreesConverted = Rule.Column("degrees-converted",
        "Coordinates in this column are in degrees, minutes and seconds; they were converted to decimal degrees.",
        "この列の座標は度分秒で書かれているため、10進数の度に変換しました。");

    public static readonly Rule CoordinatesZero = Rule.Warning("coordinates-zero",
        "0,0 is not in Japan; the coordinates are null.",
        "0,0は日本国内の地点ではないため、値なしとしました。");

    public static readonly Rule CoordinatesOutside = Rule.Error("coordinates-outside",
        "The point is not in Japan; the coordinates are null.",
        "日本国内の地点ではないため、値なしとしました。");

    public static readonly Rule CoordinatesElsewhere = Rule.Warning("coordinates-elsewhere",
        "The point is far outside the prefecture the row names; it was imported.",
        "座標が、住所などから分かる都道府県から大きく外れています。座標はそのまま取り込みました。");

    public static readonly Rule CoordinatesDatum = Rule.Warning("coordinates-datum",
        "The position is in the old Tokyo datum, about 400 m off; it was not imported.",
        "日本測地系（旧測地系）の座標で、約400mずれているため、緯度・経度として取り込みませんでした。");

    public static readonly Rule CoordinatesDatumUnknown = Rule.Warning("coordinates-datum-unknown",
        "This is not a known geodetic datum; the coordinates were imported as they are.",
        "測地系として読み取れません。座標はそのまま取り込みました。");

    public static readonly Rule ShapeElsewhere = Rule.Warning("shape-elsewhere",
        "The shape is outside the municipality it is said to be in; it was imported.",
        "図形が、その自治体の範囲から外れています。図形はそのまま取り込みました。");

    public static readonly Rule ShapeCrossing = Rule.Warning("shape-crossing",
        "The border of the area touches or crosses itself; it was imported as drawn.",
        "面の境界線が自身と接しているか交差しています。図形はそのまま取り込みました。");

    public static readonly Rule ShapeOverlapping = Rule.Warning("shape-overlapping",
        "Parts of the area overlap; they were joined, so that what they cover together is inside.",
        "面の一部が互いに重なっています。重なりも面の内側になるように、一つにまとめて取り込みました。");

    public static readonly Rule CoordinatesTogether = Rule.Warning("coordinates-together",
        "One cell holds both latitude and longitude; both were read.",
        "1つのセルに緯度と経度の両方が入力されています。それぞれを読み取りました。");

    public static readonly Rule CoordinatesHalf = Rule.Warning("coordinates-half",
        "Only one of latitude and longitude is given.",
        "緯度と経度の一方しかありません。");

    public static readonly Rule CoordinatesUnreadable = Rule.Error("coordinates-unreadable",
        "This is not a coordinate in decimal degrees; the field is null.",
        "10進数の緯度・経度として読み取れないため、値なしとしました。");

    public static readonly Rule AddressInCity = Rule.Column("address-in-city",
        "The municipality column contains more than the municipality; only the name was imported.",
        "市区町村の列に住所の続きが書かれているため、市区町村名だけを読み取りました。");

    public static readonly Rule TownIdPadded = Rule.Column("town-id-padded",
        "Lost leading zeros of town IDs were restored.",
        "町字IDの先頭の0が失われていたため、補いました。");

    public static readonly Rule TownIdUnreadable = Rule.Warning("town-id-unreadable",
        "This is not a town ID of up to 7 digits; the field is null.",
        "7桁以内の町字IDではないため、値なしとしました。");

    public static readonly Rule MunicipalityUnknown = Rule.Warning("municipality-unknown",
        "Neither code nor address identifies the municipality; the field is null.",
        "コードからも住所からも自治体を特定できないため、値なしとしました。") with { FollowsFrom = FileRules.PublisherUnknown };

    public static readonly Rule CodeUnknown = Rule.Warning("code-unknown",
        "This is not a local government code.",
        "全国地方公共団体コードではありません。");

    public static readonly Rule CodeDisagrees = Rule.Warning("code-disagrees",
        "The code and the address name different municipalities.",
        "コードと住所の自治体が一致しません。");

    public static readonly Rule CodeCompleted = Rule.Column("code-completed",
        "Codes without a check digit or leading zero were completed.",
        "検査数字や先頭の0がないコードを補いました。");

    public static readonly Rule FormerMunicipality = Rule.Info("former-municipality",
        "This municipality no longer exists; its successor was used.",
        "現在は存在しない自治体のため、合併・改称後の自治体として読み取りました。");

    public static readonly Rule FormerMunicipalityUnclear = Rule.Warning("former-municipality-unclear",
        "A municipality of this name or code no longer exists, and it is unclear which current one is meant.",
        "現在は存在しない自治体の名称またはコードで、現在のどの自治体に当たるか特定できません。");
}
