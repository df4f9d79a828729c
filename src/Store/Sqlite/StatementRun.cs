using System.Globalization;
using System.Text.Json;
using Gateway.Plan;
using Gateway.Sql;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>Runs one prepared statement with the values of a request, of a parent row or of a looked-up key.</summary>
internal readonly struct StatementRun(Lease lease, Statement statement, BoundOperation operation, BoundRead read, Action<Statement>? ran)
{
    private readonly NativeStatement native = lease.Prepare(statement);

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
            if (!lease.Step(native))
            {
                return false;
            }

            AppendRow(rows);
        }

        return true;
    }

    /// <summary>Ends the statement, wherever it is.</summary>
    public void Reset() => lease.Reset(native);

    /// <summary>Returns the number of a count.</summary>
    public long Number(RowKey key)
    {
        ran?.Invoke(statement);
        try
        {
            Bind(key, 0);
            return lease.Step(native) ? native.Integer(0) : 0;
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
                    lease.Check(native.Bind(i + 1, limit));
                    break;
                case ParentParameter or KeyParameter:
                    key.Bind(lease, native, i + 1);
                    break;
                case ArgumentParameter argument:
                    BindValue(i + 1, argument.Value.Resolve(operation.Variables));
                    break;
                case KeysParameter keys:
                    lease.Check(native.Bind(i + 1, lease.Lookups.NumberOf(keys, RunOf(keys.Keys))));
                    break;
                case TextsParameter texts:
                    lease.Check(native.Bind(i + 1, lease.Lookups.NumberOf(texts, operation.Variables)));
                    break;
                case PolygonParameter polygon:
                    lease.Check(native.Bind(i + 1, lease.Lookups.NumberOf(polygon, operation.Variables)));
                    break;
                case RingEdgeParameter edge:
                    BindValue(i + 1, edge.Value(operation));
                    break;
                case RingSideParameter side:
                    BindValue(i + 1, side.Value(operation));
                    break;
                case StripsParameter strips:
                    lease.Check(lease.BindText(native, i + 1, $"[{string.Join(',', strips.Values(operation))}]"));
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
        [.. lease.Openings!.With(patterns.Status, patterns.At.Resolve(operation.Variables)).Cast<object?>()];

    private Action<RowBuffer> RunOf(Statement keys)
    {
        var run = new StatementRun(lease, keys, operation, read, ran);
        return rows => run.Append(rows, default, -1);
    }

    private void BindValue(int index, object? value) => lease.Check(value switch
    {
        null => native.BindNull(index),
        string text => lease.BindText(native, index, text),
        bool flag => native.Bind(index, flag ? 1 : 0),
        double number => native.Bind(index, number),
        IReadOnlyList<object?> items => lease.BindText(native, index, JsonSerializer.Serialize(items.Where(i => i is not null))),
        _ => native.Bind(index, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    });
}
