using System.Globalization;
using Gateway.Catalog.Addresses;

namespace Gateway.Import.Addresses;

/// <summary>The names of towns, by municipality and id: registries keep names and points in two files.</summary>
internal sealed class TownNames
{
    private readonly Dictionary<(int Municipality, int Town), string> names = [];

    /// <summary>Records the name of a row, unless its town was abolished.</summary>
    public bool Take(AddressCells row)
    {
        if (KeyOf(row) is not { } key || row["ablt_date"].Length > 0 || row["oaza_cho"].Length + row["koaza"].Length == 0)
        {
            return false;
        }

        names[key] = AddressText.Town(row["oaza_cho"] + row["chome"] + row["koaza"]);
        return true;
    }

    public string? Find(AddressCells row) => KeyOf(row) is { } key ? names.GetValueOrDefault(key) : null;

    private static (int, int)? KeyOf(AddressCells row) =>
        int.TryParse(row["lg_code"], NumberStyles.None, CultureInfo.InvariantCulture, out var municipality)
        && int.TryParse(row["machiaza_id"], NumberStyles.None, CultureInfo.InvariantCulture, out var town)
            ? (municipality, town)
            : null;
}
