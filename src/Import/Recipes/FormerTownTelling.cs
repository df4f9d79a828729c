using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Places;

namespace Gateway.Import.Recipes;

/// <summary>Describes what happened to a former municipality that a file names.</summary>
internal static class FormerTownTelling
{
    /// <summary>Returns the rule that applies, and the detail to add.</summary>
    public static (Rule Rule, Wording Detail) Of(FormerTown former) => former.Today is { } today
        ? (PlaceRules.FormerMunicipality, Became(former.Changes[^1], today))
        : (PlaceRules.FormerMunicipalityUnclear, Candidates(former));

    private static Wording Became(TownChange change, Municipality today)
    {
        var (english, japanese) = change.BecameName == today.Name || change.Became == today.Code
            ? ("", "")
            : ($" Today it is {today.Name}.", $"現在は{today.Name}です。");
        return new Wording(
            $"{change.Name} became {change.BecameName} on {DayText.Of(change.EndedOn)}.{english}",
            $"{change.Name}は{DayText.Of(change.EndedOn)}に{change.BecameName}となりました。{japanese}");
    }

    private static Wording Candidates(FormerTown former)
    {
        var names = former.Candidates.Select(town => town.FullName).ToList();
        return new Wording(
            $"{former.Name}: {string.Join(" or ", names)}.", $"{former.Name}: {string.Join("、", names)}のいずれかです。");
    }
}
