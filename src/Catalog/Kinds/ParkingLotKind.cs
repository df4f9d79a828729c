using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>
/// Public car parks: sheet 25. Its own layout was never seen; cities use that of public facilities, and the file name decides.
/// </summary>
internal static class ParkingLotKind
{
    /// <summary>The pattern for names of car parks: 自転車駐車場 is not one.</summary>
    public const string Names = "(?<!自転車(等)?)駐車場";

    public static DatasetKind Declare() => new("PARKING_LOT", "公営駐車場一覧", "Facility", "Public car parks (公営駐車場一覧).")
    {
        Label = "公営駐車場",
        FileNames = ["parking_lot", "parking", "駐車場"],
        UsesFacilityLayout = true,
        Venue = VenueLink.Name,
        Headings = ModelHeadings.With(),
        OwnNames = Names,
        Neighbour = new("BICYCLE_PARKING", "公営駐輪場", "bicycleParking", BicycleParkingKind.Names) { Measure = "capacity", TakesByName = true },
        Detail = new Group("parkingLot", "ParkingLot", "Fields that only the sheet 公営駐車場一覧 has.",
        [
            Integer("capacity", "Spaces for cars (収容台数), when it is one number.", "収容台数", "台数（台）", "台数"),
            Text("capacityNote", "Spaces for cars (収容台数), as published, when it is not one exact number."),
            Text("feeKind", "Kind of fee, as published (料金種別).", "料金種別"),
            Text("fee", "Fee, in words (料金(基本), 料金).", "料金(基本)", "料金"),
            Text("feeNote", "Notes on the fee (料金(詳細), 料金備考).", "料金(詳細)", "料金備考"),
            Text("payment", "Accepted payment, as published (決済種別).", "決済種別"),
            Date("openedOn", "Day it was opened (開設日).", "開設日"),
        ]),
    };
}
