using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports where characters were lost before publication. It changes nothing.</summary>
internal static partial class LostTextStep
{
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(RowDraft row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var text = row.Cells[i].AsSpan();
            if (text.IndexOfAny('?', '\uFFFD') >= 0 && HasLost(row.Cells[i]))
            {
                row.Note(CellRules.CharactersLost, i, row.Cells[i]);
            }
            else if (text.ContainsAnyInRange('\uE000', '\uF8FF'))
            {
                row.Note(CellRules.CharacterPrivate, i, row.Cells[i]);
            }
        }
    }

    /// <summary>
    /// Whether a question mark replaces something: between words it may be genuine, but between numbers, hours and days it stands for a
    /// dash, and a text cut in the middle of a character ends in two.
    /// </summary>
    private static bool HasLost(string text) =>
        text.Contains('\uFFFD', StringComparison.Ordinal) || (!text.Contains("://", StringComparison.Ordinal) && Lost().IsMatch(text));

    [GeneratedRegex(@"\?\?$|[\p{N}時分曜日旬] ?\? ?[\p{N}午月火水木金土日]|[a-z]\?[a-z]|\p{L}\? ?\p{N}", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
