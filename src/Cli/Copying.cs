using Gateway.Import.Inputs;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Copies a city into another database, reporting progress like an import.</summary>
internal static class Copying
{
    /// <returns>The number of rows copied.</returns>
    public static long Run(CityStore from, CityStore to, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        using (from)
        using (to)
        {
            return from.CopyTo(to, copied => progress(new ImportProgress(copied.Table, (int)copied.Rows, Share(copied))), cancellation);
        }
    }

    private static double Share(CopyProgress copied) => copied.All == 0 ? 1 : (double)copied.Copied / copied.All;
}
