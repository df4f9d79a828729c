using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>The row of a data set: what the caller says, else what the file says, else what an earlier import said.</summary>
internal sealed class DatasetRow(Loader loader, DataCatalog catalog)
{
    private readonly Entity entity = catalog.Entity("Dataset");

    /// <returns>The title.</returns>
    public string Put(string key, string slug, Survey survey, Publisher publisher, ImportOptions options, int rejected, string now)
    {
        var stored = loader.Find(entity, key);
        var row = new object?[entity.Columns.Count];
        void Set(string column, object? value) => row[entity.Column(column).Index] = value;
        string? Or(string column, string? said) => said ?? stored?[entity.Column(column).Index] as string;

        row[entity.Key.Index] = key;
        Set("slug", slug);
        Set("kind", survey.Kind.Name);
        Set("edition", survey.Edition);
        var title = Or("title", options.Title is { } said && survey.File.Part is { } part ? $"{said} ({part})" : options.Title) ?? Title(survey.Kind, publisher, slug);
        var licence = Or("licence", options.Licence ?? Said(survey, "license"));
        Set("title", title);
        Set("description", Or("description", options.Description));
        Set("publisher_id", publisher.Municipality?.Code);
        Set("publisher_name", publisher.Name);
        Set("licence", licence);
        Set("attribution", options.Attribution ?? Credit(publisher, title, licence));
        Set("source_url", Or("source_url", Absolute(options.SourceUrl ?? Said(survey, "download_from"))));
        Set("update_frequency", Or("update_frequency", options.UpdateFrequency));
        Set("published_on", Or("published_on", Text(options.PublishedOn)));
        Set("updated_on", Or("updated_on", Text(options.UpdatedOn)));
        Set("imported_at", now);
        Set("sample", options.IsSample);
        Set("listed", stored?[entity.Column("listed").Index] as bool? ?? false);
        Set("version", loader.Version);
        Set("row_count", (long)loader.CountRows(survey.Match.Map.Entity, key));
        Set("rejected_count", (long)rejected);
        Set("columns", FileRow.Columns(survey.Columns));
        loader.Put(new LoadRow(entity, row));
        return title;
    }

    private static string? Said(Survey survey, string name) => survey.Metadata.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    private static string? Absolute(string? address) => address is not null && Cells.UrlCell.IsAbsolute(address) ? address : null;

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Publisher and sheet; the slug too, when it is not one the sheet's files are usually called by.</summary>
    private static string Title(DatasetKind kind, Publisher publisher, string slug)
    {
        var title = $"{publisher.Municipality?.Name ?? publisher.Name} {kind.Title}".Trim();
        return kind.FileNames.Any(n => slug.Contains(DatasetName.Plain(n), StringComparison.Ordinal)) ? title : $"{title} ({slug})";
    }

    private static string Credit(Publisher publisher, string title, string? licence) =>
        string.Join(", ", new[] { publisher.Name, title, licence }.Where(t => !string.IsNullOrEmpty(t)));
}
