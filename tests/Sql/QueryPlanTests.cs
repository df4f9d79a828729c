using Gateway.Catalog;
using Gateway.Sql.Sqlite;
using Gateway.Store.Opening;
using Gateway.Tests.Cases;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Gateway.Tests.Sql;

/// <summary>
/// How SQLite plans to run the statements of the golden cases. A statement that scans a whole table or sorts is listed with the reason in
/// <c>query-plans.txt</c>: lines of case and read, under a heading that says why.
/// </summary>
public sealed class QueryPlanTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SqliteConnection connection;

    public QueryPlanTests()
    {
        var catalog = CityCatalog.Create();
        using (var store = Stores.Open(folder.File("city.db"), catalog))
        using (var loader = store.BeginLoad())
        {
            FixedCity.Rows(catalog).Load(loader);
        }

        connection = new SqliteConnection($"Data Source={folder.File("city.db")};Pooling=False");
        connection.Open();
        connection.CreateFunction(LookupFunctions.IsAmong, (string? value, long keys) => false);
        connection.CreateFunction(LookupFunctions.ContainsAny, (string? value, long texts) => false);
        connection.CreateAggregate(LookupFunctions.ExactSum, (double sum, double? number) => sum);
        connection.CreateFunction(LookupFunctions.WithinPolygon, (double? latitude, double? longitude, long polygon) => false);
    }

    [Fact]
    public void What_reads_a_whole_table_or_sorts_is_listed_with_its_reason()
    {
        var listed = Listed();

        var found = CaseFolder.Names().SelectMany(Costs).Distinct().ToList();

        Assert.True(found.Count > 0);
        var (missing, gone) = (found.Except(listed.Select(l => l.Line)).ToList(), listed.Select(l => l.Line).Except(found).ToList());
        Assert.True(missing.Count == 0, "Not listed:\n" + string.Join('\n', missing));
        Assert.True(gone.Count == 0, "Listed, and no longer so:\n" + string.Join('\n', gone));
        Assert.All(listed, l => Assert.True(l.Reason.Length > 20, l.Line));
        Assert.Equal(listed.Count, listed.Select(l => l.Line).Distinct().Count());
    }

    /// <summary>The lines of the list, each with the heading above it.</summary>
    private static List<(string Line, string Reason)> Listed()
    {
        var reason = "";
        var listed = new List<(string, string)>();
        foreach (var line in File.ReadLines(System.IO.Path.Combine(Golden.TestsFolder, "Sql", "query-plans.txt")).Where(l => l.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                reason = line[2..];
            }
            else
            {
                listed.Add((line, reason));
            }
        }

        return listed;
    }

    private IEnumerable<string> Costs(string name) =>
        from statement in Statements(File.ReadAllLines(CaseFolder.PathOf(name, ".sqlite.sql")))
        let steps = Explain(statement.Sql)
        let sorts = steps.Any(Sorts)
        from step in steps
        where Sorts(step) || (IsWhole(step) && (sorts || !IsWalk(step, statement.Sql)))
        select $"{name}, {statement.Title}: {step}";

    private static bool Sorts(string step) => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal);

    /// <summary>Whether a step reads a page in the order of an index, and only as far as the page goes.</summary>
    private static bool IsWalk(string step, string sql) =>
        step.StartsWith("SCAN t0 USING ", StringComparison.Ordinal) && sql.Contains(" limit ?", StringComparison.Ordinal);

    /// <summary>
    /// Whether a step scans a whole table or index; the values of a list column or a parameter are not a table, nor is a subquery's result.
    /// </summary>
    private static bool IsWhole(string step) => step.StartsWith("SCAN ", StringComparison.Ordinal)
        && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && !step.StartsWith("SCAN (subquery-", StringComparison.Ordinal);

    /// <summary>The statements of a case, each under the comment that names its read.</summary>
    private static IEnumerable<(string Title, string Sql)> Statements(IEnumerable<string> lines)
    {
        var title = "";
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                title = line.StartsWith("-- read", StringComparison.Ordinal) ? line[3..] : title;
            }
            else if (line.StartsWith("select ", StringComparison.Ordinal) || line.StartsWith("with ", StringComparison.Ordinal))
            {
                yield return (title, line);
            }
        }
    }

    private List<string> Explain(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "explain query plan " + sql;
        foreach (var number in Enumerable.Range(1, 99).Where(n => sql.Contains($"?{n}", StringComparison.Ordinal)))
        {
            command.Parameters.AddWithValue($"?{number}", DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    public void Dispose()
    {
        connection.Dispose();
        folder.Dispose();
    }
}
