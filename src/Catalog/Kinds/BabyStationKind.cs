using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>
/// Places to nurse a baby and to change nappies: sheet 29, as far as it was seen. The facilities offered are in <c>accessibility</c>.
/// </summary>
internal static class BabyStationKind
{
    public static DatasetKind Declare() => new("BABY_STATION", "赤ちゃんの駅一覧", "Facility", "Places to nurse and change a baby (赤ちゃんの駅一覧).")
    {
        Label = "赤ちゃんの駅",
        FileNames = ["baby_station", "baby-station", "赤ちゃんの駅", "あかちゃんの駅", "あかちゃんえき", "赤ちゃん駅"],
        HintHeadings = [["提供内容"]],
        UsesFacilityLayout = true,
        // It is inside another place and named after it: an event there is held in that place.
        Venue = VenueLink.None,
        Headings = ModelHeadings.With(("登録施設名", "name"), ("提供時間", "opensAt")),
        Detail = new Group("babyStation", "BabyStation", "Fields that only the sheet 赤ちゃんの駅一覧 has.",
        [
            Text("services", "What is offered, as published (提供内容); nursing and nappies are in accessibility.", "提供内容") with
            {
                Role = ColumnRole.BabyServices,
            },
            Text("servicesNote", "Notes on what is offered (提供内容備考).", "提供内容備考"),
            Text("business", "Type of business (業種).", "業種"),
        ]),
    };
}
