using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Surveying;

namespace Gateway.Import.Identity;

/// <summary>Which data set a file is: publisher, kind and slug, and the key they make.</summary>
/// <param name="Slug">As its name gives it, or longer where that is another's (<see cref="Import.Identity.Placement"/>).</param>
internal sealed record DatasetIdentity(string Key, string Slug, Publisher Publisher)
{
    public static DatasetIdentity Of(DatasetKind kind, Publisher publisher, string slug) =>
        new(DatasetName.Key(publisher.Municipality, kind, slug), slug, publisher);
}
