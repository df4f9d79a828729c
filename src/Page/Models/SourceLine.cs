using System.Globalization;

namespace Gateway.Page.Models;

/// <summary>One source that the data is kept fresh from, in a list.</summary>
/// <param name="IsWell">Whether it delivered what it should the last time it was asked.</param>
/// <param name="WellAt">When it last did; null = never.</param>
public sealed record SourceLine(string Name, bool IsWell, DateTimeOffset? WellAt)
{
    /// <summary>Everything that a page shows of it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}|{IsWell}|{WellAt?.UtcDateTime:yyyyMMddHHmm};");
}
