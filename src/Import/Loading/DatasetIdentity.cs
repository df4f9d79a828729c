using Gateway.Import.Places;

namespace Gateway.Import.Loading;

/// <summary>Which data set a file is: publisher, kind and slug, and the key they make.</summary>
internal sealed record DatasetIdentity(string Key, string Slug, Publisher Publisher)
{
    public static string SlugOf(Survey survey, string? named) => named is not null && DatasetName.Plain($"{named} {survey.File.Part}") is { Length: > 0 } plain
        ? plain
        : DatasetName.SlugOf(survey.File.Hint, survey.Kind);

    public static DatasetIdentity Of(Survey survey, Publisher publisher, string? named)
    {
        var slug = SlugOf(survey, named);
        return new DatasetIdentity(DatasetName.Key(publisher.Municipality, survey.Kind, slug), slug, publisher);
    }
}
