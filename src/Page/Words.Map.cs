using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Page;

/// <summary>The texts on and beside maps.</summary>
public sealed partial class Words
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string PlacesOnMap => T("地図上の施設の一覧", "List of the places on this map");

    public string SkipMap => T("地図を飛ばして一覧へ", "Skip the map and go to the list");

    public string PointsOfMany(string shown, string all) => T($"全{all}件のうち{shown}件を表示しています。", $"Showing {shown} of {all} places.");

    /// <summary>The texts of a map's script, as JSON.</summary>
    public string OfMap(string name) => JsonSerializer.Serialize(
        new
        {
            language = Code,
            map = MapOf(name),
            place = T("施設", "Place"),
            group = T("{n}件。押すと拡大します", "{n} places, press to zoom in"),
            inView = T("表示中の範囲に{n}件", "{n} in the current view"),
            more = T("ほか{n}件（地図を拡大すると表示されます）", "and {n} more (zoom in to see them)"),
            zoomIn = T("地図を拡大すると、施設が一件ずつ表示されます。", "Zoom in to see individual places."),
            closer = T("拡大", "Zoom in"),
            farther = T("縮小", "Zoom out"),
            here = T("現在地へ移動", "Go to my location"),
            nowhere = T(
                "現在地を取得できませんでした。ブラウザーの位置情報の設定を確認してください。",
                "Your location could not be determined. Check the location settings of your browser."),
            failed = T(
                "施設を読み込めませんでした。地図を動かすと、もう一度読み込みます。",
                "The places could not be loaded. Move the map to try again."),
            close = T("閉じる", "Close"),
        },
        Readable);
}
