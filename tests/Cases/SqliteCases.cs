using System.Text;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Cases;

/// <summary>The golden cases on SQLite.</summary>
public sealed class SqliteCases(ServedCity city) : GoldenCases, IClassFixture<ServedCity>
{
    private protected override async Task<CaseResult> RunAsync(string query, string? variables)
    {
        var request = ServedCity.RequestOf(query, variables);
        var explanation = await city.Executor.ExplainAsync(request);
        var answer = await city.Executor.ExecuteAsync(request, CancellationToken.None);
        var sql = new Dictionary<string, string> { ["sqlite"] = explanation?.Sql ?? "" };
        return new CaseResult(
            explanation is null ? "" : explanation.Ask + "\n" + explanation.Plan, sql, Encoding.UTF8.GetString(answer.Json.Span));
    }
}
