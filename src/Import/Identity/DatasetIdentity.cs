using Gateway.Catalog;
using Gateway.Import.Places;

namespace Gateway.Import.Loading;

/// <summary>Which data set a file is: publisher, kind and slug, and the key they make.</summary>
/// <param name="Slug">As its name gives it, or longer where that is another's (<see cref="Import.Identity.Placement"/>).</param>
internal sealed record DatasetIdentity(string Key, string Slug, Publisher Publisher)
{
    public static string SlugOf(Survey survey, string? named) => named is not null && DatasetName.Plain($"{named} {survey.File.Part}") is { Length: > 0 } plain
        ? plain
        : DatasetName.SlugOf(survey.File.Hint, survey.Kind);

    public static DatasetIdentity Of(DatasetKind kind, Publisher publisher, string slug) =>
        new(DatasetName.Key(publisher.Municipality, kind, slug), slug, publisher);
}
