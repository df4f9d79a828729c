using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Licences;
using Gateway.Import.Identity;
using Gateway.Import.Inputs;
using Gateway.Import.Surveying;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>The row of a data set: what the caller says, otherwise what the file says, otherwise what an earlier import said.</summary>
internal sealed class DatasetRow(Loader loader, DataCatalog catalog)
{
    private readonly Entity entity = catalog.Entity(EntityRole.Dataset);

    /// <summary>Returns the stored origins of the data set.</summary>
    public IReadOnlyList<KeptOrigin> Origins(string key) =>
        Shelf.OriginsOf(loader.Find(entity, key)?[entity.Column(Publication.Origins).Index] as string);

    /// <param name="identity">The data set.</param>
    /// <param name="survey">The file.</param>
    /// <param name="options">The caller's options.</param>
    /// <param name="fill">The fill rates of the file's columns.</param>
    /// <param name="now">The time of import.</param>
    /// <param name="origins">Its origins from now on, this file last.</param>
    /// <returns>The title.</returns>
    public string Put(
        DatasetIdentity identity, Survey survey, ImportOptions options, ColumnFill fill, IReadOnlyList<KeptOrigin> origins, string now)
    {
        var stored = loader.Find(entity, identity.Key);
        var row = new object?[entity.Columns.Count];
        void Set(string column, object? value) => row[entity.Column(column).Index] = value;
        string? Stored(string column) => stored?[entity.Column(column).Index] as string;

        row[entity.Key.Index] = identity.Key;
        Set("slug", identity.Slug);
        Set("kind", survey.Kind.Name);
        Set("edition", survey.Edition);
        Set("publisher_id", identity.Publisher.Municipality?.Code);
        Set("publisher_name", identity.Publisher.Name);
        var title = Describe(identity, survey, options, Set, Stored);
        Set("imported_at", now);
        Set("sample", options.IsSample);
        Set("listed", stored?[entity.Column("listed").Index] as bool? ?? false);
        Set("version", loader.Version);
        Set("row_count", (long)loader.CountRows(survey.Match.Map.Entity, identity.Key));
        Set("rejected_count", origins.Sum(o => (long)o.Rejected));
        Set("columns", Columns(survey, fill));
        Set(Publication.Origins, Shelf.Write(origins));
        Set(Publication.ListedValues, stored?[entity.Column(Publication.ListedValues).Index]);
        loader.Put(new LoadRow(entity, row));
        return title;
    }

    /// <summary>Returns heading, graph path and fill rate of each column, in the catalogue's format for short lists of objects.</summary>
    private static string Columns(Survey survey, ColumnFill fill) => JsonSerializer.Serialize(
        survey.Columns.Select(c => new object?[]
        {
            c.Heading, c.Target?.Path, fill.Rate(c.Index) is { } rate ? Math.Round(rate, 4) : null,
        }),
        Cells.Json.Plain);

    /// <summary>Sets what people say about a data set, or what was stored before.</summary>
    private static string Describe(
        DatasetIdentity identity, Survey survey, ImportOptions options, Action<string, object?> set, Func<string, string?> stored)
    {
        var title = Titled(options.Title, survey.File.Part) ?? stored("title") ?? survey.TitleAbove ?? Title(survey.Kind, identity);
        var licence = options.Licence ?? Said(survey, "license") ?? stored("licence");
        set("title", title);
        set("description", options.Description ?? stored("description"));
        set("licence", licence);
        set("attribution", options.Attribution ?? Credit.LineOf(identity.Publisher.Name, title, licence));
        set("source_url", Absolute(options.SourceUrl ?? Said(survey, "download_from")) ?? stored("source_url"));
        set("update_frequency", options.UpdateFrequency ?? stored("update_frequency"));
        set("published_on", Day(options.PublishedOn) ?? stored("published_on"));
        set("updated_on", Day(options.UpdatedOn) ?? stored("updated_on"));
        return title;
    }

    /// <summary>Returns the title; one title given for a whole workbook is used for each sheet, with the sheet's name added.</summary>
    private static string? Titled(string? title, string? part) => title is null || part is null ? title : $"{title} ({part})";

    private static string? Said(Survey survey, string name) =>
        survey.Metadata.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    private static string? Absolute(string? address) => address is not null && Cells.UrlCell.IsAbsolute(address) ? address : null;

    private static string? Day(DateOnly? stated) => stated is { } day ? DayText.Of(day) : null;

    private static string Title(DatasetKind kind, DatasetIdentity identity) =>
        Title(kind, identity.Publisher.Municipality?.Name ?? identity.Publisher.Name, identity.Slug);

    /// <summary>Returns publisher and sheet as title, and the slug too when files of the sheet are not usually named like that.</summary>
    public static string Title(DatasetKind kind, string? publisher, string slug)
    {
        if (kind.IsCatchAll)
        {
            return $"{publisher} {DatasetName.Words(slug)}".Trim();
        }

        var title = $"{publisher} {kind.Title}".Trim();
        return kind.FileNames.Any(n => slug.Contains(DatasetName.Plain(n), StringComparison.Ordinal)) ? title : $"{title} ({slug})";
    }
}
