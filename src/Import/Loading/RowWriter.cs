using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>Stores the rows of one file under their keys, with what hangs on them, and counts what that did.</summary>
internal sealed class RowWriter
{
    private readonly Loader loader;
    private readonly Entity entity;
    private readonly Entity ageGroup;
    private readonly AreaBook areas;
    private readonly MunicipalityBook municipalities;
    private readonly string dataset;
    private readonly FileRow file;
    private readonly Column datasetColumn;
    private readonly Column fileColumn;
    private readonly Column? municipality;
    private readonly Column? date;
    private readonly HashSet<object> dates = [];

    public RowWriter(Loader loader, DataCatalog catalog, Entity entity, MunicipalityBook municipalities, string dataset, FileRow file)
    {
        (this.loader, this.entity, this.municipalities, this.dataset, this.file) = (loader, entity, municipalities, dataset, file);
        areas = new AreaBook(loader, catalog);
        (datasetColumn, fileColumn) = (entity.Column("dataset_id"), entity.Column("file_id"));
        ageGroup = catalog.Entity(EntityRole.AgeGroup);
        municipality = entity.AllMembers().OfType<Reference>().Any(r => r.Name == "municipality")
            ? entity.ColumnOf(entity.Reference("municipality"))
            : null;
        date = entity.Columns.FirstOrDefault(c => c.Name == "survey_date");
    }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public void Put(ReadRow row, string key)
    {
        var values = row.Values;
        values[entity.Key.Index] = key;
        values[datasetColumn.Index] = dataset;
        values[fileColumn.Index] = file.Key;
        var place = municipality is null ? null : values[municipality.Index] as string;
        municipalities.Need(place);
        if (row.Area is { } area)
        {
            values[entity.Column("area_id").Index] = areas.Need(area, place);
        }

        Count(loader.Put(new LoadRow(entity, values, file.Salt)));
        if (date is not null)
        {
            PutGroups(key, row.AgeGroups);
            _ = values[date.Index] is { } day && dates.Add(day);
        }
    }

    /// <summary>Removes what the data set had and the file has no more.</summary>
    /// <param name="spared">Parts of the series whose rows are those of other files.</param>
    /// <returns>How many rows went.</returns>
    public int RemoveVanished(Vanished vanished, IReadOnlyList<string?> spared)
    {
        List<(Column, IReadOnlyCollection<object>)> only = [];
        if (vanished is Vanished.AsKindSays && date is not null)
        {
            only.Add((date, dates));
        }

        if (spared.Count > 0)
        {
            only.Add((fileColumn, [.. file.Siblings.Where(f => !spared.Contains(f.Part)).Select(f => f.Key)]));
        }

        return vanished is Vanished.Stay ? 0 : loader.RemoveUnseen(entity, dataset, [.. only]);
    }

    private void Count(LoadOutcome outcome)
    {
        switch (outcome)
        {
            case LoadOutcome.Added:
                Added++;
                break;
            case LoadOutcome.Changed:
                Changed++;
                break;
            default:
                Unchanged++;
                break;
        }
    }

    /// <summary>The groups' keys keep them in the order of the columns.</summary>
    private void PutGroups(string population, IReadOnlyList<AgeGroup> groups) =>
        loader.PutDependents(ageGroup, ageGroup.ColumnOf(ageGroup.Reference("population")), population, groups.Select((group, i) =>
        {
            var row = new object?[ageGroup.Columns.Count];
            row[ageGroup.Key.Index] = string.Create(CultureInfo.InvariantCulture, $"{population}-{i:D3}");
            row[ageGroup.Column("age_from").Index] = (long?)group.From;
            row[ageGroup.Column("age_to").Index] = (long?)group.To;
            row[ageGroup.Column("male").Index] = group.Male;
            row[ageGroup.Column("female").Index] = group.Female;
            row[ageGroup.Column("total").Index] = group.Total;
            return row;
        }));
}
