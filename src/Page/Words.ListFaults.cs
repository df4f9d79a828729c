namespace Gateway.Page;

/// <summary>The texts for list addresses that cannot be understood.</summary>
public sealed partial class Words
{
    public string FaultUnknown(string parameter) => T($"「{parameter}」という条件は使えません。", $"There is no filter named “{parameter}”.");

    public string FaultLong(string name) => T($"{name}は200文字以内で入力してください。", $"{name}: enter up to 200 characters.");

    public string FaultMany => T("条件が多すぎます。減らしてお試しください。", "Too many filters. Use fewer.");

    public string FaultNumber(string name) => T($"{name}は数値で入力してください（例：100）。", $"{name}: enter a number, for example 100.");

    public string FaultDay(string name) => T($"{name}は「2026-04-01」の形の日付で入力してください。", $"{name}: enter a date, for example 2026-04-01.");

    public string FaultTime(string name) => T($"{name}は「09:30」の形の時刻で入力してください。", $"{name}: enter a time, for example 09:30.");

    public string FaultChoice(string name, string value) => T($"{name}に「{value}」は指定できません。", $"{name} cannot be “{value}”.");

    public string FaultCity(string value) => T(
        $"「{value}」という市区町村は見つかりません。名称（市川市）か6桁のコードで入力してください。",
        $"No municipality “{value}” was found. Enter its Japanese name (市川市) or its 6-digit code.");

    public string FaultCities(string value) => T(
        $"「{value}」という市区町村は複数あります。都道府県から入力してください（東京都府中市）。",
        $"Several municipalities are named “{value}”. Include the prefecture (東京都府中市).");

    public string FaultPlace(string value) => T(
        $"「{value}」の場所が分かりません。施設の名称か、緯度と経度（35.7,139.9）で入力してください。",
        $"The location of “{value}” is unknown. Enter a place name, or latitude and longitude (35.7,139.9).");

    public string FaultRadius => T("半径は1から200,000までの整数（メートル）で入力してください。", "Enter the radius in metres as a whole number from 1 to 200,000.");

    public string FaultSize => T("表示件数は20、50、100から選んでください。", "Choose 20, 50 or 100 rows per page.");

    public string FaultText => T("キーワードには、文字か数字を入力してください。", "Enter letters or digits as keywords.");

    public string FaultDays => T("終わりの日は、始まりの日以降にしてください。", "The end date must not be before the start date.");

    public string FaultPage => T("このページの続きは表示できません。先頭から表示しています。", "This page of the list is not available. Showing the first page.");
}
