namespace Gateway.Catalog;

/// <summary>A municipality, or a ward of one, that was abolished or changed its code or name, and its successor on that day.</summary>
/// <param name="Code">Its code, 6 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Prefecture">The prefecture it belonged to.</param>
/// <param name="EndedOn">The first day on which it no longer existed.</param>
/// <param name="Became">The code of its successor.</param>
/// <param name="BecameName">The successor's name from that day on.</param>
internal sealed record TownChange(string Code, string Name, string Prefecture, DateOnly EndedOn, string Became, string BecameName)
{
    /// <summary>Whether it was divided and this is one of several successors of its parts.</summary>
    public bool IsPart { get; init; }
}
