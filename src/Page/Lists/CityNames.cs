using Gateway.Catalog;

namespace Gateway.Page.Lists;

/// <summary>Finds cities by what people type: a code, a name, or prefecture and name.</summary>
internal static class CityNames
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Codes = MunicipalityTable.BuiltIn().All
        .SelectMany(city => new[] { city.Name, city.FullName }.Distinct().Select(name => (Name: name, city.Code)))
        .GroupBy(city => city.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(city => city.Code)], StringComparer.Ordinal);

    /// <returns>The matching codes; several when cities share a name.</returns>
    public static IReadOnlyList<string> Find(string text) =>
        MunicipalityCode.Complete(text) is { } code ? [code] : Codes.GetValueOrDefault(text, []);
}
