using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Hours;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>The holidays computed from the law equal those of a table maintained by hand by others.</summary>
public sealed partial class HolidayTests
{
    [Fact]
    public void The_holidays_of_2000_to_2030_are_those_of_the_published_table_and_none_more()
    {
        var table = Path.Combine(TypeScriptTests.Modules, "@holiday-jp", "holiday_jp", "lib", "holidays.js");
        var published = Dates().Matches(File.ReadAllText(table))
            .Select(m => DateOnly.Parse(m.Groups["date"].Value, CultureInfo.InvariantCulture))
            .Where(d => d.Year is >= JapaneseHolidays.FirstYear and <= JapaneseHolidays.LastYear).Order().ToList();

        var first = new DateOnly(JapaneseHolidays.FirstYear, 1, 1);
        var last = new DateOnly(JapaneseHolidays.LastYear, 12, 31);
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);

        Assert.Equal(540, published.Count);
        Assert.Equal(published, days.Where(day => JapaneseHolidays.Is(day) == true));
    }

    [GeneratedRegex("\\bdate: \"(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})\"")]
    private static partial Regex Dates();
}
