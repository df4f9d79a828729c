using Gateway.Catalog;
using Gateway.Import.Inputs;
using Gateway.Import.Recipes;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>Stores the rows of one file under their keys, with what hangs on them, and counts the outcomes.</summary>
internal sealed class RowWriter
{
    private readonly Loader loader;
    private readonly DataCatalog catalog;
    private readonly Entity entity;
    private readonly RowRetinue? retinue;
    private readonly MunicipalityBook municipalities;
    private readonly string dataset;
    private readonly FileRow file;
    private readonly Column datasetColumn;
    private readonly Column fileColumn;
    private readonly Column? municipality;
    private readonly Column? period;
    private readonly HashSet<object> periods = [];

    public RowWriter(
        Loader loader, DataCatalog catalog, Recipe recipe, Entity entity, MunicipalityBook municipalities, string dataset, FileRow file)
    {
        this.catalog = catalog;
        (this.loader, this.entity, this.municipalities, this.dataset, this.file) = (loader, entity, municipalities, dataset, file);
        datasetColumn = Reference(EntityRole.Dataset);
        fileColumn = Reference(EntityRole.SourceFile);
        municipality = catalog.ReferenceTo(EntityRole.Municipality, entity);
        period = recipe.Period is { } role ? entity.Column(role) : null;
        retinue = recipe.Retinue(loader, catalog, entity);
    }

    /// <summary>The outcomes of the rows so far.</summary>
    public LoadOutcomes Outcomes => loader.Outcomes(entity);

    public void Put(ReadRow row, string key)
    {
        var values = row.Values;
        values[entity.Key.Index] = key;
        values[datasetColumn.Index] = dataset;
        values[fileColumn.Index] = file.Key;
        municipalities.Need(municipality is null ? null : values[municipality.Index] as string);
        retinue?.Precede(row, values);
        loader.Put(new LoadRow(entity, values, file.Salt));
        foreach (var beside in retinue?.Beside(row, key) ?? [])
        {
            loader.Put(new LoadRow(entity, beside, file.Salt));
        }

        retinue?.Follow(row, key);
        if (period is not null && values[period.Index] is { } time)
        {
            periods.Add(time);
        }
    }

    /// <summary>Removes what the data set had and the file no longer has.</summary>
    /// <param name="spared">The parts of the series whose rows belong to other files.</param>
    /// <returns>The number of rows removed.</returns>
    public int RemoveVanished(Vanished vanished, IReadOnlyList<string?> spared)
    {
        (Column, IReadOnlyCollection<object>)[] ofParts = [.. OfParts(fileColumn, spared)];
        var gone = vanished is Vanished.Stay ? 0
            : vanished is not Vanished.AsKindSays || period is null ? loader.RemoveUnseen(entity, dataset, ofParts)
            : loader.RemoveUnseen(entity, dataset, [(period, periods), .. ofParts])
                + loader.RemoveUnseen(entity, dataset, [(period, [null!]), (fileColumn, OfThisPart()), .. ofParts]);
        if (retinue?.Gathered is { } gathered)
        {
            retinue.Gather();
            if (vanished is not Vanished.Stay)
            {
                loader.RemoveUnseen(gathered, dataset, [.. OfParts(catalog.ReferenceTo(EntityRole.SourceFile, gathered)!, spared)]);
            }
        }

        return gone;
    }

    /// <summary>
    /// Returns the earlier forms of this file: a row of theirs without a date is of no other survey, and would stay beside its correction.
    /// </summary>
    private string[] OfThisPart()
    {
        var part = file.Siblings.First(one => one.Key == file.Key).Part;
        return [.. file.Siblings.Where(one => one.Part == part).Select(one => one.Key)];
    }

    /// <summary>Limits the removal to files whose parts are not spared.</summary>
    private IEnumerable<(Column, IReadOnlyCollection<object>)> OfParts(Column files, IReadOnlyList<string?> spared) => spared.Count == 0
        ? []
        : [(files, [.. file.Siblings.Where(f => !spared.Contains(f.Part)).Select(f => f.Key)])];

    private Column Reference(EntityRole role) =>
        catalog.ReferenceTo(role, entity) ?? throw new ArgumentException($"Rows of {entity.Name} say nothing of their {role}.");
}
