using System.Text;
using Gateway.Import;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>A city republishes a file: one cell corrected, one row removed, one new. Exactly that changes.</summary>
[Trait("Database", "any")]
public sealed class EditedFileTests : IDisposable
{
    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    private readonly ImportedCities cities = new();

    public void Dispose() => cities.Dispose();

    [RealFilesTheory]
    [InlineData("ichikawa/122033_103_evacuation_space.csv", 2, "電話番号")]
    [InlineData("ichikawa/122033_104_population.csv", 1, "世帯数")]
    [InlineData("ichikawa/122033_108_aed.csv", 2, "設置位置")]
    [InlineData("yaizu/222127_fire_hydrant.csv", 1, "備考")]
    [InlineData("yaizu/222127_preschool.csv", 1, "電話番号")]
    public void One_cell_one_row_and_one_new_row_change_just_that(string file, int key, string corrected)
    {
        var text = Text(file);
        var lines = text.TrimEnd('\r', '\n').Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var before = Import(file, lines);
        var cell = lines[0].Split(',').ToList().FindIndex(h => h.TrimStart('\uFEFF') == corrected);

        var edited = new List<string>(lines) { [^1] = With(lines[^1], cell, "1" + lines[^1].Split(',')[cell]) };
        edited.Add(With(lines[^3], key, lines[^3].Split(',')[key] + "99"));
        edited.RemoveAt(lines.Count - 2);
        var after = Import(file, edited);

        Assert.Equal(lines.Count - 1, before.Added);
        Assert.Equal((1, 1, 1, lines.Count - 3), (after.Added, after.Changed, after.Gone, after.Unchanged));
    }

    [RealFilesFact]
    public void Two_months_of_one_data_set_keep_both_surveys()
    {
        var options = new ImportOptions { Dataset = "population" };
        cities.Import("takamatsu/0066_202303.csv", options);
        cities.Import("takamatsu/0066_202602.from_xlsx.csv", options);
        var again = cities.Import("takamatsu/0066_202303.csv", options);

        Assert.Equal((0, 0, 0, 235), (again.Added, again.Changed, again.Gone, again.Unchanged));
        var counts = cities.Ask("""{ old: populations(where: {surveyDate: {eq: "2023-03-01"}}) { totalCount } new: populations(where: {surveyDate: {eq: "2026-02-01"}}) { totalCount } }""");
        Assert.Equal("""{"old":{"totalCount":235},"new":{"totalCount":235}}""", counts.ToString());
    }

    private FileReport Import(string file, IEnumerable<string> lines) =>
        cities.Import(ImportSource.Bytes(Path.GetFileName(file), Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private static string Text(string file)
    {
        var bytes = File.ReadAllBytes(RealFiles.PathOf(file));
        return (file.StartsWith("ichikawa", StringComparison.Ordinal) ? Cp932 : Encoding.UTF8).GetString(bytes);
    }

    private static string With(string line, int cell, string value)
    {
        var cells = line.Split(',');
        cells[cell] = value;
        return string.Join(',', cells);
    }
}
