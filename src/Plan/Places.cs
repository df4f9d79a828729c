using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Where a field's value stands: in the row itself, or in a row it refers to.</summary>
internal static class Places
{
    public static ColumnOf Of(DataCatalog catalog, Sources sources, Source source, Field field)
    {
        if (field.Via is not { } via)
        {
            return new ColumnOf(source, source.Entity.ColumnOf(field));
        }

        var reference = source.Entity.Reference(via);
        var target = catalog.Target(reference);
        return new ColumnOf(sources.Through(source, reference, target), target.Column(field.ColumnName ?? Entity.SnakeCase(field.Name)));
    }
}
