using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for what schools serve in a week.</summary>
internal sealed class LunchReader(AskData ask)
{
    /// <summary>Of more schools than these the names are shown, and no menus.</summary>
    private const int MostShown = 3;

    private const int MostSchools = 500;

    private const int MostMenus = 200;

    private static readonly string Document = Operations.OfPage("lunch");

    public async Task<LunchModel> ReadAsync(LunchModel model, CancellationToken cancellation)
    {
        var problem = DailyReader.ProblemOf(model) ?? (model.Day is null ? DailyProblem.NoSuchDay : null);
        if (problem is not null || (model is { City: "", Text: "" } && model.Cities.Count > 0))
        {
            return model with { Problem = problem };
        }

        object[] of = model.City.Length == 0 ? [] : [new { municipality = new { code = new { eq = model.City } } }];
        var named = await ask(Document, "LunchSchools", FrontReader.Variables(new { of, first = MostSchools }), cancellation);
        var keys = (named.Member("schoolMenus")?.Items("groups") ?? []).Select(group => group.Member("key")?.Text("schoolName")).ToList();
        var schools = keys.OfType<string>().Distinct().ToList();
        var meant = model.Text.Length == 0 ? schools : DailyReader.Meant(schools, name => name, model.Text);
        if (meant.Count > MostShown || (meant.Count == 0 && model.Text.Length > 0))
        {
            return model with { Schools = meant };
        }

        // Where no school is named, what is served in all of them is told beside the others.
        object[] ofSchools = keys.Contains(null) && model.Text.Length == 0 ? of
            : [.. of, new { schoolName = new { @in = meant } }];
        return await WeekAsync(model, ofSchools, cancellation);
    }

    private async Task<LunchModel> WeekAsync(LunchModel model, object[] of, CancellationToken cancellation)
    {
        var (from, to) = (DayText.Of(model.Monday), DayText.Of(model.Monday.AddDays(6)));
        var data = await ask(Document, "LunchMenus", FrontReader.Variables(new { of, from, to, first = MostMenus }), cancellation);
        return model with
        {
            IsShown = true,
            Menus = [.. data.Items("schoolMenus").Select(Read)],
            Known = DayOf(data, "earliest") is { } first && DayOf(data, "latest") is { } last ? (first, last) : null,
        };
    }

    private static DateOnly? DayOf(JsonElement data, string name) => data.Items(name).Select(menu => menu.Day("date")).FirstOrDefault();

    private static LunchLine Read(JsonElement from) => new(
        RowAddress.OfRow(from.Text("id")!),
        from.Day("date")!.Value,
        from.Text("schoolName"),
        from.Text("grade"),
        [.. from.Items("dishes").Select(dish => dish.Text("name")).OfType<string>()],
        from.Member("allergens") is { } named ? [.. named.EnumerateArray().Select(one => one.GetString()!)] : null,
        RowReader.CityOf(from.Member("municipality")),
        RowReader.CreditOf(from.Member("dataset")!.Value));
}
