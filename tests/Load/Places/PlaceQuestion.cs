namespace Gateway.Load.Places;

/// <summary>One kind of query about what is near, and the circles or boxes it is sent with.</summary>
/// <param name="Variables">Returns the variables of the document, as JSON.</param>
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

/// <summary>A point, and the search radius in metres; 0 = as far as needed.</summary>
internal readonly record struct Circle(double Latitude, double Longitude, double Radius);
