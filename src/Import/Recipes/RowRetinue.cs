using Gateway.Catalog;

namespace Gateway.Import.Recipes;

/// <summary>What accompanies a row into the database: rows it refers to, and rows that hang on it.</summary>
internal abstract class RowRetinue
{
    /// <summary>Stores what the row refers to, and sets the references in its values.</summary>
    public abstract void Precede(ReadRow row, object?[] values);

    /// <summary>Stores what hangs on the row.</summary>
    /// <param name="key">The key of the row.</param>
    public virtual void Follow(ReadRow row, string key)
    {
    }

    /// <summary>Returns further rows made from the record, with their keys.</summary>
    /// <param name="key">The key of the first row.</param>
    public virtual IEnumerable<object?[]> Beside(ReadRow row, string key) => [];

    /// <summary>The entity into which the rows are collected; null = none.</summary>
    public virtual Entity? Gathered => null;

    /// <summary>Stores the collected rows, once all rows are stored and those that vanished are removed.</summary>
    public virtual void Gather()
    {
    }
}
