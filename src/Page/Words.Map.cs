using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Page;

/// <summary>The texts on and beside maps.</summary>
public sealed partial class Words
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string PlacesOnMap => T("地図上の施設の一覧", "The places of this map as a list");

    public string SkipMap => T("地図を飛ばして一覧へ", "Skip the map, to its list");

    public string PointsOfMany(string shown, string all) => T($"全{all}件のうち{shown}件を表示しています。", $"{shown} of {all} places are drawn.");

    /// <summary>The texts of a map's script, as JSON.</summary>
    public string OfMap(string name) => JsonSerializer.Serialize(
        new
        {
            language = Code,
            map = MapOf(name),
            place = T("施設", "Place"),
            group = T("{n}件。押すと拡大します", "{n} places, press to look closer"),
            inView = T("表示中の範囲に{n}件", "{n} in this part of the map"),
            more = T("ほか{n}件（地図を拡大すると表示されます）", "and {n} more: look closer to see them"),
            zoomIn = T("地図を拡大すると、施設が一件ずつ表示されます。", "Look closer to see the places one by one."),
            closer = T("拡大", "Look closer"),
            farther = T("縮小", "Look from farther away"),
            here = T("現在地へ移動", "Go to where I am"),
            close = T("閉じる", "Close"),
        },
        Readable);
}
