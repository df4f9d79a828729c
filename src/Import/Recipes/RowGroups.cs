namespace Gateway.Import.Recipes;

/// <summary>Which records of a table are one row together. Asked for each record in turn, in both passes over a file.</summary>
internal abstract class RowGroups
{
    /// <summary>The group of a record; groups are numbered in the order in which they begin.</summary>
    public abstract int Of(string[] cells);

    /// <summary>All rows are read: what only all of them together tell can be said now.</summary>
    public virtual void Complete(IEnumerable<ReadRow> rows)
    {
    }

    /// <summary>Makes one row of those of a group.</summary>
    public abstract ReadRow Join(IReadOnlyList<ReadRow> rows);
}
