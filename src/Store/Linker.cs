using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Sets the links that follow from more than one data set, for many municipalities in a few statements: <c>Event.facility</c> and
/// <c>Facility.area</c>.
/// </summary>
internal sealed class Linker(WriteConnection connection, DataCatalog catalog, LoadLog log)
{
    private readonly bool fits = LinkTexts.Fits(catalog);

    /// <returns>How many links are different now.</returns>
    public int Link(IEnumerable<string> municipalities)
    {
        connection.Execute(LinkTexts.Clear);
        foreach (var municipality in municipalities)
        {
            connection.Prepare(LinkTexts.InsertPlace).With(municipality).Run();
        }

        log.Unlinked.Clear();
        var changed = fits ? LinkEvents() + LinkFacilities() : 0;
        log.HasChanges |= changed > 0;
        return changed;
    }

    private int LinkEvents()
    {
        connection.Prepare(LinkTexts.GatherVenues).With().Run();
        connection.Prepare(LinkTexts.GatherAddresses).With().Run();
        connection.Prepare(LinkTexts.ResolveAddresses).With().Run();
        return connection.Prepare(LinkTexts.SetFacilities).With(log.Version).Run();
    }

    private int LinkFacilities()
    {
        connection.Prepare(LinkTexts.GatherTowns).With().Run();
        var changed = connection.Prepare(LinkTexts.SetAreas).With(log.Version).Run();
        return connection.Prepare(LinkTexts.AnyArea).With().Any()
            ? changed + connection.Prepare(LinkTexts.ClearAreas).With(log.Version).Run()
            : changed;
    }
}
