using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>Detects what looks like a private individual in a row. It only raises the question; the city knows the answer.</summary>
internal abstract partial class PersonalMark
{
    /// <summary>Returns the indices of the cells that look like it.</summary>
    public abstract IReadOnlyList<int> Find(string[] cells);

    protected static void Add(BoundField[] fields, string[] cells, Regex pattern, ref List<int>? found)
    {
        foreach (var field in fields)
        {
            var text = Binding.First(field.Cells, cells, out var cell);
            if (text.Length is > 0 and < 200 && pattern.IsMatch(Folded(text)) && found?.Contains(cell) is not true)
            {
                (found ??= []).Add(cell);
            }
        }
    }

    /// <summary>Folds the width of a text, and restores the leading zero of a phone number that a spreadsheet dropped.</summary>
    protected static string Folded(string text) => (string)LostZero.ReadPhone(text).Value!;

    /// <summary>Matches mobile numbers; 0800 is toll-free and belongs to no individual.</summary>
    [GeneratedRegex("(?<![0-9])(?!0800[0-9]{7}(?![0-9]))0[789]0[-( ]?[0-9]{4}[-) ]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    protected static partial Regex Mobile();

    [GeneratedRegex("""
        @(?:gmail\.com|yahoo\.co\.jp|ymail\.ne\.jp|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.ne\.jp|i\.softbank\.jp|icloud\.com
           |outlook\.jp|hotmail\.(?:com|co\.jp))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    protected static partial Regex PrivateMail();

    /// <summary>
    /// Matches two short words, kanji first, perhaps with a note in brackets, that contain nothing typical of names of shops and buildings.
    /// </summary>
    [GeneratedRegex("""
        ^(?![^(]*[店荘館院社所園堂屋亭会部寺処房庵場軒食展舎庁校号丸株])(?!(?:割烹|喫茶|民宿|旅館|焼肉|焼鳥|鮮魚|料理|御料理|酒菜|居酒|寿司|鮨|蕎麦|和食|洋食)\ )
        [\p{IsCJKUnifiedIdeographs}々]{1,3}\ [\p{IsCJKUnifiedIdeographs}\p{IsHiragana}々]{1,3}(?:\(.*\))?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    protected static partial Regex Person();
}
