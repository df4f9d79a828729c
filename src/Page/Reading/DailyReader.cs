using System.Text.Json;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>What the pages of everyday things have in common.</summary>
internal static class DailyReader
{
    public const int LongestText = 100;

    /// <summary>What of the address cannot be answered, whatever the page is about.</summary>
    public static DailyProblem? ProblemOf(DailyModel model) =>
        model.City.Length > 0 && model.Chosen is null ? DailyProblem.NoSuchCity
        : model.Text.Length > LongestText ? DailyProblem.TooLong
        : null;

    /// <summary>The same of a page whose text is searched for.</summary>
    public static DailyProblem? SearchProblemOf(DailyModel model) => ProblemOf(model) ?? (model.Text.Length == 0 ? null
        : SearchText.Read(model.Text) is not { } text ? DailyProblem.NothingToFind
        : text.HasTooManyTerms ? DailyProblem.TooManyWords
        : null);

    /// <summary>The condition that rows are of the municipality that is chosen; none where none is.</summary>
    public static object[] OfCity(DailyModel model) =>
        model.City.Length == 0 ? [] : [new { municipality = new { code = new { eq = model.City } } }];

    /// <summary>Those of exactly this name, else all in whose name the words are, in whatever width.</summary>
    public static List<T> Meant<T>(IReadOnlyList<T> all, Func<T, string> name, string text)
    {
        var wanted = Folded(text);
        var named = all.Where(one => name(one) == text || (wanted.Length > 0 && Folded(name(one)) == wanted)).ToList();
        return named.Count > 0 ? named : [.. all.Where(one => Folded(name(one)).Contains(wanted, StringComparison.Ordinal))];
    }

    /// <summary>A municipality by its name, without counting anything.</summary>
    public static DailyCity? CityOf(JsonElement? from) => from is { } city
        ? new DailyCity(
            city.Text("code")!,
            city.CityName()!,
            RomanName.OfCity(city.Text("nameKana")),
            0)
        : null;

    private static string Folded(string text) => string.Concat(Fold.Of(text).Where(c => !char.IsWhiteSpace(c)));
}
