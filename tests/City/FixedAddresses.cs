using Gateway.Store;

namespace Gateway.Tests.City;

/// <summary>Address points of 見本野市: a town with blocks, one with numbered parts, and two with the same name.</summary>
internal static class FixedAddresses
{
    public static IEnumerable<AddressPoint> Points() =>
    [
        Town("本町", 36.045, 139.96), Lot("本町", "1", 36.0452, 139.9602), Lot("本町", "2", 36.0461, 139.9611),
        Town("栄町1丁目", 36.05, 139.97), Town("栄町2丁目", 36.052, 139.972), Lot("栄町2丁目", "3", 36.0523, 139.9724),
        Town("上", 36.03, 139.95), Town("双子", 36.02, 139.94), Town("双子", 36.09, 139.99),
    ];

    private static AddressPoint Town(string name, double latitude, double longitude) =>
        new("abr-town", FixedCity.Mihono, name, "", AddressLevel.Town, latitude, longitude);

    private static AddressPoint Lot(string town, string lot, double latitude, double longitude) =>
        new("abr-block", FixedCity.Mihono, town, lot, AddressLevel.Block, latitude, longitude);
}
