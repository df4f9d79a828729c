using Gateway.Catalog;

namespace Gateway.Import.Recipes;

/// <summary>What a row of a recipe brings with it into the database: rows it refers to, and rows that hang on it.</summary>
internal abstract class RowRetinue
{
    /// <summary>Puts what the row refers to, and says so in its values.</summary>
    public abstract void Precede(ReadRow row, object?[] values);

    /// <summary>Puts what hangs on the row.</summary>
    /// <param name="key">Its key.</param>
    public virtual void Follow(ReadRow row, string key)
    {
    }

    /// <summary>Further rows that the record makes; their keys are in them.</summary>
    /// <param name="key">That of the first.</param>
    public virtual IEnumerable<object?[]> Beside(ReadRow row, string key) => [];

    /// <summary>What the rows are gathered into; null = nothing.</summary>
    public virtual Entity? Gathered => null;

    /// <summary>Puts that, when all rows are stored and those that vanished are gone.</summary>
    public virtual void Gather()
    {
    }
}
