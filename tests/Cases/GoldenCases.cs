using System.Text;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Cases;

/// <summary>
/// Runs every golden case on the fixed city in the database under test: each has its own SQL, and all databases give the same answer.
/// </summary>
[Trait("Database", "any")]
public sealed class GoldenCases(ServedCity city) : IClassFixture<ServedCity>
{
    public static TheoryData<string> Names => [.. CaseFolder.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_case_gives_its_golden_plan_SQL_and_answer(string name)
    {
        var result = await RunAsync(CaseFolder.Query(name), CaseFolder.Variables(name));
        var failures = new List<Exception>();
        foreach (var (extension, text) in result.Files())
        {
            // All files of a case are compared before it fails, so that one run writes them all.
            if (Record.Exception(() => Golden.Match(CaseFolder.PathOf(name, extension), text)) is { } failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException($"{name}: {failures.Count} of its golden files differ.", failures);
        }
    }

    /// <summary>Runs one operation on the fixed city.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON object, or null.</param>
    private async Task<CaseResult> RunAsync(string query, string? variables)
    {
        var request = ServedCity.RequestOf(query, variables);
        var explanation = await city.Executor.ExplainAsync(request);
        var answer = await city.Executor.ExecuteAsync(request, CancellationToken.None);
        var sql = new Dictionary<string, string> { [StoreUnderTest.DefaultName] = explanation?.Sql ?? "" };
        return new CaseResult(
            explanation is null ? "" : explanation.Ask + "\n" + explanation.Plan, sql, Encoding.UTF8.GetString(answer.Json.Span));
    }
}
