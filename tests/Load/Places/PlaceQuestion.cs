namespace Gateway.Load.Places;

/// <summary>One kind of question about what is near, and the circles or boxes it is asked with.</summary>
/// <param name="Variables">What the document is given, as JSON.</param>
internal sealed record PlaceQuestion(string Name, string Document, IReadOnlyList<Circle> Circles, Func<Circle, string> Variables)
{
    public const string Near = """
        query Near($near: NearInput!) { facilities(near: $near, first: 20) { edges { distance node { id name } } } }
        """;

    public const string Box = """
        query Box($box: GeoBoxInput!) {
          facilities(where: { location: { within: { box: $box } } }, first: 50) { nodes { id name latitude longitude } }
        }
        """;
}

/// <summary>A point, and how far around it is looked, in metres; 0 = as far as need be.</summary>
internal readonly record struct Circle(double Latitude, double Longitude, double Radius);
