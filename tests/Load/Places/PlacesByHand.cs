using System.Data.Common;
using System.Text.Json;
using Gateway.Load.HandWritten;

namespace Gateway.Load.Places;

/// <summary>
/// Nearby places by handwritten statements on the same index, as JSON straight from the rows: the same answers as the gateway's.
/// </summary>
internal abstract class PlacesByHand : IDisposable
{
    private const double Metres = 6_371_008.8;
    private const double FirstRadius = 500;

    private static readonly JsonEncodedText Edges = JsonEncodedText.Encode("edges");
    private static readonly JsonEncodedText Node = JsonEncodedText.Encode("node");
    private static readonly JsonEncodedText Distance = JsonEncodedText.Encode("distance");

    protected List<(byte[] Id, byte[]? Name, long Millimetres)> Found { get; } = [];

    /// <summary>Opens a separate connection, for queries before the measurement.</summary>
    public abstract DbConnection Connect();

    /// <summary>Returns the processor time used in other processes, in microseconds.</summary>
    public virtual double MicrosecondsElsewhere() => 0;

    public abstract void Dispose();

    /// <summary>Writes the nearest twenty; without a radius, in circles that double until there are enough.</summary>
    public int WriteNear(Circle circle, Utf8JsonWriter json)
    {
        var radius = circle.Radius > 0 ? circle.Radius : FirstRadius;
        Find(circle, radius);
        for (; circle.Radius == 0 && Found.Count < 20 && radius < Metres * 4; radius *= 2)
        {
            Find(circle, radius * 2);
        }

        Begin(json, Edges);
        foreach (var (id, name, millimetres) in Found)
        {
            json.WriteStartObject();
            json.WriteNumber(Distance, millimetres / 1000.0);
            json.WriteStartObject(Node);
            Cells.Id(json, Names.Id, "Facility:"u8, id);
            json.WriteString(Names.Name, name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        End(json);
        return Found.Count;
    }

    /// <summary>The first fifty in a box around the circle.</summary>
    public int WriteBox(Circle circle, Utf8JsonWriter json)
    {
        var (south, north, west, east) = Sides(circle);
        Begin(json, Names.Nodes);
        var count = WriteWithin([south, north, west, east], Strips(south, north), json);
        End(json);
        return count;
    }

    /// <summary>Returns the box that both sides use.</summary>
    public static (double South, double North, double West, double East) Sides(Circle circle)
    {
        var height = circle.Radius / Metres * (180 / Math.PI);
        var width = height / Math.Cos(circle.Latitude * (Math.PI / 180));
        return (circle.Latitude - height, circle.Latitude + height, circle.Longitude - width, circle.Longitude + width);
    }

    /// <summary>Adds the rows found to <see cref="Found"/>.</summary>
    /// <param name="values">Latitude, longitude, cosine; south, north, west, east; the haversine.</param>
    /// <param name="strips">The strips of the map to search.</param>
    protected abstract void AddNear(ReadOnlySpan<double> values, long[] strips);

    /// <param name="values">South, north, west, east.</param>
    /// <param name="strips">The strips of the map to search.</param>
    /// <param name="json">Receives the rows.</param>
    protected abstract int WriteWithin(ReadOnlySpan<double> values, long[] strips, Utf8JsonWriter json);

    private void Find(Circle circle, double radius)
    {
        Found.Clear();
        var (south, north, west, east) = Sides(circle with { Radius = (radius * 1.001) + 0.1 });
        var cosine = Math.Cos(circle.Latitude * (Math.PI / 180));
        AddNear(
            [circle.Latitude, circle.Longitude, cosine, south, north, west, east, Math.Pow(Math.Sin(radius / (2 * Metres)), 2)],
            Strips(south, north));
    }

    private static long[] Strips(double south, double north)
    {
        var (first, last) = ((long)((south + 90) * 100), (long)((north + 90) * 100));
        var strips = new long[last - first + 1];
        for (var i = 0; i < strips.Length; i++)
        {
            strips[i] = first + i;
        }

        return strips;
    }

    private static void Begin(Utf8JsonWriter json, JsonEncodedText list)
    {
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        json.WriteStartObject(Names.Facilities);
        json.WriteStartArray(list);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
