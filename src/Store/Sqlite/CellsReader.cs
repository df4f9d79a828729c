using System.Text;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>Counts rows in the cells of a grid; the counting is done in SQL, so however many rows there are, few come back.</summary>
internal sealed class CellsReader(LeasePool pool, TimeSpan timeout)
{
    public async Task<IReadOnlyList<CellCount>> ReadAsync(CellsPlan plan, CellGrid grid, string? owner, CancellationToken cancellation)
    {
        var lease = await pool.RentAsync(cancellation);
        try
        {
            lease.Begin(timeout, cancellation);
            var counts = Read(lease, plan, grid.Values(owner));
            pool.Return(lease);
            return counts;
        }
        catch
        {
            pool.Drop(lease);
            throw;
        }
    }

    private static List<CellCount> Read(Lease lease, CellsPlan plan, VariableValues values)
    {
        using var rows = new RowBuffer(CellsWriter.Width);
        var operation = new BoundOperation(new OperationPlan([], []), values, []) { Nodes = new Dictionary<NodesByIdOutput, NodeTargets>() };
        new StatementRun(lease, CellsWriter.Write(plan, new SqliteDialect()), operation, new BoundRead(), null).Append(rows, default, -1);
        var counts = new List<CellCount>(rows.Rows);
        for (var row = 0; row < rows.Rows; row++)
        {
            counts.Add(new CellCount((int)rows.Integer(row, 0), (int)rows.Integer(row, 1), Encoding.UTF8.GetString(rows.Text(row, 2)), rows.Integer(row, 3)));
        }

        return counts;
    }
}
