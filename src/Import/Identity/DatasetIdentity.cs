using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Surveying;

namespace Gateway.Import.Identity;

/// <summary>Which data set a file belongs to: publisher, kind and slug, and the key made of them.</summary>
/// <param name="Slug"> The slug derived from its name, lengthened where that is taken (<see cref="Import.Identity.Placement"/>). </param>
internal sealed record DatasetIdentity(string Key, string Slug, Publisher Publisher)
{
    public static DatasetIdentity Of(DatasetKind kind, Publisher publisher, string slug) =>
        new(DatasetName.Key(publisher.Municipality, kind, slug), slug, publisher);
}
