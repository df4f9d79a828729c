using Gateway.Import.Findings;
using Gateway.Store;

namespace Gateway.Import.Addresses;

/// <summary>The outcome for address lists, and for the places that are located by them.</summary>
/// <param name="Points">The number of address points now stored from these lists.</param>
/// <param name="Places">The outcome for places and events without a published point.</param>
internal sealed record AddressReport(IReadOnlyList<AddressFileReport> Files, long Points, AddressTally Places);

/// <summary>The outcome for the rows of one list.</summary>
internal sealed record AddressFileReport(string File, AddressLayout Layout)
{
    private readonly SortedDictionary<AddressRejection, (int Count, int Line)> rejected = [];

    public long Taken { get; set; }

    public long Rejected => rejected.Values.Sum(one => (long)one.Count);

    /// <summary>The rows that gave no point, by reason: their number, and the line of the first.</summary>
    public IReadOnlyDictionary<AddressRejection, (int Count, int Line)> Rejections => rejected;

    public void Reject(AddressRejection why, int line) =>
        rejected[why] = rejected.TryGetValue(why, out var before) ? (before.Count + 1, before.Line) : (1, line);
}

/// <summary>Why a row of an address list gives no point.</summary>
internal enum AddressRejection
{
    MunicipalityUnknown,
    TownUnknown,
    NumberUnreadable,
    NoCoordinates,
    Outside,
    OldDatum,
    NotRepresentative,
    Abolished,
    NoName,
}

/// <summary>The reasons in words.</summary>
internal static class AddressRejections
{
    public static Wording Of(AddressRejection why) => why switch
    {
        AddressRejection.MunicipalityUnknown => new("its municipality is unknown", "市区町村がわからない"),
        AddressRejection.TownUnknown =>
            new("the files of this run have no name for its town (also give mt_town)", "町字名が、指定されたファイルにない（mt_townも指定してください）"),
        AddressRejection.NumberUnreadable => new("its number is not a block, house or lot number", "街区符号・住居番号・地番として読み取れない"),
        AddressRejection.NoCoordinates => new("it has no coordinates", "座標がない"),
        AddressRejection.Outside => new("its point is outside its prefecture", "座標が都道府県の外にある"),
        AddressRejection.OldDatum => new("the datum of its coordinates is not JGD2000 or JGD2011", "測地系がJGD2000・JGD2011でない"),
        AddressRejection.NotRepresentative => new("it is not the representative point of its block", "街区の代表点でない"),
        AddressRejection.Abolished => new("it was abolished", "廃止されている"),
        _ => new("it has no town name", "町字名がない"),
    };
}
