using Gateway.Sql.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Sums fractional numbers by their decimal digits, fifteen of each, and rounds half away from zero, like PostgreSQL's exact numerics.
/// </summary>
internal static class ExactSum
{
    private const int Places = 6;

    // Kept in fields so that the garbage collector does not collect them while SQLite holds them.
    private static readonly delegate_function_aggregate_step Step = static (context, _, values) => Add(context, values[0]);
    private static readonly delegate_function_aggregate_final Final = static (context, _) => ReturnResult(context);

    /// <summary>Registers the function on a connection.</summary>
    public static void AddTo(sqlite3 handle) =>
        raw.sqlite3_create_function(handle, LookupFunctions.ExactSum, 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, Step, Final);

    private static void Add(sqlite3_context context, sqlite3_value value)
    {
        if (raw.sqlite3_value_type(value) != raw.SQLITE_NULL)
        {
            ((Sum)(context.state ??= new Sum())).Add(raw.sqlite3_value_double(value));
        }
    }

    private static void ReturnResult(sqlite3_context context)
    {
        if (context.state is Sum sum)
        {
            raw.sqlite3_result_double(context, sum.Value);
        }
        else
        {
            raw.sqlite3_result_null(context);
        }
    }

    private sealed class Sum
    {
        private decimal exact;
        private double all;
        private bool isBeyond;

        /// <summary>The sum; beyond the range of a decimal, only as exact as a double.</summary>
        public double Value => isBeyond
            ? Math.Round(all, Places)
            : (double)decimal.Round(exact, Places, MidpointRounding.AwayFromZero) + 0.0;

        public void Add(double number)
        {
            all += number;
            try
            {
                exact += isBeyond ? 0 : (decimal)number;
            }
            catch (OverflowException)
            {
                isBeyond = true;
            }
        }
    }
}
