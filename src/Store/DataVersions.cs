using System.Globalization;
using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The numbered data versions of a database: each load that changes something makes the next.</summary>
internal sealed class DataVersions(WriteConnection connection, DataCatalog catalog, Func<Entity, RowLayout> layouts)
{
    public long Newest() => connection.Prepare(LoadTexts.NewestVersion).With().Number();

    /// <summary>Makes the version of a load. Data sets whose rows changed get it too, unless their own row was put.</summary>
    /// <param name="log">Of the load.</param>
    /// <param name="at">When it is.</param>
    /// <param name="kept">How long it is remembered that a row went.</param>
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

    /// <summary>Forgets the rows that went too long ago.</summary>
    /// <returns>The newest version of which none is remembered.</returns>
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

        connection.Prepare(DepartureTexts.Forget).With(newest).Run();
        return newest;
    }

    /// <summary>
    /// Gives the newest version a later moment: what is no change to readers, such as the line at which a row stands, can be in their
    /// answers, and an answer from before must be told from one after.
    /// </summary>
    public void Touch(DateTimeOffset at)
    {
        if (NewestAt() is { } before)
        {
            connection.Prepare(LoadTexts.StampVersion).With(Text(at > before ? at : before.AddTicks(1))).Run();
        }
    }

    /// <summary>When the newest version was made. The next is no earlier, also when the clock was set back.</summary>
    private DateTimeOffset? NewestAt() =>
        connection.Prepare(LoadTexts.NewestData).With().Read(row => Time(row.Text(1))) is [var made] ? made : null;

    private static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string at) =>
        DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
