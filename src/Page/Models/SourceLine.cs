using System.Globalization;

namespace Gateway.Page.Models;

/// <summary>One source in a list: what the data is kept fresh from.</summary>
/// <param name="IsWell">It gave what it should when it was asked last.</param>
/// <param name="WellAt">When it last did; null = never.</param>
public sealed record SourceLine(string Name, bool IsWell, DateTimeOffset? WellAt)
{
    /// <summary>All that a page shows of it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}|{IsWell}|{WellAt?.UtcDateTime:yyyyMMddHHmm};");
}
