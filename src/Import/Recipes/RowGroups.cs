namespace Gateway.Import.Recipes;

/// <summary>Which records of a table form one row. Queried for each record in turn, in both passes over a file.</summary>
internal abstract class RowGroups
{
    /// <summary>Returns the group of a record; groups are numbered in the order in which they begin.</summary>
    public abstract int Of(string[] cells);

    /// <summary>Called when all rows are read, to settle what only all of them together show.</summary>
    public virtual void Complete(IEnumerable<ReadRow> rows)
    {
    }

    /// <summary>Joins the rows of a group into one.</summary>
    public abstract ReadRow Join(IReadOnlyList<ReadRow> rows);
}
