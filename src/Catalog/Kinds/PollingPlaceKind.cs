using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Polling places, including those for early voting: sheet 27, prefixed, plain or mixed.</summary>
internal static class PollingPlaceKind
{
    public static DatasetKind Declare() => new("POLLING_PLACE", "投票所一覧", "Facility", "Polling places (投票所一覧).")
    {
        Label = "投票所",
        FileNames = ["polling_place", "polling-place", "投票所"],
        UniqueHeadings = ["投票区番号", "投票区名", "投票所_投票区名", "votingDistrict"],

        // Turnout is published by polling place too; such a table is not a list of them.
        Needs = ["latitude", "address", "addressParts.town", "addressParts.blockNumber"],
        UsesFacilityLayout = true,
        // It is inside another place and named after it: an event there is held in that place.
        Venue = VenueLink.None,
        Headings = ModelHeadings.With(
            ("投票所", "name"), ("投票所名", "name"), ("投票所名称", "name"), ("場所名", "name"), ("場所名(英語)", "nameEnglish"), ("名称かな", "nameKana"),
            ("説明(日本語)", "description"), ("投票所住所", "address")),
        Detail = new Group("pollingPlace", "PollingPlace", "Fields that only the sheet 投票所一覧 has.",
        [
            Folded("districtNumber", "Number of the polling district (投票区番号), as published.", "投票区番号"),
            Text("district", "Name of the polling district (投票区名).", "投票区名", "投票区", "votingDistrict"),
            Folded("division", "Kind of polling place, as published (投票所区分).", "投票所区分"),
            Text("election", "For which elections, as published (選挙区分).", "選挙区分"),
            Text("constituency", "The constituency that it belongs to (小選挙区).", "小選挙区", "選挙区", "smallConstituencies"),
        ]),
    };
}
