using System.Globalization;
using System.Text;
using Gateway.Catalog.Hours;

namespace Gateway.Tests.Catalog.Hours;

/// <summary>The cells of a row, a minute, and the status a human reader gives.</summary>
/// <param name="Text">The line of the file, tab-separated: the cells (days, from, to, note); the minute; open, closed or unknown.</param>
internal sealed record LabelledCell(string Text)
{
    private const string Week = "月火水木金土日";

    private string[] Parts => Text.Split('\t');

    private string[] Cells => Parts[0].Split('|');

    public DateTime At => DateTime.Parse(Parts[1], CultureInfo.InvariantCulture);

    public OpenStatus Right => Enum.Parse<OpenStatus>(Parts[2], ignoreCase: true);

    public OpenStatus Said => HoursReader.Read(Read()).At(At);

    public static IEnumerable<LabelledCell> Of(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => new LabelledCell(line));

    public override string ToString() => Text;

    /// <summary>Reads the cells as an import stores them: two times of midnight become none.</summary>
    private OpeningCells Read()
    {
        var (from, to) = (Time(Cells[1]), Time(Cells[2]));
        if (from == "00:00:00" && to == from)
        {
            (from, to) = (null, null);
        }

        return new OpeningCells(
            Cells[0].Length == 0 ? null : $"[{string.Join(',', Cells[0].Select(Day))}]",
            from,
            to,
            to is null ? null : string.CompareOrdinal(to, from) < 0,
            Cells[3].Length == 0 ? null : Cells[3].Replace("\\n", "\n", StringComparison.Ordinal));
    }

    private static string Day(char letter) =>
        $"\"{(DayOfWeek)((Week.IndexOf(letter, StringComparison.Ordinal) + 1) % 7)}\"".ToUpperInvariant();

    private static string? Time(string cell)
    {
        var folded = cell.Normalize(NormalizationForm.FormKC);
        return cell.Length == 0 ? null : $"{TimeOnly.Parse(folded, CultureInfo.InvariantCulture):HH:mm:ss}";
    }
}
