using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Page.Lists;

/// <summary>Converts between an address of a list and its meaning.</summary>
internal static class ListAddress
{
    /// <summary>Reads the query parameters; those that cannot be understood are reported and left out.</summary>
    public static (ListQuery Query, IReadOnlyList<ListProblem> Problems) Read(
        Listing listing, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        var reader = new AddressReader(listing);
        foreach (var (word, values) in words)
        {
            reader.Read(word, [.. values.Select(value => value.Trim()).Where(value => value.Length > 0)]);
        }

        return reader.Finish();
    }

    /// <summary>Returns the parameters of a query with their values, in a fixed order.</summary>
    public static IEnumerable<(string Word, string Value)> Words(ListQuery query) =>
    [
        .. Word(ListWords.Text, query.Text),
        .. query.Cities.Select(city => (ListWords.City, city)),
        .. Word(ListWords.Near, query.Near?.Text),
        .. Word(ListWords.Radius, query.Near?.Radius?.ToString(CultureInfo.InvariantCulture)),
        .. Word(ListWords.Open, query.OpenNow ? ListWords.Now : null),
        .. query.Conditions.SelectMany(Words),
        .. Word(ListWords.Days + ListWords.From, query.FirstDay is { } first ? DayText.Of(first) : null),
        .. Word(ListWords.Days + ListWords.UpTo, query.LastDay is { } last ? DayText.Of(last) : null),
        .. Word(ListWords.Sort, query.Order is { } order ? (order.IsDown ? "-" : "") + order.Path : null),
        .. Word(ListWords.Size, query.Size == ListQuery.UsualSize ? null : query.Size.ToString(CultureInfo.InvariantCulture)),
        .. Word(ListWords.Columns, query.AllColumns ? ListWords.All : null),
        .. Word(ListWords.Counts, query.IsCounted ? ListWords.All : null),
        .. Word(ListWords.After, query.After),
        .. Word(ListWords.Before, query.Before),
    ];

    /// <summary>
    /// Returns the address of the page that shows a query. If a list looks ahead by default, its path alone means that, and an empty first
    /// day means everything.
    /// </summary>
    public static string Of(Listing listing, ListQuery query) => listing.Ahead is null ? Of(listing.Path, query)
        : IsUsual(listing, query) ? listing.Path
        : Words(query).Any() ? Of(listing.Path, query)
        : $"{listing.Path}?{ListWords.Days}{ListWords.From}=";

    /// <summary>Whether it is what the list shows to a reader who asks for nothing in particular.</summary>
    public static bool IsUsual(Listing listing, ListQuery query) => Words(query).SequenceEqual(Words(listing.Usual));

    /// <summary>Returns the address of a query, such as <c>/places?q=…</c>.</summary>
    public static string Of(string path, ListQuery query)
    {
        var words = string.Join('&', Words(query).Select(word => $"{Escape(word.Word)}={Escape(word.Value)}"));
        return words.Length == 0 ? path : $"{path}?{words}";
    }

    private static IEnumerable<(string, string)> Words(ListCondition condition) => condition switch
    {
        Contains contains => [(contains.Path + ListWords.Contains, contains.Text)],
        IsOneOf one => one.Values.Select(value => (one.Path, value)),
        From from => [(from.Path + ListWords.From, from.Value)],
        UpTo upTo => [(upTo.Path + ListWords.UpTo, upTo.Value)],
        HasValue has => [(ListWords.Has, has.Path)],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static IEnumerable<(string, string)> Word(string word, string? value) =>
        value is { Length: > 0 } ? [(word, value)] : [];

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
