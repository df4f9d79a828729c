using System.Globalization;
using System.Text;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Places;
using Gateway.Import.Recipes;
using Gateway.Import.Records;
using Gateway.Import.Surveying;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Csv;

/// <summary>
/// Golden imports: each file in this folder is imported, and the result is compared with the text beside it. Add a file to add a case.
/// </summary>
public sealed class CsvCases
{
    private static readonly string Folder = Path.Combine(Golden.TestsFolder, "Csv");

    /// <summary>The other files of a Shapefile.</summary>
    private static readonly string[] Companions = [".dbf", ".prj", ".cpg"];

    private static readonly string[] Maps = [".geojson", ".json", ".kml", ".shp"];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Where(IsCase).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case(string file) => Golden.Match(Path.Combine(Folder, file + ".txt"), Read(ImportSource.File(Path.Combine(Folder, file))));

    [Fact]
    public void Every_golden_text_has_its_file() => Assert.Empty(
        Directory.EnumerateFiles(Folder, "*.txt").Where(f => !File.Exists(f[..^".txt".Length])).Select(Path.GetFileName));

    private static bool IsCase(string name) => !name.EndsWith(".cs", StringComparison.Ordinal) && !name.EndsWith(".txt", StringComparison.Ordinal) && name != "README.md"
        && !Companions.Contains(Path.GetExtension(name));

    private static string Read(ImportSource source)
    {
        var file = Maps.Contains(Path.GetExtension(source.Name))
            ? new Tables(new IntakeLimits()).Of(source).Single().Table
            : Intake.Read(source);
        using var ledger = Stores.KeyLedger();
        var survey = file.Value is { } text
            ? new Surveyor(new HeadingBook(CityCatalog.Create())).Survey(
                text, new ImportOptions(), marks => ledger.Add(marks.PublishedId, marks.Identity, marks.Rest))
            : file.Failure!;
        return survey.Value is { } found ? Read(found, ledger) : $"no rows: {survey.Failure!.Rule}\n{survey.Failure}";
    }

    private static string Read(Survey survey, KeyLedger ledger)
    {
        var findings = new FindingLog();
        var finder = new MunicipalityFinder(MunicipalityTable.BuiltIn());
        var publisher = new PublisherRule(finder, findings).Decide(survey, given: default, force: false);
        var reading = new FileReading(survey, publisher, finder, findings);
        var rows = reading.Rows(ledger).Select(row => Row(survey.Match.Map.Entity, row.Row)).ToList();
        Assert.Equal(survey.RowsRead, reading.Taken + reading.Rejected);
        var head = $"""
            kind: {survey.Kind.Name}
            edition: {survey.Edition ?? "none"}
            encoding: {survey.File.EncodingName}
            header: line {survey.Header.Line}
            publisher: {publisher.Municipality?.Code ?? "unknown"} {publisher.Name}
            data set: {DatasetName.Key(publisher.Municipality, survey.Kind, DatasetName.SlugOf(survey.File.Hint, survey.Kind))}
            rows: {survey.RowsRead} read, {reading.Taken} taken, {reading.Rejected} rejected
            """;
        return string.Join("\n\n", [head, "findings:" + string.Concat(findings.Kept().Select(Finding)), .. rows]);
    }

    private static string Finding(Finding finding)
    {
        var place = string.Join(", ", new[] { finding.Line is { } line ? $"line {line}" : null, finding.Column }.Where(p => p is not null));
        var value = finding.Value is null ? "" : $"\"{OneLine(finding.Value)}\"";
        var head = string.Join(' ', new[] { finding.Rule.Severity.ToString().ToLowerInvariant(), finding.Rule.Name, place, value }.Where(t => t.Length > 0));
        return $"\n  {head}: {finding.Message}";
    }

    private static string Row(Entity entity, ReadRow row)
    {
        var text = new StringBuilder($"line {row.Line}");
        foreach (var (path, member, column) in entity.StoredMembers().Where(m => row.Values[m.Column.Index] is not null && m.Path != "source.line"))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {path} = {OneLine(Text(row.Values[column.Index]!))}");
        }

        foreach (var column in entity.Columns.Where(c => (c.Name.StartsWith("match_", StringComparison.Ordinal) || c.Role is ColumnRole.Geometry) && row.Values[c.Index] is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  ({column.Name}) = {row.Values[column.Index]}");
        }

        var people = row.Brought as BroughtPeople;
        if (people?.Area is { } area)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  area = {area.Code} {area.Name} {area.NameKana} {area.TownId} ({area.MatchName})");
        }

        foreach (var group in people?.Groups ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  ages {group.From}–{group.To}: {group.Male} + {group.Female} = {group.Total}");
        }

        foreach (var one in (row.Brought as BroughtCollection)?.Classes ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {one.Position} {one.Class} = {one.Rule} ({one.Days?.Text.Trim()})");
        }

        foreach (var dish in (row.Brought as BroughtMenu)?.Dishes ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  dish {string.Join(' ', dish.SelectMany(part => part.Dish.Values).Distinct())}");
            text.Append(string.Concat(
                dish.Select(part => "\n    " + string.Join(' ', part.Values.Select(value => value is null ? "–" : Text(value))))));
        }

        return text.ToString();
    }

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    private static string OneLine(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
