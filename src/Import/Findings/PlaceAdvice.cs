using static Gateway.Import.Findings.PlaceRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about places matter, what to do, and what would be right.</summary>
internal static class PlaceAdvice
{
    private const string Point = "緯度 36.0235、経度 139.9935";
    private const string LookUp = "Find the place on a map and write latitude and longitude in decimal degrees.";
    private const string LookUpJapanese = "地図で位置を確認し、緯度と経度を10進数の度で記入してください。";

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [BlockNumberDate] = Advice.Of(
            "Nobody finds the place by such an address.", "この住所では場所がわかりません。",
            "Format the column as text, enter the block number again, and save.",
            "列の表示形式を「文字列」にしてから番地を入力し直し、保存してください。", "2-1"),
        [CoordinatesSwapped] = Advice.Of(
            "Other maps show the place far out at sea.", "ほかの地図では海外や海上に表示されます。",
            "Swap the two columns: latitude is the smaller number.", "緯度（24～46）と経度（122～154）の値を入れ替えてください。", Point),
        [CoordinatesZero] = Advice.Of(
            "0,0 is in the sea off Africa.", "0,0はアフリカ沖の海上を指します。",
            "Leave both cells empty if the location is not known.", "位置が不明な場合は、緯度・経度を空欄にしてください。", Point),
        [CoordinatesOutside] = Advice.Of(
            "The place does not appear on a map of the city.", "地図に表示できません。", LookUp, LookUpJapanese, Point),
        [CoordinatesElsewhere] = Advice.Of(
            "People would be sent to another prefecture.", "利用者を別の場所へ案内してしまいます。",
            LookUp + " Or correct the address.", LookUpJapanese + "住所やコードの誤りの場合は、そちらを修正してください。", Point),
        [CoordinatesDatum] = Advice.Of(
            "Other maps show the place about 400 m from where it is.", "ほかの地図では、約400mずれた場所に表示されます。",
            "Convert latitude and longitude to JGD2011 with the official grid (TKY2JGD), and write 世界測地系 in the datum column.",
            "国土地理院のTKY2JGDなどで世界測地系（JGD2011）の緯度・経度に変換し、測地系の列も直してください。", "世界測地系"),
        [CoordinatesDatumUnknown] = Advice.Of(
            "If this is the old datum (日本測地系), the place is about 400 m off.", "日本測地系（旧測地系）であれば、約400mずれて表示されます。",
            "Give latitude and longitude in JGD2011, and write 世界測地系 in this column.",
            "緯度・経度を世界測地系（JGD2011）で記入し、この列に「世界測地系」と書いてください。", "世界測地系"),
        [ShapeElsewhere] = Advice.Of(
            "People there are shown information about another city.", "その場所にいる利用者に、別の自治体の情報が示されます。",
            "Check whether the file is from another city, and which coordinate system it uses.",
            "別の自治体のファイルでないか、座標系に誤りがないか確認してください。", "EPSG:6668"),
        [ShapeCrossing] = Advice.Of(
            "Programs disagree on what is inside it.", "面の内側と外側の判定がソフトによって異なります。",
            "Repair the shape in the program it was drawn in (check geometry).", "GISソフトの「ジオメトリの検証・修復」で図形を直してください。",
            "{\"type\":\"Polygon\",\"coordinates\":[[[139.99,36.02],[140,36.02],[140,36.03],[139.99,36.02]]]}"),
        [ShapeOverlapping] = Advice.Of(
            "Programs disagree on whether the overlap is inside.", "重なりが面の内側かどうかの判定がソフトによって異なります。",
            "Dissolve the parts in the program they were drawn in.", "GISソフトの「融合（ディゾルブ）」で一つの面にまとめてください。",
            "{\"type\":\"Polygon\",\"coordinates\":[[[139.99,36.02],[140,36.02],[140,36.03],[139.99,36.02]]]}"),
        [CoordinatesTogether] = Advice.Of(
            "Other programs show no place.", "ほかのソフトでは地図に表示できません。",
            "Write each number in its own column.", "緯度と経度をそれぞれの列に分けて記入してください。", Point),
        [CoordinatesHalf] = Advice.Of(
            "One number does not make a point.", "片方だけでは地図に表示できません。",
            "Fill in the other one.", "もう一方も記入してください。", Point),
        [CoordinatesUnreadable] = Advice.Of(
            "The place does not appear on a map.", "地図に表示できません。", LookUp, LookUpJapanese, Point),
        [CoordinatesText] = Advice.Of(
            "Other maps show nothing.", "ほかの地図ソフトでは表示されません。",
            "Write them as numbers, without quotation marks.", "座標は引用符を付けず、数値で書き出してください。", "[139.9935,36.0235]"),
        [DegreesConverted] = Advice.Of(
            "Other software expects decimal degrees.", "ほかのソフトは10進数の度を前提に読み取ります。",
            "Write latitude and longitude in decimal degrees.", "緯度と経度は10進数の度で記入してください。", Point),
        [AddressInCity] = Advice.Of(
            "It is not found when people filter by the name of the city.", "市区町村名で絞り込んだときに見つかりません。",
            "Write only the municipality here, and the rest in its own columns.",
            "市区町村の列には市区町村名だけを書き、続きは町字・番地以下の列に分けてください。", "所在地_市区町村 見本市、所在地_町字 中央一丁目"),
        [TownIdPadded] = Advice.Of(
            "Without its zeros it does not match the address registry.", "先頭の0がないと、アドレス・ベース・レジストリと照合できません。",
            "Format the column as text and write 7 digits.", "列の表示形式を「文字列」にし、7桁で記入してください。", "0001001"),
        [TownIdUnreadable] = Advice.Of(
            "It cannot be found in the address registry.", "アドレス・ベース・レジストリと照合できません。",
            "Write the 7 digits of the registry.", "アドレス・ベース・レジストリの町字ID（7桁）を記入してください。", "0001001"),
        [MunicipalityUnknown] = Advice.Of(
            "The row is missing when people filter by city.", "市区町村で絞り込んだときに表示されません。",
            "Fill in the municipality code, or begin the address with prefecture and municipality.",
            "全国地方公共団体コードを記入するか、住所を都道府県・市区町村から書いてください。", "082112"),
        [CodeUnknown] = Advice.Of(
            "The row belongs to no municipality.", "どの自治体の行か判断できません。",
            "Write the 6-digit code.", "全国地方公共団体コード（6桁）を記入してください。", "082112"),
        [CodeDisagrees] = Advice.Of(
            "People who filter by the other municipality do not find the row.", "もう一方の自治体で絞り込んだときに表示されません。",
            "Check where the place is, and correct the code or the address.",
            "所在地を確認し、コードか住所を直してください。", "082112 見本県見本市中央一丁目1番1号"),
        [CodeCompleted] = Advice.Of(
            "Other files are joined by the 6-digit code.", "ほかのデータとは6桁のコードで結び付けます。",
            "Format the column as text and write all 6 digits.", "列の表示形式を「文字列」にし、検査数字を含む6桁で記入してください。", "082112"),
        [FormerMunicipality] = Advice.Of(
            "People who search by the current code and name miss the row.", "現在のコードや名称で探す利用者には見つかりません。",
            "Write the current code and name.", "現在の全国地方公共団体コードと自治体名を記入してください。", "082112 常総市"),
        [FormerMunicipalityUnclear] = Advice.Of(
            "The row belongs to no municipality.", "どの自治体の行か判断できません。",
            "Write the current code, or put county and prefecture before the name.",
            "現在の全国地方公共団体コードを記入するか、都道府県から住所を書いてください。", "102122"),
    };
}
