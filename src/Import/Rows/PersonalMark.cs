using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>Sees what looks like a private person in a row. It only asks; whether it is one, the city knows.</summary>
internal abstract partial class PersonalMark
{
    /// <summary>The cells that look so.</summary>
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

    /// <summary>In one width; a number that a spreadsheet took the zero from is a number all the same.</summary>
    protected static string Folded(string text) => (string)LostZero.ReadPhone(text).Value!;

    /// <summary>0800 is free of charge, and nobody's own.</summary>
    [GeneratedRegex("(?<![0-9])(?!0800[0-9]{7}(?![0-9]))0[789]0[-( ]?[0-9]{4}[-) ]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    protected static partial Regex Mobile();

    [GeneratedRegex("""
        @(?:gmail\.com|yahoo\.co\.jp|ymail\.ne\.jp|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.ne\.jp|i\.softbank\.jp|icloud\.com
           |outlook\.jp|hotmail\.(?:com|co\.jp))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    protected static partial Regex PrivateMail();

    /// <summary>Two short words in kanji without one that shops and houses are called by, a note in brackets behind them.</summary>
    [GeneratedRegex("""
        ^(?![^(]*[店荘館院社所園堂屋亭会部寺処房庵場軒食展舎庁校号丸株])(?!(?:割烹|喫茶|民宿|旅館|焼肉|焼鳥|鮮魚|料理|御料理|酒菜|居酒|寿司|鮨|蕎麦|和食|洋食)\ )
        [\p{IsCJKUnifiedIdeographs}々]{1,3}\ [\p{IsCJKUnifiedIdeographs}\p{IsHiragana}々]{1,3}(?:\(.*\))?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    protected static partial Regex Person();
}
