using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads support that can be applied for. Ages are only stated in the text of a scheme, and are parsed from it here.</summary>
internal sealed class SupportReader(AskData ask)
{
    public const int MostShown = 200;

    private const int MostKinds = 200;

    private static readonly string Document = Operations.OfPage("support");

    public async Task<SupportModel> ReadAsync(SupportModel model, DateOnly today, CancellationToken cancellation)
    {
        var age = AgeOf(model.AgeText);
        var problem = DailyReader.SearchProblemOf(model) ?? (age is null && model.AgeText.Length > 0 ? DailyProblem.NoSuchAge : null);
        if (problem is not null || (model.City.Length == 0 && model.Cities.Count > 0 && model is { Text: "", Kind: "", AgeText: "" }))
        {
            return model with { Problem = problem };
        }

        object[] open = [.. DailyReader.OfCity(model), Open(today)];
        var kinds = await ask(Document, "SupportKinds", FrontReader.Variables(new { of = open, first = MostKinds }), cancellation);
        object[] of = model.Kind.Length == 0 ? open : [.. open, new { kindLabel = new { eq = model.Kind } }];
        var (operation, variables, lists) = model.Text.Length == 0
            ? ("SupportOpen", FrontReader.Variables(new { of, first = MostShown }), (string[])["ending", "endless"])
            : ("SupportFound", FrontReader.Variables(new { text = model.Text, of, first = MostShown }), (string[])["supportSchemes"]);
        var data = await ask(Document, operation, variables, cancellation);
        var lines = lists.SelectMany(list => data.Items(list)).Take(MostShown).Select(Read).ToList();
        var groups = kinds.Member("supportSchemes") ?? default;
        return SplitByAge(model, lines, age) with
        {
            Total = lists.Sum(list => data.Total(list)),
            Kinds = [.. groups.Items("groups").Select(group => (group.Member("key")!.Value.Text("kindLabel")!, group.Whole("count") ?? 0))],
            KindCount = groups.Total("groups"),
        };
    }

    private static SupportModel SplitByAge(SupportModel model, List<SupportLine> lines, int? age)
    {
        if (age is not { } years)
        {
            return model with { Fitting = lines };
        }

        var aged = lines.ToLookup(line => AgesOf(line) is not { Count: > 0 } ages ? (bool?)null
            : ages.Any(one => one.From <= years && years <= one.To));
        return model with { Fitting = [.. aged[true]], Ageless = [.. aged[null]], OfOtherAges = [.. aged[false]] };
    }

    /// <summary>A scheme's target group states its ages; if it names none, its name may.</summary>
    private static IReadOnlyList<(int From, int To)> AgesOf(SupportLine line) =>
        AgeWords.Of(line.Target) is { Count: > 0 } ages ? ages : AgeWords.Of($"{line.Name} {line.Subtitle}");

    private static int? AgeOf(string text) =>
        int.TryParse(Nfkc.Trimmed(text), NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= AgeWords.Oldest
            ? age : null;

    /// <summary>After its last day, support can no longer be applied for; without a last day nobody knows.</summary>
    private static object Open(DateOnly today)
    {
        object[] either =
            [new { applicationEndsOn = new { eq = null as string } }, new { applicationEndsOn = new { gte = DayText.Of(today) } }];
        return new { or = either };
    }

    private static SupportLine Read(JsonElement from) => new(
        RowAddress.OfRow(from.Text("id")!),
        from.Text("name") ?? "–",
        from.Text("subtitle"),
        RowReader.CityOf(from.Member("municipality")),
        RowReader.CreditOf(from.Member("dataset")!.Value))
    {
        Kind = from.Text("kindLabel"),
        Target = from.Text("target"),
        Summary = from.Text("summary"),
        Content = from.Text("content"),
        Method = from.Text("applicationMethod"),
        Period = from.Text("applicationPeriod"),
        StartsOn = from.Day("applicationStartsOn"),
        EndsOn = from.Day("applicationEndsOn"),
        EndsOnNote = from.Text("applicationEndsOnNote"),
        Inquiries = from.Text("inquiries") ?? from.Text("contactName"),
        Phone = from.Text("contactPhone"),
        ApplicationUrl = from.Text("applicationUrl"),
        Url = from.Text("url"),
    };
}
