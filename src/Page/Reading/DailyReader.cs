using System.Text.Json;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>What the everyday pages have in common.</summary>
internal static class DailyReader
{
    public const int LongestText = 100;

    /// <summary>Returns what in the address cannot be answered, whatever the page is about.</summary>
    public static DailyProblem? ProblemOf(DailyModel model) =>
        model.City.Length > 0 && model.Chosen is null ? DailyProblem.NoSuchCity
        : model.Text.Length > LongestText ? DailyProblem.TooLong
        : null;

    /// <summary>The same for a page whose text is a search.</summary>
    public static DailyProblem? SearchProblemOf(DailyModel model) => ProblemOf(model) ?? (model.Text.Length == 0 ? null
        : SearchText.Read(model.Text) is not { } text ? DailyProblem.NothingToFind
        : text.HasTooManyTerms ? DailyProblem.TooManyWords
        : null);

    /// <summary>The condition that rows belong to the chosen municipality; empty when none is chosen.</summary>
    public static object[] OfCity(DailyModel model) =>
        model.City.Length == 0 ? [] : [new { municipality = new { code = new { eq = model.City } } }];

    /// <summary>Returns those of exactly this name, or else all whose name contains the text, in any width.</summary>
    public static List<T> Matching<T>(IReadOnlyList<T> all, Func<T, string> name, string text)
    {
        var wanted = Folded(text);
        var named = all.Where(one => name(one) == text || (wanted.Length > 0 && Folded(name(one)) == wanted)).ToList();
        return named.Count > 0 ? named : [.. all.Where(one => Folded(name(one)).Contains(wanted, StringComparison.Ordinal))];
    }

    /// <summary>Reads a municipality's name, without any count.</summary>
    public static DailyCity? CityOf(JsonElement? from) => from is { } city
        ? new DailyCity(
            city.Text("code")!,
            city.CityName()!,
            RomanName.OfCity(city.Text("nameKana")),
            0)
        : null;

    private static string Folded(string text) => string.Concat(Fold.Of(text).Where(c => !char.IsWhiteSpace(c)));
}
