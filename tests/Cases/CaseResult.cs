namespace Gateway.Tests.Cases;

/// <summary>The result of one case: the plan as text, the SQL of each dialect, the answer.</summary>
/// <param name="Plan">The read plan, one line per read and column.</param>
/// <param name="Sql">Statements by dialect, such as <c>sqlite</c>; a missing dialect is not compared.</param>
/// <param name="Json">The answer, as written to the wire.</param>
internal sealed record CaseResult(string Plan, IReadOnlyDictionary<string, string> Sql, string Json)
{
    /// <summary>Returns the golden files of a case, by suffix.</summary>
    public IEnumerable<(string Extension, string Text)> Files() =>
        [(".plan", Plan), .. Sql.Select(s => ($".{s.Key}.sql", s.Value)), (".json", PrettyJson.Indent(Json))];
}
