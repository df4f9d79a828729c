namespace Gateway.Import.Rows;

/// <summary>An address is put together from its parts where only these are published; parts are never made from an address.</summary>
internal static class AddressRule
{
    /// <summary>The parts an address is made of, in order, by graph path.</summary>
    public static readonly IReadOnlyList<string> Parts =
        ["addressParts.prefecture", "addressParts.city", "addressParts.town", "addressParts.blockNumber"];

    /// <summary>The columns of the same parts.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["address_parts_prefecture", "address_parts_city", "address_parts_town", "address_parts_block_number"];
}
