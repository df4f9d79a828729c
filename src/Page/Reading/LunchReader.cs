using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what schools serve in a week.</summary>
internal sealed class LunchReader(AskData ask)
{
    /// <summary>With more schools than this, only names are shown, no menus.</summary>
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

        var variables = FrontReader.Variables(new { of = DailyReader.OfCity(model), first = MostSchools });
        var named = await ask(Document, "LunchSchools", variables, cancellation);
        var groups = named.Member("schoolMenus") ?? default;
        var all = groups.Items("groups").Select(SchoolOf).ToList();
        var schools = all.Where(school => school.Name is not null).ToList();
        var matching = model.Text.Length == 0 ? schools : DailyReader.Matching(schools, school => school.Name!, model.Text);

        // Menus without a school are shown beside those of any school: they may be served there too.
        LunchSchool[] asked =
        [
            .. matching.Count > MostShown ? [] : matching,
            .. all.Where(school => school.Name is null && (model.City.Length > 0 || model.Cities.Count == 0)),
        ];
        model = model with
        {
            MatchCount = matching.Count,
            IsTruncated = groups.Total("groups") > all.Count,
            Schools = matching.Count > MostShown ? matching : [],
        };
        if (asked.Length == 0)
        {
            return model;
        }

        // Menus without a school alone do not prove that there are none: the schools may have some.
        var week = await WeekAsync(model, asked, cancellation);
        return week.Schools.Count == 0 ? week : week with { IsShown = week.Menus.Count > 0, Known = null };
    }

    private async Task<LunchModel> WeekAsync(LunchModel model, LunchSchool[] schools, CancellationToken cancellation)
    {
        object[] of = [new { or = schools.Select(FilterOf) }];
        var (from, to) = (DayText.Of(model.Monday), DayText.Of(model.Monday.AddDays(6)));
        var data = await ask(Document, "LunchMenus", FrontReader.Variables(new { of, from, to, first = MostMenus }), cancellation);
        return model with
        {
            IsShown = true,
            Menus = [.. data.Items("schoolMenus").Select(Read)],
            Total = data.Total("schoolMenus"),
            Known = DayOf(data, "earliest") is { } first && DayOf(data, "latest") is { } last ? (first, last) : null,
        };
    }

    private static LunchSchool SchoolOf(JsonElement group) => new(
        group.Member("key")?.Text("schoolName"), DailyReader.CityOf(group.Member("key")?.Member("municipality")));

    private static object FilterOf(LunchSchool school) => new
    {
        schoolName = new { eq = school.Name },
        municipality = school.City is { } city ? (object)new { code = new { eq = city.Code } } : new { id = new { eq = null as string } },
    };

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
