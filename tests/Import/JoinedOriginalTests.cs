using System.Text.Json;
using Gateway.Tests.Page;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Where several records of a file form one row, each of their cells can be queried.</summary>
public sealed class JoinedOriginalTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Every_record_of_a_menu_is_a_line_of_its_cells()
    {
        var answer = await sample.AskAsync("{ schoolMenus(first: 50) { nodes { source { original { column value } } } } }", "{}");
        var menus = answer.GetProperty("data").GetProperty("schoolMenus").GetProperty("nodes").EnumerateArray()
            .Select(menu => menu.GetProperty("source").GetProperty("original").EnumerateArray()
                .ToDictionary(TextOf("column"), cell => TextOf("value")(cell).Split('\n'))).ToList();
        var lines = await File.ReadAllLinesAsync(Path.Combine(Sources.Root, "src", "Sample", "999997_school_lunch.csv"));
        var columns = lines[0].Split(',');

        Assert.Contains(menus, menu => menu["食品名称（独自）"].Length > 2 && menu["提供年月日"].Length == 1);
        foreach (var cells in lines.Skip(1).Select(line => line.Split(',')))
        {
            Assert.Contains(menus, menu => Enumerable.Range(0, columns.Length)
                .All(i => cells[i].Length == 0 || menu[columns[i]].Contains(cells[i])));
        }
    }

    private static Func<JsonElement, string> TextOf(string name) => cell => cell.GetProperty(name).GetString()!;
}
