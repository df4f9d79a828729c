namespace Gateway.Store.Sqlite;

/// <summary>The key for which a statement is run: a cell of the parent row, or a looked-up value.</summary>
internal readonly struct RowKey
{
    private readonly RowBuffer? parent;
    private readonly int row;
    private readonly int column;
    private readonly object? value;

    public RowKey(RowBuffer parent, int row, int column)
    {
        this.parent = parent;
        this.row = row;
        this.column = column;
    }

    public RowKey(object value) => this.value = value;

    public void Bind(ReadConnection connection, NativeStatement statement, int index)
    {
        if (parent is null)
        {
            connection.Check(value is string text
                ? connection.BindText(statement, index, text)
                : statement.Bind(index, (long)value!));
        }
        else if (parent.Kind(row, column) == CellKind.Text)
        {
            connection.Check(statement.Bind(index, parent.Text(row, column)));
        }
        else
        {
            connection.Check(statement.Bind(index, parent.Integer(row, column)));
        }
    }
}
