using System.Globalization;

namespace Gateway.Tests.Import.Addresses;

/// <summary>
/// Addresses of 見本市 with their points, generated from a seed: the lists as published, and places whose addresses are spelled in many ways,
/// with the truth for each.
/// </summary>
internal sealed class MadeCity
{
    public const double South = 35.9;
    public const double North = 36.1;
    public const double West = 139.9;
    public const double East = 140.1;

    private const int BlocksOfTown = 12;

    private static readonly string[] WithParts = ["見本", "八幡町", "三本木", "龍ケ谷", "緑が丘", "北一条西", "桜ノ宮"];
    private static readonly string[] Whole = ["本町", "大字西原", "十文字", "栄町", "大字東原字沢田", "上原"];
    private static readonly string[] Kanji = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    private static readonly string[] Buildings = ["", "", "", "見本ビル3階", " 3階", " 見本会館2F", "(市役所内)", " コーポ12-3", " 405号室"];

    private readonly Random dice;
    private readonly List<MadeTown> towns = [];

    public MadeCity(int seed, int places)
    {
        dice = new Random(seed);
        foreach (var name in WithParts)
        {
            Enumerable.Range(1, dice.Next(3, 7)).ToList().ForEach(chome => Add(name, chome));
        }

        Array.ForEach(Whole, name => Add(name, 0));
        Places = [.. Enumerable.Range(1, places).Select(Place)];
    }

    public IReadOnlyList<MadePlace> Places { get; }

    /// <summary>Returns the names of towns: two of them are called 双子, and some have no credible point in any list.</summary>
    public string Names() => "lg_code,machiaza_id,oaza_cho,chome,koaza\n"
        + string.Concat(towns.Select(town => $"999997,{town.Id},{town.Name},{ChomeOf(town, Kanji)},\n"))
        + "999997,9000001,双子,,\n999997,9000002,双子,,\n999997,9000003,遠野,,\n999997,9000004,無座標,,\n";

    /// <summary>Returns the points of towns; that of 遠野 is in another part of the country, one has none.</summary>
    public string Towns() => "lg_code,machiaza_id,rsdt_addr_flg,rep_lon,rep_lat,rep_srid\n"
        + string.Concat(towns.Select(town => $"999997,{town.Id},1,{Said(town.Longitude)},{Said(town.Latitude)},EPSG:6668\n"))
        + "999997,9000001,1,139.95,35.95,EPSG:6668\n999997,9000002,1,140.05,36.05,EPSG:6668\n"
        + "999997,9000003,1,135.00,34.50,EPSG:6668\n999997,9000004,1,,,\n";

    /// <summary>Returns the points of blocks; one of 双子, where the town is ambiguous, and one of 見本 that is in the sea.</summary>
    public string Blocks() => "lg_code,machiaza_id,blk_id,rsdt_addr_flg,rep_lon,rep_lat,rep_srid\n"
        + string.Concat(towns.SelectMany(town => Enumerable.Range(1, BlocksOfTown).Select(block =>
            $"999997,{town.Id},{block:D3},1,{Said(PointOf(town, block).Longitude)},{Said(PointOf(town, block).Latitude)},EPSG:6668\n")))
        + "999997,9000001,001,1,139.95,35.95,EPSG:6668\n"
        + $"999997,{towns[0].Id},077,1,143.0,32.0,EPSG:6668\n";

    public string Facilities() => "都道府県コード又は市区町村コード,NO,名称,住所,緯度,経度\n"
        + string.Concat(Places.Select(place => $"999997,{place.Number},施設{place.Number},{place.Address},,\n"));

    private void Add(string name, int chome)
    {
        // Towns are two hundredths of a degree apart, so that no other is near.
        var place = towns.Count;
        towns.Add(new MadeTown(
            Said(1000000 + (place * 10) + chome), name, chome, 35.92 + (0.02 * (place / 8)), 139.92 + (0.02 * (place % 8))));
    }

    private MadePlace Place(int number)
    {
        var town = towns[dice.Next(towns.Count)];
        return dice.Next(20) switch
        {
            0 => new MadePlace(number, Head() + Pick("双子1", "遠野3番地", "無座標2-1", "どこでもない町1-2", "見本西1-1", "双子"), null, 0, 0),
            1 => OfTown(number, town),
            _ => OfBlock(number, town),
        };
    }

    /// <summary>Its block is not in the list, or it names none: it is located by its town.</summary>
    private MadePlace OfTown(int number, MadeTown town)
    {
        var address = Head() + TownOf(town, isWritten: true) + Pick("", "99番1号", "99-1", " 市民会館内");
        return new MadePlace(number, address, "TOWN", town.Latitude, town.Longitude);
    }

    private MadePlace OfBlock(int number, MadeTown town)
    {
        var (block, house) = (dice.Next(1, BlocksOfTown + 1), dice.Next(1, 40));
        var isWritten = town.Chome == 0 || dice.Next(3) > 0;
        var numbers = !isWritten ? $"{block}-{house}" : Pick(
            $"{block}番{house}号", $"{block}-{house}", $"{block}番地{house}", $"{block}番地の{house}", $"{block}－{house}",
            $"{Wide(block)}番{Wide(house)}号", $"{block}番 {house}号", $"{block}の{house}", $"{block}番地", $"{block}‐{house}",
            $"{KanjiOf(block)}番地");
        var (latitude, longitude) = PointOf(town, block);
        var address = Head() + TownOf(town, isWritten) + (isWritten && dice.Next(4) == 0 ? " " : "") + numbers + Pick(Buildings);
        return new MadePlace(number, address, "BLOCK", latitude, longitude);
    }

    private string Head() => Pick("見本県見本市", "見本市", "", "見本県 見本市 ", "〒999-9999 見本県見本市");

    private string TownOf(MadeTown town, bool isWritten)
    {
        var name = Pick(
            town.Name, town.Name.Replace('ケ', 'ヶ').Replace('が', 'ケ').Replace('ノ', '之'),
            town.Name.Replace("大字", "", StringComparison.Ordinal), town.Name.Replace("一条", "1条", StringComparison.Ordinal));
        var digits = Pick(Said(town.Chome), Wide(town.Chome));
        return town.Chome == 0 ? name : name + (isWritten ? Pick(Kanji[town.Chome], digits) + "丁目" : digits + "-");
    }

    private static string ChomeOf(MadeTown town, string[] digits) => town.Chome == 0 ? "" : digits[town.Chome] + "丁目";

    private static (double Latitude, double Longitude) PointOf(MadeTown town, int block) =>
        (Math.Round(town.Latitude + (0.0005 * block), 6), Math.Round(town.Longitude + (0.0004 * (block % 5)), 6));

    private static string Wide(int number) => string.Concat(Said(number).Select(c => (char)(c - '0' + '０')));

    private static string KanjiOf(int number) => number < 10 ? Kanji[number] : "十" + Kanji[number - 10];

    private static string Said(double number) => number.ToString(CultureInfo.InvariantCulture);

    private string Pick(params ReadOnlySpan<string> some) => some[dice.Next(some.Length)];

    private sealed record MadeTown(string Id, string Name, int Chome, double Latitude, double Longitude);
}

/// <summary>A place without a published point, and its true location.</summary>
/// <param name="Grain">How precisely its address locates it; null = it cannot be located.</param>
internal sealed record MadePlace(int Number, string Address, string? Grain, double Latitude, double Longitude);
