using System.Globalization;
using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The numbered data versions of a database: each load that changes something creates the next one.</summary>
internal sealed class DataVersions(WriteConnection connection, DataCatalog catalog, Func<Entity, RowLayout> layouts)
{
    public long Newest() => connection.Prepare(LoadTexts.NewestVersion).With().Number();

    /// <summary>Creates the version of a load. Data sets whose rows changed get it too, unless their own row was put.</summary>
    /// <param name="log">The log of the load.</param>
    /// <param name="at">The current time.</param>
    /// <param name="kept">How long the removal of a row is remembered.</param>
    public void Write(LoadLog log, DateTimeOffset at, TimeSpan kept)
    {
        var time = Text(NewestAt() is { } before && at < before ? before.AddTicks(1) : at);
        var dataset = catalog.FindEntity(EntityRole.Dataset);
        if (dataset is not null && layouts(dataset) is { Version: { } version, ImportedAt: { } importedAt })
        {
            var stamp = connection.Prepare(LoadTexts.Stamp(dataset, version, importedAt));
            foreach (var key in log.Datasets)
            {
                stamp.With(log.Version, time, key).Run();
            }
        }

        var only = log.Datasets.Count == 1 ? log.Datasets.First() : null;
        connection.Prepare(LoadTexts.InsertVersion)
            .With(log.Version, time, only, log.Added, log.Changed, log.Removed, time, Forget(at, kept)).Run();
    }

    /// <summary>Forgets removals older than that.</summary>
    /// <returns>The newest version whose removals are forgotten.</returns>
    private long Forget(DateTimeOffset at, TimeSpan kept)
    {
        var forgotten = connection.Prepare(LoadTexts.Forgotten).With().Read(row => row.Long(0)) is [var known] ? known : 0;
        if (at - DateTimeOffset.MinValue <= kept)
        {
            return forgotten;
        }

        var old = connection.Prepare(LoadTexts.NewestBefore).With(forgotten, Text(at - kept));
        if (old.Read(row => row.IsNull(0) ? forgotten : row.Long(0)) is not [var newest] || newest == forgotten)
        {
            return forgotten;
        }

        connection.Prepare(TombstoneTexts.Forget).With(newest).Run();
        return newest;
    }

    /// <summary>
    /// Gives the newest version a later time: a change that is no news to readers, such as the line on which a row stands, can still show
    /// in an answer, and answers from before and after must be distinguishable.
    /// </summary>
    public void Touch(DateTimeOffset at)
    {
        if (NewestAt() is { } before)
        {
            connection.Prepare(LoadTexts.StampVersion).With(Text(at > before ? at : before.AddTicks(1))).Run();
        }
    }

    /// <summary>The time of the newest version. The next one is never earlier, even if the clock was set back.</summary>
    private DateTimeOffset? NewestAt() =>
        connection.Prepare(LoadTexts.NewestData).With().Read(row => Time(row.Text(1))) is [var made] ? made : null;

    private static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string at) =>
        DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
