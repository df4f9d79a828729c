namespace Gateway.Tests.Rooms;

/// <summary>The rules of the house, applied to what a compiled assembly uses.</summary>
/// <param name="Root">The namespace whose parts are the rooms, <c>Gateway</c>.</param>
internal sealed record HouseRules(string Root)
{
    /// <summary>Every breach, as a sentence that names the type, its member and what it uses.</summary>
    public IEnumerable<string> Breaches(IEnumerable<CompiledUse> uses) => uses.Select(Breach).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>Returns the room and chamber of a type; null when it is in none.</summary>
    public (string Room, string Chamber)? PlaceOf(string type)
    {
        var parts = type.StartsWith(Root + ".", StringComparison.Ordinal) ? type[(Root.Length + 1)..].Split('.') : [];
        return parts.Length < 2 ? null : (parts[0], parts.Length > 2 ? parts[1] : House.Top);
    }

    private string? Breach(CompiledUse use)
    {
        if (PlaceOf(use.From) is not var (room, chamber))
        {
            return null;
        }

        if (PlaceOf(use.To) is not var (usedRoom, usedChamber))
        {
            return House.RoomsOf(NamespaceOf(use.To)) is { } rooms && !rooms.Contains(room)
                ? $"{use}, which belongs to {string.Join(" and ", rooms)}"
                : House.ChamberOf(use.To) is { } owner && owner != Name(room, chamber) ? $"{use}, which belongs to {owner}" : null;
        }

        return !House.Order.Contains(room) ? $"{use.From}: there is no room {room}"
            : !House.MayUse(room, usedRoom) ? $"{use}: {room} may not use {usedRoom}"
            : room != usedRoom && !House.MayEnter(Name(room, chamber), Name(usedRoom, usedChamber))
                ? $"{use}: {Name(room, chamber)} may not use {Name(usedRoom, usedChamber)}"
            : room == usedRoom && !House.MayUse(room, chamber, usedChamber) ? $"{use}: {Name(room, chamber)} may not use {Name(room, usedChamber)}"
            : null;
    }

    private static string Name(string room, string chamber) => chamber == House.Top ? room : $"{room}/{chamber}";

    private static string NamespaceOf(string type) => type.LastIndexOf('.') is var dot and > 0 ? type[..dot] : "";
}
