using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Everything derived in one load, and the rules by which it was made, as recorded in the database.</summary>
internal sealed class DerivedSet(WriteConnection connection, IReadOnlyList<Derived> all)
{
    /// <summary>Returns the columns of an entity that are filled here and never by a load.</summary>
    public IReadOnlyList<Column> Sets(Entity entity) => [.. all.SelectMany(derived => derived.Sets(entity))];

    /// <summary>Returns the columns of an entity that are filled here in each row before it is put.</summary>
    public IReadOnlyList<Column> Fills(Entity entity) => [.. all.SelectMany(derived => derived.Fills(entity))];

    /// <summary>Returns those that fill columns of this entity's rows.</summary>
    public IReadOnlyList<Derived> Filling(Entity entity) => [.. all.Where(derived => derived.Fills(entity).Count > 0)];

    /// <summary>Returns the columns that must be known of a row of this entity when it is removed.</summary>
    public IReadOnlyList<Column> Reads(Entity entity) => [.. all.SelectMany(derived => derived.Reads(entity)).Distinct()];

    /// <summary>Returns those that are derived from rows of this entity.</summary>
    public IReadOnlyList<Derived> Of(Entity entity) => [.. all.Where(derived => derived.Reads(entity).Count > 0)];

    /// <returns>The number of rows that changed for readers.</returns>
    public int Apply(long version) => all.Sum(derived => derived.Apply(connection, version));

    /// <summary>Whether the database records each as made by the current rule.</summary>
    public bool IsCurrent()
    {
        var made = Made();
        return all.All(derived => made.Contains((derived.Name, derived.Version)));
    }

    /// <summary>Records that everything is made by the current rules.</summary>
    public void RecordVersions()
    {
        var put = connection.Prepare(DerivedTexts.Put);
        foreach (var derived in all)
        {
            put.With(derived.Name, (long)derived.Version).Run();
        }
    }

    /// <summary>Rebuilds what was made by another rule, or all of it.</summary>
    /// <returns>The number of rows that changed for readers.</returns>
    public int Rebuild(long version, bool onlyOlder, Action<RebuildProgress> progress)
    {
        var made = Made();
        var changed = 0;
        foreach (var derived in all.Where(derived => !onlyOlder || !made.Contains((derived.Name, derived.Version))))
        {
            changed += derived.Rebuild(connection, version, fraction => progress(new RebuildProgress(derived.Name, fraction)));
            progress(new RebuildProgress(derived.Name, 1));
        }

        RecordVersions();
        return changed;
    }

    private HashSet<(string Name, long Version)> Made() =>
        [.. connection.Prepare(DerivedTexts.All).With().Read(row => (row.Text(0), row.Long(1)))];
}

/// <summary>The progress of rebuilding something derived.</summary>
/// <param name="Name">What is being rebuilt.</param>
/// <param name="Fraction">From 0 to 1.</param>
internal readonly record struct RebuildProgress(string Name, double Fraction);
