namespace Gateway.Catalog;

/// <summary>A municipality, or a ward of one, that ended or changed its code or its name, and what it became on that day.</summary>
/// <param name="Code">Its code, 6 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Prefecture">The prefecture in which it lay.</param>
/// <param name="EndedOn">The first day on which it was no longer.</param>
/// <param name="Became">The code of what it became.</param>
/// <param name="BecameName">The name that this had from that day on.</param>
internal sealed record TownChange(string Code, string Name, string Prefecture, DateOnly EndedOn, string Became, string BecameName)
{
    /// <summary>It was divided: this is one of several that took a part of it.</summary>
    public bool IsPart { get; init; }
}
