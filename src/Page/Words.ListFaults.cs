namespace Gateway.Page;

/// <summary>The texts for list addresses that cannot be understood.</summary>
public sealed partial class Words
{
    public string FaultUnknown(string parameter) => T($"「{parameter}」という条件は使えません。", $"There is no condition called “{parameter}”.");

    public string FaultLong(string name) => T($"{name}は200文字以内で入力してください。", $"{name}: use 200 characters at most.");

    public string FaultMany => T("条件が多すぎます。減らしてお試しください。", "There are too many conditions. Use fewer.");

    public string FaultNumber(string name) => T($"{name}は数値で入力してください（例：100）。", $"{name}: enter a number, 100 for example.");

    public string FaultDay(string name) => T($"{name}は「2026-04-01」の形の日付で入力してください。", $"{name}: enter a day such as 2026-04-01.");

    public string FaultTime(string name) => T($"{name}は「09:30」の形の時刻で入力してください。", $"{name}: enter a time such as 09:30.");

    public string FaultChoice(string name, string value) => T($"{name}に「{value}」は指定できません。", $"{name} cannot be “{value}”.");

    public string FaultCity(string value) => T(
        $"「{value}」という市区町村は見つかりません。名称（市川市）か6桁のコードで入力してください。",
        $"There is no city “{value}”. Enter its Japanese name (市川市) or its code of 6 digits.");

    public string FaultCities(string value) => T(
        $"「{value}」という市区町村は複数あります。都道府県から入力してください（東京都府中市）。",
        $"Several cities are called “{value}”. Enter the prefecture too (東京都府中市).");

    public string FaultPlace(string value) => T(
        $"「{value}」の場所が分かりません。施設の名称か、緯度と経度（35.7,139.9）で入力してください。",
        $"Nobody knows where “{value}” is. Enter the name of a place, or latitude and longitude (35.7,139.9).");

    public string FaultRadius => T("半径は1から200,000までの整数（メートル）で入力してください。", "Enter a whole number of metres, 1 to 200,000.");

    public string FaultSize => T("表示件数は20、50、100から選んでください。", "A page has 20, 50 or 100 rows.");

    public string FaultText => T("キーワードには、文字か数字を入力してください。", "Enter a letter or a digit as search words.");

    public string FaultDays => T("終わりの日は、始まりの日以降にしてください。", "The last day must not be before the first.");

    public string FaultPage => T("このページの続きは表示できません。先頭から表示しています。", "This page of the list cannot be found. You see the first one.");
}
