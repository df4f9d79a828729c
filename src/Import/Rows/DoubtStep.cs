using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gateway.Import.Places;

namespace Gateway.Import.Rows;

/// <summary>Says what is doubtful about a row as published: lost characters, a point in another prefecture, a private person. It changes nothing.</summary>
internal sealed partial class DoubtStep(Binding binding, PlaceStep? place)
{
    private readonly PersonalMark personal = new(binding);
    private readonly Catalog.Column? latitude = binding.Map.Entity.Columns.FirstOrDefault(c => c.Name == "latitude");
    private readonly Catalog.Column? longitude = binding.Map.Entity.Columns.FirstOrDefault(c => c.Name == "longitude");

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(RowDraft row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].AsSpan().IndexOfAny('?', '\uFFFD') >= 0 && HasLost(row.Cells[i]))
            {
                row.Note(Rules.CharactersLost, i, row.Cells[i]);
            }
        }

        foreach (var cell in personal.Find(row.Cells))
        {
            row.Note(Rules.PersonalData, cell, row.Cells[cell]);
        }

        if (place?.Place is { } city && row[latitude!] is double north && row[longitude!] is double east
            && !PrefectureBoxes.CanHold(city.Prefecture, north, east))
        {
            row.Note(Rules.CoordinatesElsewhere, -1, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{north},{east} ({city.FullName})"));
        }
    }

    /// <summary>Between words a question mark may be one; between numbers, hours and days it stands for a dash, and a text cut in the middle of a character ends in two.</summary>
    private static bool HasLost(string text) =>
        text.Contains('\uFFFD', StringComparison.Ordinal) || (!text.Contains("://", StringComparison.Ordinal) && Lost().IsMatch(text));

    [GeneratedRegex(@"\?\?$|[\p{N}時分曜日旬] ?\? ?[\p{N}午月火水木金土日]|[a-z]\?[a-z]|\p{L}\? ?\p{N}", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
