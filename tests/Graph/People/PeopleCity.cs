namespace Gateway.Tests.Graph.People;

/// <summary>The people between two ages; both null = of unknown age, <paramref name="To"/> null = no upper age.</summary>
internal sealed record Band(int? From, int? To, long? Male, long? Female, long? Total);

/// <summary>What a table says about an area, or about a whole municipality, on one day.</summary>
internal sealed record Survey(
    string Id, string? Town, string? Municipality, string? Day, long? Total, long? Male, long? Female, IReadOnlyList<Band> Bands)
{
    /// <summary>
    /// Returns the people between two ages, and how well they are known: 0 = not at all, 1 = incompletely, 2 = some people have no age, 3 =
    /// completely. Starts at the first age and takes the widest band each time.
    /// </summary>
    public (long? Total, long? Male, long? Female, int Known) Of(int from, int? to)
    {
        if (from == 0 && to is null && Total is not null)
        {
            return (Total, Male, Female, 3);
        }

        var walked = new List<Band>();
        for (int? age = from; age is not null;)
        {
            var next = Bands.Where(band => band.From == age && (to is null || band.To <= to)).MaxBy(band => band.To ?? int.MaxValue);
            if (next is null)
            {
                return (null, null, null, 0);
            }

            walked.Add(next);
            age = next.To == to ? null : next.To + 1;
        }

        return (Sum(band => band.Total), Sum(band => band.Male), Sum(band => band.Female), Known());

        long? Sum(Func<Band, long?> of) => walked.TrueForAll(band => of(band) is null) ? null : walked.Sum(of);
        bool Some(Func<Band, long?> of) => walked.Exists(band => of(band) is null) && walked.Exists(band => of(band) is not null);
        int Known() => walked.Exists(band => band.Total is null) || Some(band => band.Male) || Some(band => band.Female) ? 1
            : Bands.Any(band => band.From is null && band.Total != 0) ? 2
            : 3;
    }
}

/// <summary>Random population tables: surveys that contradict each other, bands within bands, suppressed numbers, missing dates.</summary>
internal static class PeopleCity
{
    public static readonly string[] Municipalities = ["999997", "999113", "012025", "011002", "011011", "010006"];

    /// <summary>Towns by id, with their municipality and the form of their name.</summary>
    public static readonly (string Id, string Municipality, string Name)[] Towns =
    [
        .. from municipality in Municipalities.Take(3)
           from name in (string[])["本町", "本町1", "本町2", "上"]
           select ($"{municipality}-{name}", municipality, name),
    ];

    private static readonly string?[] Days = ["2024-04-01", "2025-04-01", "2026-04-01", null];

    public static IReadOnlyList<Survey> Rows(Random random, int count) => [.. Enumerable.Range(0, count).Select(i => Row(random, i))];

    private static Survey Row(Random random, int number)
    {
        var town = random.Next(6) == 0 ? null : Towns[random.Next(Towns.Length)].Id;
        var municipality = town is null ? Municipalities[random.Next(Municipalities.Length)] : town[..6];
        var (bands, day) = (Bands(random), Days[Math.Min(random.Next(8) / 2, 3)]);

        // A town in parts sometimes has as many people as its parts.
        long? total = random.Next(10) == 0 ? null : town?.EndsWith("本町", StringComparison.Ordinal) == true ? 20 : 10;
        total = total is not null && random.Next(3) == 0 ? random.Next(5, 40) : total;
        return new Survey($"p{number:D4}", town, municipality, day, total, Maybe(random, 6), Maybe(random, 4), bands);
    }

    private static long? Maybe(Random random, int number) => random.Next(12) == 0 ? null : number + random.Next(3);

    private static List<Band> Bands(Random random)
    {
        int[][] firsts = [[0, 5, 10, 15, 65, 85], [0, 1, 2, 3, 4, 5, 15, 65], [0, 15, 65], []];
        var ages = firsts[random.Next(20) switch { < 12 => 0, < 15 => 1, < 18 => 2, _ => 3 }];
        var bands = ages.Select((from, i) => Band(random, from, i + 1 < ages.Length ? ages[i + 1] - 1 : null)).ToList();
        if (ages.Length == 6 && random.Next(2) == 0)
        {
            // Bands within bands, as in a table with both five-year bands and the statutory ones.
            bands.AddRange([Band(random, 0, 14), Band(random, 65, null)]);
        }

        if (random.Next(5) == 0)
        {
            bands.Add(new Band(null, null, 0, 0, random.Next(2)));
        }

        return bands;
    }

    private static Band Band(Random random, int from, int? to)
    {
        if (random.Next(40) == 0)
        {
            return new Band(from, to, null, null, null);
        }

        var (male, female) = (random.Next(4), random.Next(4));
        return new Band(from, to, male, female, male + female);
    }
}
