using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>A prepared statement for writing, bound by position without parameter objects and read by position.</summary>
internal abstract class WriteStatement : IDisposable
{
    /// <summary>Binds the values to positions 1, 2 …; earlier bindings are cleared.</summary>
    public WriteStatement With(params ReadOnlySpan<object?> values)
    {
        Clear();
        for (var i = 0; i < values.Length; i++)
        {
            Bind(i + 1, values[i]);
        }

        return this;
    }

    /// <summary>Sets all positions to NULL.</summary>
    public abstract void Clear();

    public abstract void Bind(int position, object? value);

    public abstract void Bind(int position, long value);

    /// <summary>Advances to the next row; false if there is none, and the statement is then ready for its next run.</summary>
    public abstract bool Step();

    /// <summary>Runs to the end.</summary>
    /// <returns>How many rows it inserted, updated or deleted.</returns>
    public abstract int Run();

    /// <summary>Discards the rows not yet fetched.</summary>
    public abstract void Reset();

    public abstract bool IsNull(int ordinal);

    public abstract long Long(int ordinal);

    public abstract double Real(int ordinal);

    public abstract string Text(int ordinal);

    /// <summary>Whether there is a row.</summary>
    public bool Any()
    {
        var any = Step();
        Reset();
        return any;
    }

    /// <summary>Returns the number in the first column of the first row.</summary>
    public long Number()
    {
        var number = Step() ? Long(0) : throw new InvalidOperationException("The statement gave no row.");
        Reset();
        return number;
    }

    /// <summary>Returns the rows, each read before the next is fetched.</summary>
    public List<T> Read<T>(Func<WriteStatement, T> row)
    {
        var rows = new List<T>();
        while (Step())
        {
            rows.Add(row(this));
        }

        return rows;
    }

    /// <summary>Returns the current row of a statement that selects these columns.</summary>
    public object?[] Row(IReadOnlyList<Column> columns)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(i, columns[i].StoredAs);
        }

        return values;
    }

    public abstract void Dispose();

    private object? Value(int ordinal, StoredAs form) => IsNull(ordinal) ? null : form switch
    {
        StoredAs.Integer => Long(ordinal),
        StoredAs.Real => Real(ordinal),
        StoredAs.Boolean => Long(ordinal) != 0,
        _ => Text(ordinal),
    };
}
