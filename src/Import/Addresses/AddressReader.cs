using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Addresses;
using Gateway.Import.Places;
using Gateway.Store;

namespace Gateway.Import.Addresses;

/// <summary>Converts rows of address lists to points, or tells why a row gives none.</summary>
internal sealed class AddressReader(MunicipalityTable municipalities, TownNames names)
{
    private const string Wards = "区";

    private readonly MunicipalityFinder finder = new(municipalities);
    private readonly Dictionary<string, (Municipality? Whole, string Ward)> known = new(StringComparer.Ordinal);

    public (AddressPoint Point, AddressRejection? Rejection) Read(AddressLayout layout, AddressCells row)
    {
        if (RejectionOf(row) is { } rejection)
        {
            return (default, rejection);
        }

        var (municipality, ward) = MunicipalityOf(row);
        var town = layout.NeedsNames ? names.Find(row) : Named(row);
        var lot = layout.Level is AddressLevel.Town ? "" : LotOf(row);
        return municipality is null ? (default, AddressRejection.MunicipalityUnknown)
            : string.IsNullOrEmpty(town) ? (default, layout.NeedsNames ? AddressRejection.TownUnknown : AddressRejection.NoName)
            : lot is null ? (default, AddressRejection.NumberUnreadable)
            : PointOf(layout, row) is not var (latitude, longitude) ? (default, AddressRejection.NoCoordinates)
            : !Japan.Holds(latitude, longitude) || !PrefectureBoxes.CanHold(municipality.Prefecture, latitude, longitude)
                ? (default, AddressRejection.Outside)
            : (new AddressPoint(layout.Name, municipality.Code, ward + town, lot, LevelOf(layout, row), latitude, longitude), null);
    }

    private static (double Latitude, double Longitude)? PointOf(AddressLayout layout, AddressCells row)
    {
        var (north, east) = layout.NeedsNames ? (row["rep_lat"], row["rep_lon"]) : (row["緯度"], row["経度"]);
        return Degrees(north) is { } latitude && Degrees(east) is { } longitude && (latitude, longitude) is not (0, 0)
            ? (latitude, longitude)
            : null;
    }

    /// <summary>
    /// Returns why a row cannot be used: it is abolished, not the representative point of its block, or in an old datum; null = it can.
    /// </summary>
    private static AddressRejection? RejectionOf(AddressCells row) =>
        row["ablt_date"].Length > 0 || row["更新後履歴フラグ"] is "3" ? AddressRejection.Abolished
        : row["代表フラグ"] is "0" ? AddressRejection.NotRepresentative
        : row["rep_srid"] is { Length: > 0 } datum && !IsOfToday(datum) ? AddressRejection.OldDatum
        : null;

    /// <summary>Whether the datum is current: JGD2000, JGD2011 and WGS84 differ by less than the width of a block.</summary>
    private static bool IsOfToday(string datum) =>
        datum[(datum.LastIndexOf(':') + 1)..].Trim() is "4612" or "6668" or "6697" or "4326"
        || datum.Contains("JGD", StringComparison.Ordinal);

    private (Municipality? Whole, string Ward) MunicipalityOf(AddressCells row)
    {
        var code = row["lg_code"] is { Length: > 0 } stated ? stated : row["市区町村コード"];
        var text = code.Length > 0 ? code : row["都道府県名"] + row["市区町村名"];
        if (!known.TryGetValue(text, out var found))
        {
            known.Add(text, found = code.Length > 0 ? ByCode(code) : ByName(text));
        }

        return found;
    }

    private (Municipality? Whole, string Ward) ByCode(string code)
    {
        var own = MunicipalityCode.Complete(code) is { } complete ? municipalities.Find(complete) : null;
        var whole = own is null || own.IsPrefecture ? null : finder.ByCode(own.Code);
        return (whole, whole is null ? "" : AddressText.Town(own!.Name[whole.Name.Length..]));
    }

    private (Municipality? Whole, string Ward) ByName(string text)
    {
        var head = finder.Head(text, null);
        return (head.City, head.Rest.EndsWith(Wards, StringComparison.Ordinal) ? AddressText.Town(head.Rest) : "");
    }

    private static string Named(AddressCells row) =>
        AddressText.Town(row["大字町丁目名"] is { Length: > 0 } town ? town : row["大字・丁目名"] + row["小字・通称名"]);

    private static AddressLevel LevelOf(AddressLayout layout, AddressCells row) =>
        layout.Level is AddressLevel.Block && row["住居表示フラグ"] is "0" ? AddressLevel.Parcel : layout.Level!.Value;

    private static string? LotOf(AddressCells row)
    {
        if (row["街区符号・地番"] is { Length: > 0 } published)
        {
            return LotNumbers.Alone(published);
        }

        if (row["prc_id"] is { Length: > 0 } parcel)
        {
            // Three numbers of five digits each.
            return parcel.Length == 15 ? Joined(parcel[..5], parcel[5..10], parcel[10..]) : null;
        }

        var block = row["pos_blk_prc_num"] is { Length: > 0 } stated ? LotNumbers.Alone(stated) : Joined(row["blk_id"]);
        var house = row["rsdt_id"].Length == 0 ? "" : Joined(row["rsdt_id"], row["rsdt2_id"]);
        return block is null || house is null ? null : house.Length == 0 ? block : $"{block}-{house}";
    }

    /// <summary>Joins numbers without leading zeros, up to the first missing one; null when the first is missing.</summary>
    private static string? Joined(params ReadOnlySpan<string> numbers)
    {
        var joined = new List<string>();
        foreach (var number in numbers)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value == 0)
            {
                break;
            }

            joined.Add(value.ToString(CultureInfo.InvariantCulture));
        }

        return joined.Count == 0 ? null : string.Join('-', joined);
    }

    private static double? Degrees(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
