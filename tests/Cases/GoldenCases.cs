using Xunit;

namespace Gateway.Tests.Cases;

/// <summary>
/// Runs every golden case on the fixed city. One sealed class per database says how an operation is run; the cases are the same.
/// </summary>
public abstract class GoldenCases
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
            // All files of a case are compared before it fails, so that one run writes all of them.
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
    private protected abstract Task<CaseResult> RunAsync(string query, string? variables);
}
