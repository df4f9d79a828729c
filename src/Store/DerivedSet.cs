using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>All that is derived in one load, together; and by which rules the database says it was made.</summary>
internal sealed class DerivedSet(WriteConnection connection, IReadOnlyList<Derived> all)
{
    /// <summary>The columns of an entity that are filled here and by no load.</summary>
    public IReadOnlyList<Column> Sets(Entity entity) => [.. all.SelectMany(derived => derived.Sets(entity))];

    /// <summary>The columns of an entity that are filled here in each row before it is put.</summary>
    public IReadOnlyList<Column> Fills(Entity entity) => [.. all.SelectMany(derived => derived.Fills(entity))];

    /// <summary>Those that fill columns of rows of this entity.</summary>
    public IReadOnlyList<Derived> Filling(Entity entity) => [.. all.Where(derived => derived.Fills(entity).Count > 0)];

    /// <summary>What has to be known of a row of this entity when it goes.</summary>
    public IReadOnlyList<Column> Reads(Entity entity) => [.. all.SelectMany(derived => derived.Reads(entity)).Distinct()];

    /// <summary>Those that rows of this entity concern.</summary>
    public IReadOnlyList<Derived> Of(Entity entity) => [.. all.Where(derived => derived.Reads(entity).Count > 0)];

    /// <returns>How many rows are different to readers now.</returns>
    public int Settle(long version) => all.Sum(derived => derived.Settle(connection, version));

    /// <summary>Whether the database says of each that it was made by the rule of today.</summary>
    public bool IsCurrent()
    {
        var made = Made();
        return all.All(derived => made.Contains((derived.Name, derived.Version)));
    }

    /// <summary>Writes down that all is made by the rules of today.</summary>
    public void Sign()
    {
        var put = connection.Prepare(DerivedTexts.Put);
        foreach (var derived in all)
        {
            put.With(derived.Name, (long)derived.Version).Run();
        }
    }

    /// <summary>Makes anew what was made by another rule, or all of it.</summary>
    /// <returns>How many rows are different to readers now.</returns>
    public int Rebuild(long version, bool onlyOlder, Action<RebuildProgress> progress)
    {
        var made = Made();
        var changed = 0;
        foreach (var derived in all.Where(derived => !onlyOlder || !made.Contains((derived.Name, derived.Version))))
        {
            changed += derived.Rebuild(connection, version, fraction => progress(new RebuildProgress(derived.Name, fraction)));
            progress(new RebuildProgress(derived.Name, 1));
        }

        Sign();
        return changed;
    }

    private HashSet<(string Name, long Version)> Made() =>
        [.. connection.Prepare(DerivedTexts.All).With().Read(row => (row.Text(0), row.Long(1)))];
}

/// <summary>How far the making anew of something derived is.</summary>
/// <param name="Name">What is made anew.</param>
/// <param name="Fraction">From 0 to 1.</param>
internal readonly record struct RebuildProgress(string Name, double Fraction);
