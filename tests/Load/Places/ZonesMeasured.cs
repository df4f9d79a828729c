using System.Diagnostics;
using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using Point = NetTopologySuite.Geometries.Point;
using Polygon = NetTopologySuite.Geometries.Polygon;

namespace Gateway.Load.Places;

/// <summary>
/// A hundred zones over all places of a database: how long it takes to compute their contents during an import, and to query them, against
/// a loop over both with NetTopologySuite's prepared geometries. The pairs are compared first.
/// </summary>
internal sealed class ZonesMeasured(string address, int rounds) : IDisposable
{
    private const int Zones = 100;
    private const int Corners = 400;
    private const string Dataset = "zones-measured";

    private const string Question = "{ zones(first: 50, where: { name: { startsWith: \"measured\" } }%) "
        + "{ nodes { facilities(first: 0) { totalCount } } pageInfo { endCursor hasNextPage } } }";

    private readonly CityStore store = Stores.At(address, CityCatalog.Create(), new CityStoreRules { Places = 1 });

    public async Task PrintAsync()
    {
        var places = ReadPlaces();
        var shapes = Shapes(places);
        Remove();
        var before = Stopwatch.StartNew();
        Put(shapes);
        var loaded = before.Elapsed;
        var byHand = ByHand(shapes, places);
        var asked = await AskAsync();
        Console.WriteLine(FormattableString.Invariant($"{Zones} zones of {Corners} corners, {places.Count} places, {byHand} pairs"));
        if (byHand != asked)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The loop finds {byHand} pairs, the gateway {asked}."));
        }

        var pairs = new List<(double Ours, double Theirs)>();
        for (var round = 0; round < rounds; round++)
        {
            pairs.Add((await TimedAsync(AskAsync), await TimedAsync(() => Task.FromResult(ByHand(shapes, places)))));
        }

        var (ours, theirs) = (Median.Of(pairs.Select(pair => pair.Ours)), Median.Of(pairs.Select(pair => pair.Theirs)));
        Console.WriteLine(FormattableString.Invariant($"loop by hand {theirs:F1} ms; asked {ours:F1} ms: {ours / theirs:F2} of the loop"));
        Console.WriteLine(FormattableString.Invariant(
            $"imported with all that follows {loaded.TotalMilliseconds:F0} ms: {loaded.TotalMilliseconds / theirs:F2} of the loop"));
        Remove();
    }

    public void Dispose() => store.Dispose();

    private static async Task<double> TimedAsync(Func<Task<long>> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Stars over places that are spread over all of them, so that cities get most.</summary>
    private static List<Shape> Shapes(List<Corner> places)
    {
        var random = new Random(100);
        return
        [
            .. Enumerable.Range(0, Zones)
                .Select(_ => Star(random, places[random.Next(places.Count)], 0.01 + (0.1 * random.NextDouble()))),
        ];
    }

    private static Shape Star(Random random, Corner centre, double reach)
    {
        var ring = Enumerable.Range(0, Corners).Select(i =>
        {
            var (length, angle) = (reach * (0.6 + (0.4 * random.NextDouble())), 2 * Math.PI * i / Corners);
            return Corner.Of(centre.Latitude + (length * Math.Sin(angle)), centre.Longitude + (length * Math.Cos(angle)));
        }).ToList();
        return Shape.Areas([[[.. ring, ring[0]]]]);
    }

    private static long ByHand(List<Shape> shapes, List<Corner> places)
    {
        var pairs = 0L;
        Point[] points = [.. places.Select(place => new Point(place.Longitude, place.Latitude))];
        foreach (var shape in shapes)
        {
            var ring = new LinearRing([.. shape.Parts[0][0].Select(corner => new Coordinate(corner.Longitude, corner.Latitude))]);
            var prepared = PreparedGeometryFactory.Prepare(new Polygon(ring));
            pairs += points.LongCount(prepared.Covers);
        }

        return pairs;
    }

    private List<Corner> ReadPlaces()
    {
        using var loader = store.BeginLoad();
        var entity = store.Catalog.Entity(EntityRole.Place);
        var (latitude, longitude) = (entity.Column(ColumnRole.Latitude), entity.Column(ColumnRole.Longitude));
        var published = store.Catalog.Entity(EntityRole.Dataset);
        var datasets = loader.FindAll(published, published.Column("sample"), false);
        return
        [
            .. from dataset in datasets
               from row in loader.FindAll(entity, store.Catalog.ReferenceTo(EntityRole.Dataset, entity)!, dataset[0]!)
               where row[latitude.Index] is double && row[longitude.Index] is double
               select Corner.Of((double)row[latitude.Index]!, (double)row[longitude.Index]!),
        ];
    }

    private void Put(List<Shape> shapes)
    {
        using var loader = store.BeginLoad();
        var entity = store.Catalog.Entity(EntityRole.Zone);
        foreach (var (i, shape) in shapes.Index())
        {
            var row = new object?[entity.Columns.Count];
            foreach (var (column, value) in Values(i, shape))
            {
                row[entity.Column(column).Index] = value;
            }

            loader.Put(new LoadRow(entity, row));
        }

        loader.Commit();
    }

    private static IEnumerable<(string Column, object Value)> Values(int number, Shape shape)
    {
        var (box, name) = (shape.Box(), string.Create(CultureInfo.InvariantCulture, $"measured {number:D3}"));
        return
        [
            ("id", $"{Dataset}:{name}"), ("kind", ZoneKinds.Other), ("name", name), ("dataset_id", Dataset), ("file_id", Dataset),
            ("geometry", ShapeText.Write(shape)), ("box_south", box.SouthWest.Latitude), ("box_west", box.SouthWest.Longitude),
            ("box_north", box.NorthEast.Latitude), ("box_east", box.NorthEast.Longitude), ("corners", (long)shape.Corners),
        ];
    }

    private void Remove()
    {
        using var loader = store.BeginLoad();
        loader.RemoveDataset(Dataset);
        loader.Commit();
    }

    private async Task<long> AskAsync()
    {
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        var (pairs, after) = (0L, "");
        for (var more = true; more;)
        {
            using var answer = await executor.ExecuteAsync(
                new OperationRequest(Question.Replace("%", after, StringComparison.Ordinal)), CancellationToken.None);
            using var json = System.Text.Json.JsonDocument.Parse(answer.Json);
            var zones = json.RootElement.GetProperty("data").GetProperty("zones");
            pairs += zones.GetProperty("nodes").EnumerateArray()
                .Sum(zone => zone.GetProperty("facilities").GetProperty("totalCount").GetInt64());
            more = zones.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            after = $", after: \"{zones.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
        }

        return pairs;
    }
}
