using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Resolves the location of a field's value: in the row itself, or in a row it refers to.</summary>
internal static class FieldTerms
{
    public static Term Of(DataCatalog catalog, Sources sources, Source source, Field field)
    {
        if (field.Via is not { } via)
        {
            return Own(source, field);
        }

        var reference = source.Entity.Reference(via);
        var target = catalog.Target(reference);
        return In(sources.Through(source, reference, target), field);
    }

    /// <summary>Returns the value of a field of the row itself.</summary>
    public static Term Own(Source row, Field field) => new ColumnOf(row, row.HasDerivedPoints && field.Role == ColumnRole.LocationGrain
        ? row.Entity.Column(ColumnRole.LocatedGrain)
        : row.Entity.ColumnOf(field));

    /// <summary>Returns the value of a field taken from the referenced row, in that row.</summary>
    public static Term In(Source row, Field field) =>
        new ColumnOf(row, row.Entity.Column(field.ColumnName ?? Entity.SnakeCase(field.Name)));
}
