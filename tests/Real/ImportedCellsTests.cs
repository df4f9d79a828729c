using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>
/// Files of real cities are imported whole, a second time without a change, and cells picked by hand come back right through the graph.
/// </summary>
[Trait("Database", "any")]
public sealed class ImportedCellsTests : IDisposable
{
    private readonly ImportedCities cities = new();

    public void Dispose() => cities.Dispose();

    [RealFilesTheory]
    [MemberData(nameof(PickedCells.Files), MemberType = typeof(PickedCells))]
    public void Every_row_is_taken_and_cells_picked_by_hand_are_right(string file)
    {
        var picked = PickedCells.Of(file);
        var report = cities.Import(file);
        Assert.Equal((null, picked.Rows, picked.Rows, 0), (report.Failure, report.Read, report.Added, report.Rejected));
        Assert.True(picked.Cells.Length >= 10, "Ten cells are wanted.");
        Assert.Equal(picked.Cells.Select(c => $"line {c.Line}: {c.Path} = {c.Expected}"), picked.Cells.Select(c => $"line {c.Line}: {c.Path} = {Cell(picked.List, c)}"));
    }

    [RealFilesFact]
    public void All_files_in_one_database_count_as_taken_and_a_second_import_changes_nothing()
    {
        var files = PickedCells.Names;
        var taken = files.ToDictionary(f => f, f => cities.Import(f).Taken);
        foreach (var file in files)
        {
            var picked = PickedCells.Of(file);
            Assert.Equal(taken[file], Count(picked.List, $"dataset: {{ slug: {{ eq: \"{picked.Slug}\" }}, publisher: {{ code: {{ eq: \"{picked.Municipality}\" }} }} }}"));
        }

        Assert.Equal(342 + 121 + 191, Count("facilities", "municipality: { code: { eq: \"122033\" } }"));
        Assert.Equal(121, Count("facilities", "municipality: { code: { eq: \"122033\" } }, category: { eq: EVACUATION_SITE }"));
        Assert.Equal(302, Count("facilities", "municipality: { code: { eq: \"112038\" } }, category: { eq: CHILDCARE }"));
        Assert.Equal(237, Count("areas", "municipality: { code: { eq: \"122033\" } }"));
        Assert.All(files.Select(f => cities.Import(f)), r => Assert.Equal((0, 0, 0, r.Read), (r.Added, r.Changed, r.Gone, r.Unchanged)));
    }

    /// <summary>
    /// Takamatsu's events name hundreds of venues, and many share the address of a statue or a toilet: only these three name a place in the
    /// lists.
    /// </summary>
    [RealFilesFact]
    public void Events_of_Takamatsu_hang_on_the_places_they_name_and_on_no_other()
    {
        foreach (var file in (string[])["takamatsu/0063_cultural_property.csv", "takamatsu/0065_public_toilet.csv", "takamatsu/0081_event_list.csv"])
        {
            cities.Import(file);
        }

        var linked = cities.Ask("{ events(where: { facility: { category: { in: [CULTURAL_PROPERTY, PUBLIC_TOILET] } } }, order: [{ source: { line: ASC } }]) { nodes { venueName facility { name category } } } }")
            .GetProperty("events").GetProperty("nodes").EnumerateArray()
            .Select(e => $"{e.GetProperty("venueName")} → {e.GetProperty("facility").GetProperty("name")} ({e.GetProperty("facility").GetProperty("category")})");
        Assert.Equal(
            [
                "栗林公園 → 栗林公園 (CULTURAL_PROPERTY)",
                "Hitz瀬戸の都トイレ（高松市高松駅前広場公衆便所） → Hitz瀬戸の都トイレ（高松市高松駅前広場公衆便所） (PUBLIC_TOILET)",
                "栗林公園 → 栗林公園 (CULTURAL_PROPERTY)",
            ], linked);
    }

    private int Count(string list, string where) =>
        cities.Ask($"{{ {list}(where: {{ {where} }}) {{ totalCount }} }}").GetProperty(list).GetProperty("totalCount").GetInt32();

    private string Cell(string list, PickedCell cell)
    {
        var path = cell.Path.Split('.');
        var selection = string.Join(" { ", path) + string.Concat(Enumerable.Repeat(" }", path.Length - 1));
        var nodes = cities.Ask($"{{ {list}(where: {{ source: {{ line: {{ eq: {cell.Line.ToString(CultureInfo.InvariantCulture)} }} }} }}) {{ nodes {{ {selection} }} }} }}")
            .GetProperty(list).GetProperty("nodes");
        return Text(Assert.Single(nodes.EnumerateArray()), path);
    }

    private static string Text(JsonElement value, ReadOnlySpan<string> path) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array when !path.IsEmpty => Texts(value, path),
        _ when !path.IsEmpty => Text(value.GetProperty(path[0]), path[1..]),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static string Texts(JsonElement list, ReadOnlySpan<string> path)
    {
        var texts = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            texts.Add(Text(item, path));
        }

        return string.Join(' ', texts);
    }
}
