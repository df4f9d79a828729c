using System.Text.RegularExpressions;
using Gateway.Catalog.Addresses;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The towns of one municipality according to lists of addresses: finds those that an address may mean.</summary>
internal sealed partial class AddressTownBook
{
    /// <summary>How far a municipality reaches at least from the middle of its towns, in metres.</summary>
    private const double LeastReach = 10_000;

    /// <summary>How far it reaches otherwise, in multiples of the median distance of its towns.</summary>
    private const double MostSpread = 8;

    private readonly Dictionary<string, AddressTown> towns = new(StringComparer.Ordinal);
    private readonly (string Prefecture, string Name) names;
    private readonly (double Latitude, double Longitude) middle;
    private readonly double reach = double.PositiveInfinity;
    private readonly int longest;

    private AddressTownBook(
        (string Prefecture, string Name) names,
        List<(string Name, string Publication, (double Latitude, double Longitude) Point)> points,
        List<(string Name, bool HasBlocks)> lots)
    {
        this.names = names;
        if (points.Count > 0)
        {
            middle = (Median(points.Select(town => town.Point.Latitude)), Median(points.Select(town => town.Point.Longitude)));
            reach = Math.Max(LeastReach, MostSpread * Median(points.Select(town => FromMiddle(town.Point))));
        }

        points.ForEach(town => Take(Of(town.Name), town.Publication, town.Point));
        lots.ForEach(town => (Of(town.Name).HasLots, Of(town.Name).HasBlocks) = (true, town.HasBlocks));
        longest = towns.Keys.Max(name => name.Length);
    }

    /// <summary>Reads the towns; null if no list of addresses has the municipality.</summary>
    public static AddressTownBook? Read(WriteConnection connection, string municipality)
    {
        var points = connection.Prepare(AddressTexts.Towns).With(municipality)
            .Read(row => (row.Text(0), row.Text(1), (row.Real(2), row.Real(3))));
        var lots = connection.Prepare(AddressTexts.TownsWithLots).With(municipality).Read(row => (row.Text(0), row.Long(1) != 0));
        if (points.Count + lots.Count == 0)
        {
            return null;
        }

        var names = connection.Prepare(AddressTexts.NameOf).With(municipality).Read(row => (row.Text(0), row.Text(1)));
        return new AddressTownBook(names is [var one] ? one : ("", ""), points, lots);
    }

    /// <summary>Whether a point can be in the municipality: one far from all its towns is an error in the list.</summary>
    public bool CanHold((double Latitude, double Longitude) point) => FromMiddle(point) <= reach;

    /// <summary>Returns what an address may mean, the likelier reading first; empty if its town is unknown.</summary>
    public IReadOnlyList<PlaceInTown> Find(string address)
    {
        var text = AddressText.Below(address, names.Prefecture, names.Name);
        if ((Longest(text, 0) ?? AfterStreets(text)) is not var (town, end))
        {
            return [];
        }

        var lot = LotNumbers.Read(text, end);
        if (lot.Chome is not null)
        {
            // The part is unknown; otherwise it would have been found as the town.
            return [new PlaceInTown(town, [], NamesPart: true)];
        }

        var whole = new PlaceInTown(town, lot.Numbers, NamesPart: lot.Numbers.Count > 0 && !lot.IsLot);
        return lot.IsLot || lot.Numbers is not [var first, ..] || !town.Parts.TryGetValue(first, out var part)
            ? [whole]
            : town.HasLots ? [new PlaceInTown(part, [.. lot.Numbers.Skip(1)], NamesPart: false), whole]
            : [new PlaceInTown(part, [.. lot.Numbers.Skip(1)], NamesPart: false)];
    }

    /// <summary>In Kyoto, streets precede the town: 寺町通御池上る上本能寺前町.</summary>
    private (AddressTown Town, int End)? AfterStreets(AddressText text)
    {
        var streets = Streets().Match(text.Text);
        var ward = streets.Success ? streets.Groups["ward"].Value : "";
        return streets.Success ? Longest(text, streets.Length, ward) ?? Longest(text, streets.Length) : null;
    }

    /// <param name="text">The address.</param>
    /// <param name="at">The position at which the town begins.</param>
    /// <param name="ward">The ward, which lists put right before the town and the address had earlier.</param>
    private (AddressTown Town, int End)? Longest(AddressText text, int at, string ward = "")
    {
        for (var length = Math.Min(longest - ward.Length, text.Length - at); length > 0; length--)
        {
            if (text.EndsAt(at + length) && towns.TryGetValue(string.Concat(ward, text.Text.AsSpan(at, length)), out var town))
            {
                return (town, at + length);
            }
        }

        return null;
    }

    private AddressTown Of(string name)
    {
        if (!towns.TryGetValue(name, out var town))
        {
            towns.Add(name, town = new AddressTown(name));
            if (Part().Match(name) is { Success: true } part)
            {
                Of(part.Groups["town"].Value).Parts[part.Groups["number"].Value] = town;
            }
        }

        return town;
    }

    private void Take(AddressTown town, string publication, (double Latitude, double Longitude) point)
    {
        if (CanHold(point))
        {
            town.Take(publication, point);
        }
    }

    private double FromMiddle((double Latitude, double Longitude) point) => Sphere.Metres(middle, point);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    [GeneratedRegex("^(?<town>.+?)(?<number>[0-9]+)丁目?$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("^(?<ward>[^区]{1,3}区)?.*(?:[上下][がガ]?|[東西]入)[るル](?=.)", RegexOptions.CultureInvariant)]
    private static partial Regex Streets();
}

/// <summary>A town that an address may mean, and the address's numbers in it.</summary>
/// <param name="NamesPart">
/// Whether the address names a part of the town, or its first number may be that of one, that no list knows.
/// </param>
internal sealed record PlaceInTown(AddressTown Town, IReadOnlyList<string> Numbers, bool NamesPart)
{
    /// <summary>The candidates for its lot, the most precise first: house, block.</summary>
    public IReadOnlyList<string> Lots { get; } = !Town.HasLots || Town.IsDoubtful
        ? []
        : [.. Enumerable.Range(0, Numbers.Count).Select(fewer => string.Join('-', Numbers.SkipLast(fewer)))];
}
