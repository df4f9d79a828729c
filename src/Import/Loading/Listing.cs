using Gateway.Import.Cells;
using Gateway.Import.Headings;

namespace Gateway.Import.Loading;

/// <summary>What a publisher's list of open data says about one data set, in one row or in several rows for several files.</summary>
/// <param name="Title">Its title.</param>
/// <param name="FileNames">Names of its files, without extension, as far as stated.</param>
/// <param name="Addresses">Every address stated: of its page and of its files.</param>
/// <param name="Values">The values by column of the data set table; values that the list leaves empty are absent.</param>
internal sealed record Listing(
    string Title, IReadOnlySet<string> FileNames, IReadOnlySet<string> Addresses, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Folded headings of columns that name a file.</summary>
    private static readonly string[] FileHeadings = [.. new[] { "ファイル_タイトル", "ファイル名" }.Select(HeadingText.Fold)];

    /// <summary>Folded headings of columns that hold an address.</summary>
    private static readonly string[] AddressHeadings =
        [.. new[] { "データセット_URL", "URL", "ファイル_アクセスURL", "ファイル_ダウンロードURL" }.Select(HeadingText.Fold)];

    /// <summary>Groups the rows of a list by data set, in the order of the list. A row without a title describes none.</summary>
    public static IEnumerable<Listing> Of(HeadingMap map, IEnumerable<(IReadOnlyList<string> Headings, string[] Cells)> rows) => rows
        .Select(row => Cut(map, row.Headings, row.Cells)).Where(row => row.Title.Length > 0)
        .GroupBy(row => row.Id.Length > 0 ? "id " + row.Id : "title " + row.Title).Select(Join);

    private static Listing Join(IEnumerable<Row> rows)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, value) in rows.SelectMany(r => r.Values))
        {
            values.TryAdd(column, value);
        }

        return new Listing(rows.First().Title, rows.SelectMany(r => r.FileNames).ToHashSet(StringComparer.OrdinalIgnoreCase),
            rows.SelectMany(r => r.Addresses).ToHashSet(StringComparer.Ordinal), values);
    }

    private static Row Cut(HeadingMap map, IReadOnlyList<string> headings, string[] cells)
    {
        var row = new Row();
        for (var i = 0; i < headings.Count && i < cells.Length; i++)
        {
            if (CellText.Trim(cells[i]) is { Length: > 0 } text && !CellText.IsUnknown(text))
            {
                Take(row, map, HeadingText.Fold(headings[i]), text);
            }
        }

        return row;
    }

    private static void Take(Row row, HeadingMap map, string heading, string text)
    {
        if (FileHeadings.Contains(heading))
        {
            row.FileNames.Add(Path.GetFileNameWithoutExtension(text));
        }

        if (AddressHeadings.Contains(heading) && UrlCell.IsAbsolute(text))
        {
            row.Addresses.Add(text);
            row.FileNames.Add(Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(new Uri(text).AbsolutePath)));
        }

        if (heading == HeadingText.Fold("データセット_ID"))
        {
            row.Id = text;
        }

        if (map.Find(heading) is { Column: { } column, Field: { } field } target
            && target.Name.StartsWith(HeadingMap.ListedPrefix, StringComparison.Ordinal)
            && CellReader.Read(field.Reading, text, DateOrder.Unproven).Value is string value)
        {
            row.Title = column.Name == "title" ? value : row.Title;
            row.Values.TryAdd(column.Name, value);
        }
    }

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";

        public HashSet<string> FileNames { get; } = [];

        public HashSet<string> Addresses { get; } = [];

        public Dictionary<string, string> Values { get; } = [];
    }
}
