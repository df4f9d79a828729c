using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Page.Lists;

/// <summary>Converts between an address of a list and its meaning.</summary>
internal static class ListAddress
{
    /// <summary>Reads the query parameters; those that cannot be understood are reported and left out.</summary>
    public static (ListQuery Query, IReadOnlyList<ListProblem> Problems) Read(
        Listing listing, IReadOnlyDictionary<string, IReadOnlyList<string>> parameters)
    {
        var reader = new AddressReader(listing);
        foreach (var (parameter, values) in parameters)
        {
            reader.Read(parameter, [.. values.Select(value => value.Trim()).Where(value => value.Length > 0)]);
        }

        return reader.Finish();
    }

    /// <summary>Returns the parameters of a query with their values, in a fixed order.</summary>
    public static IEnumerable<(string Parameter, string Value)> Parameters(ListQuery query) =>
    [
        .. Parameter(ListParameters.Text, query.Text),
        .. query.Cities.Select(city => (ListParameters.City, city)),
        .. Parameter(ListParameters.Near, query.Near?.Text),
        .. Parameter(ListParameters.Radius, query.Near?.Radius?.ToString(CultureInfo.InvariantCulture)),
        .. Parameter(ListParameters.Open, query.OpenNow ? ListParameters.Now : null),
        .. query.Conditions.SelectMany(Parameters),
        .. Parameter(ListParameters.Days + ListParameters.From, query.FirstDay is { } first ? DayText.Of(first) : null),
        .. Parameter(ListParameters.Days + ListParameters.UpTo, query.LastDay is { } last ? DayText.Of(last) : null),
        .. Parameter(ListParameters.Sort, query.Order is { } order ? (order.IsDescending ? "-" : "") + order.Path : null),
        .. Parameter(ListParameters.Size, query.Size == ListQuery.DefaultSize ? null : query.Size.ToString(CultureInfo.InvariantCulture)),
        .. Parameter(ListParameters.Columns, query.AllColumns ? ListParameters.All : null),
        .. Parameter(ListParameters.Counts, query.IsCounted ? ListParameters.All : null),
        .. Parameter(ListParameters.After, query.After),
        .. Parameter(ListParameters.Before, query.Before),
    ];

    /// <summary>
    /// Returns the address of the page that shows a query. If a list looks ahead by default, its path alone means that, and an empty first
    /// day means everything.
    /// </summary>
    public static string Of(Listing listing, ListQuery query) => listing.DefaultFirstDay is null ? Of(listing.Path, query)
        : IsDefault(listing, query) ? listing.Path
        : Parameters(query).Any() ? Of(listing.Path, query)
        : $"{listing.Path}?{ListParameters.Days}{ListParameters.From}=";

    /// <summary>Whether it is what the list shows to a reader who asks for nothing in particular.</summary>
    public static bool IsDefault(Listing listing, ListQuery query) => Parameters(query).SequenceEqual(Parameters(listing.DefaultQuery));

    /// <summary>Returns the address of a query, such as <c>/places?q=…</c>.</summary>
    public static string Of(string path, ListQuery query)
    {
        var words = string.Join('&', Parameters(query).Select(one => $"{Escape(one.Parameter)}={Escape(one.Value)}"));
        return words.Length == 0 ? path : $"{path}?{words}";
    }

    private static IEnumerable<(string, string)> Parameters(ListCondition condition) => condition switch
    {
        Contains contains => [(contains.Path + ListParameters.Contains, contains.Text)],
        IsOneOf one => one.Values.Select(value => (one.Path, value)),
        From from => [(from.Path + ListParameters.From, from.Value)],
        UpTo upTo => [(upTo.Path + ListParameters.UpTo, upTo.Value)],
        HasValue has => [(ListParameters.Has, has.Path)],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static IEnumerable<(string, string)> Parameter(string name, string? value) =>
        value is { Length: > 0 } ? [(name, value)] : [];

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
