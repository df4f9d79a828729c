using System.Globalization;
using System.Text.Json;
using Gateway.Plan;
using Gateway.Sql;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>Runs one prepared statement with the values of a request, of a parent row or of a looked-up key.</summary>
internal readonly struct StatementRun(
    ReadConnection connection, Statement statement, BoundOperation operation, BoundRead read, Action<Statement>? ran)
{
    private readonly NativeStatement native = connection.Prepare(statement);

    /// <summary>
    /// Binds the values and appends the rows. <paramref name="limit"/> is bound where the text has a limit; once it is reached, there is no
    /// further step just to find the end.
    /// </summary>
    public void Append(RowBuffer rows, RowKey key, long limit)
    {
        ran?.Invoke(statement);
        try
        {
            Bind(key, limit);
            AppendUntil(rows, limit < 0 ? int.MaxValue : rows.Rows + (int)limit);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Binds the values of a root list, whose rows are then fetched bit by bit.</summary>
    public void Begin(long limit)
    {
        ran?.Invoke(statement);
        Bind(default, limit);
    }

    /// <summary>Appends rows until the buffer holds <paramref name="most"/>.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool AppendUntil(RowBuffer rows, int most)
    {
        while (rows.Rows < most)
        {
            if (!connection.Step(native))
            {
                return false;
            }

            AppendRow(rows);
        }

        return true;
    }

    /// <summary>Ends the statement, wherever it is.</summary>
    public void Reset() => connection.Reset(native);

    /// <summary>Returns the number of a count.</summary>
    public long Number(RowKey key)
    {
        ran?.Invoke(statement);
        try
        {
            Bind(key, 0);
            return connection.Step(native) ? native.Integer(0) : 0;
        }
        finally
        {
            Reset();
        }
    }

    private void AppendRow(RowBuffer rows)
    {
        for (var i = 0; i < rows.Width; i++)
        {
            Append(rows, native.Cell(i));
        }

        rows.EndRow();
    }

    private static void Append(RowBuffer rows, nint cell)
    {
        switch (NativeCells.TypeOf(cell))
        {
            case raw.SQLITE_INTEGER:
                rows.AddInteger(NativeCells.IntegerOf(cell));
                break;
            case raw.SQLITE_FLOAT:
                rows.AddReal(NativeCells.RealOf(cell));
                break;
            case raw.SQLITE_NULL:
                rows.AddNull();
                break;
            default:
                NativeCells.AppendTo(rows, cell);
                break;
        }
    }

    private void Bind(RowKey key, long limit)
    {
        for (var i = 0; i < statement.Parameters.Count; i++)
        {
            switch (statement.Parameters[i])
            {
                case LimitParameter:
                    connection.Check(native.Bind(i + 1, limit));
                    break;
                case ParentParameter or KeyParameter:
                    key.Bind(connection, native, i + 1);
                    break;
                case ArgumentParameter argument:
                    BindValue(i + 1, argument.Value.Resolve(operation.Variables));
                    break;
                case KeysParameter keys:
                    connection.Check(native.Bind(i + 1, connection.Lookups.NumberOf(keys, RunOf(keys.Keys))));
                    break;
                case TextsParameter texts:
                    connection.Check(native.Bind(i + 1, connection.Lookups.NumberOf(texts, operation.Variables)));
                    break;
                case PolygonParameter polygon:
                    connection.Check(native.Bind(i + 1, connection.Lookups.NumberOf(polygon, operation.Variables)));
                    break;
                case RingEdgeParameter edge:
                    BindValue(i + 1, edge.Value(operation));
                    break;
                case RingSideParameter side:
                    BindValue(i + 1, side.Value(operation));
                    break;
                case StripsParameter strips:
                    connection.Check(connection.BindText(native, i + 1, $"[{string.Join(',', strips.Values(operation))}]"));
                    break;
                case PatternsParameter patterns:
                    BindValue(i + 1, Numbers(patterns));
                    break;
                case PrefixEndParameter end:
                    BindValue(i + 1, end.Value.Resolve(operation.Variables) + "\U0010FFFF");
                    break;
                case AfterParameter after:
                    BindValue(i + 1, read.Window!.After!.Keys[after.Index]);
                    break;
                case BeforeParameter before:
                    BindValue(i + 1, read.Window!.Before!.Keys[before.Index]);
                    break;
                case SearchParameter text:
                    BindValue(i + 1, text.TextOf(operation));
                    break;
                case GramsParameter grams:
                    BindValue(i + 1, GramQuery.Of(operation.Reads[grams.Read].Search!, grams.Rung));
                    break;
                case WholeEndParameter whole:
                    BindValue(i + 1, operation.Reads[whole.Read].Search!.EndOfWhole(whole.Slots));
                    break;
                case RungAfterParameter after:
                    BindValue(i + 1, SearchTexts.PartAt(read.Window!.After!, after.Rung));
                    break;
                case RungBeforeParameter before:
                    BindValue(i + 1, SearchTexts.PartAt(read.Window!.Before!, before.Rung));
                    break;
                default:
                    throw new InvalidOperationException($"{statement.Parameters[i].GetType().Name} brings no value.");
            }
        }
    }

    private object?[] Numbers(PatternsParameter patterns) =>
        [.. connection.Openings!.With(patterns.Status, patterns.At.Resolve(operation.Variables)).Cast<object?>()];

    private Action<RowBuffer> RunOf(Statement keys)
    {
        var run = new StatementRun(connection, keys, operation, read, ran);
        return rows => run.Append(rows, default, -1);
    }

    private void BindValue(int index, object? value) => connection.Check(value switch
    {
        null => native.BindNull(index),
        string text => connection.BindText(native, index, text),
        bool flag => native.Bind(index, flag ? 1 : 0),
        double number => native.Bind(index, number),
        IReadOnlyList<object?> items => connection.BindText(native, index, JsonSerializer.Serialize(items.Where(i => i is not null))),
        _ => native.Bind(index, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    });
}
