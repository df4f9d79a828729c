using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Page.Lists;

/// <summary>Reads the query parameters of an address one by one.</summary>
internal sealed class AddressReader(Listing listing)
{
    private const int LongestValue = 200;

    /// <summary>Cursors contain the values that a row is sorted by.</summary>
    private const int LongestCursor = 4000;

    private const int MostConditions = 30;

    private const int MostValues = 20;

    private readonly List<ListCondition> conditions = [];
    private readonly List<ListProblem> problems = [];
    private ListQuery query = new();
    private string near = "";
    private int? radius;

    public (ListQuery Query, IReadOnlyList<ListProblem> Problems) Finish()
    {
        if (conditions.Count > MostConditions)
        {
            Refuse(ListFault.TooMany, conditions[MostConditions].Path, "");
            conditions.RemoveRange(MostConditions, conditions.Count - MostConditions);
        }

        if (query.FirstDay > query.LastDay)
        {
            Refuse(ListFault.DaysUpsideDown, ListWords.Days + ListWords.UpTo, DayText.Of(query.LastDay!.Value));
            query = query with { LastDay = null };
        }

        return (query with { Conditions = [.. conditions.OrderBy(Place)], Near = Around() }, problems);
    }

    public void Read(string word, IReadOnlyList<string> values)
    {
        if (values.Count > MostValues)
        {
            Refuse(ListFault.TooMany, word, "");
        }

        foreach (var value in values.Take(MostValues))
        {
            if (value.Length > (word is ListWords.After or ListWords.Before ? LongestCursor : LongestValue))
            {
                Refuse(ListFault.TooLong, word, value);
            }
            else if (!ReadWord(word, value) && !ReadColumn(word, value))
            {
                Refuse(ListFault.UnknownWord, word, value);
                return;
            }
        }
    }

    /// <summary>Conditions are sorted by their columns, whatever order the address has.</summary>
    private (int, string) Place(ListCondition condition) =>
        (listing.Fields.TakeWhile(field => field.Path != condition.Path).Count(), condition.GetType().Name);

    private bool ReadWord(string word, string value)
    {
        switch (word)
        {
            case ListWords.Text when listing.IsSearched:
                ReadText(value);
                return true;
            case ListWords.City when listing.City is not null:
                ReadCity(value);
                return true;
            case ListWords.Near when listing.IsLocated:
                near = value;
                return true;
            case ListWords.Radius when listing.IsLocated:
                radius = Number(ListFault.NoRadius, word, value, number => number is > 0 and <= 200_000);
                return true;
            case ListWords.Open when listing.Opening is not null:
                query = query with { OpenNow = value == ListWords.Now || Refuse(ListFault.NoChoice, word, value) };
                return true;
            case ListWords.Size:
                query = query with { Size = Number(ListFault.NoSize, word, value, ListQuery.Sizes.Contains) ?? ListQuery.UsualSize };
                return true;
            case ListWords.Columns:
                query = query with { AllColumns = value == ListWords.All || Refuse(ListFault.NoChoice, word, value) };
                return true;
            case ListWords.Counts:
                query = query with { IsCounted = value == ListWords.All || Refuse(ListFault.NoChoice, word, value) };
                return true;
            case ListWords.After:
                query = query with { After = value };
                return true;
            case ListWords.Before:
                query = query with { Before = value };
                return true;
            default:
                return false;
        }
    }

    private bool ReadColumn(string word, string value) => word switch
    {
        ListWords.Has => Add(listing.Find(value), word, value, field => new HasValue(field.Path)),
        ListWords.Sort => ReadOrder(value),
        ListWords.Days + ListWords.From when listing.Days is not null => ReadDay(word, value, day => query with { FirstDay = day }),
        ListWords.Days + ListWords.UpTo when listing.Days is not null => ReadDay(word, value, day => query with { LastDay = day }),
        _ when listing.Find(word) is { IsChosen: true } field => ReadChoice(field, value),
        _ when Column(word, ListWords.Contains) is { IsText: true } field => Add(field, word, value, of => new Contains(of.Path, value)),
        _ when Column(word, ListWords.From) is { IsRange: true } field => ReadEnd(field, word, value, text => new From(field.Path, text)),
        _ when Column(word, ListWords.UpTo) is { IsRange: true } field => ReadEnd(field, word, value, text => new UpTo(field.Path, text)),
        _ => false,
    };

    private ListField? Column(string word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal) ? listing.Find(word[..^ending.Length]) : null;

    private bool Add(ListField? field, string word, string value, Func<ListField, ListCondition> condition)
    {
        if (field is null)
        {
            Refuse(ListFault.NoChoice, word, value);
        }
        else if (condition(field) is var made && !conditions.Exists(known => Same(known, made)))
        {
            conditions.Add(made);
        }

        return true;
    }

    /// <summary>A range has one beginning and one end.</summary>
    private static bool Same(ListCondition one, ListCondition other) =>
        one == other || (one is From or UpTo && one.Path == other.Path && one.GetType() == other.GetType());

    private bool ReadOrder(string value)
    {
        var isDown = value.StartsWith('-');
        var field = listing.Find(isDown ? value[1..] : value);
        query = query with { Order = field is { IsSortable: true } ? new ListOrder(field.Path, isDown) : null };
        return field is { IsSortable: true } || !Refuse(ListFault.NoChoice, ListWords.Sort, value);
    }

    private bool ReadChoice(ListField field, string value)
    {
        var isKnown = field switch
        {
            { Declared.Type.Enum: { } names } => names.Values.Any(name => name.Name == value),
            { Form: FieldForm.YesNo } => value is "true" or "false",
            _ => true,
        };
        if (!isKnown)
        {
            return !Refuse(ListFault.NoChoice, field.Path, value);
        }

        var before = conditions.OfType<IsOneOf>().FirstOrDefault(known => known.Path == field.Path);
        string[] values = [.. before?.Values ?? [], value];
        conditions.RemoveAll(known => ReferenceEquals(known, before));
        conditions.Add(new IsOneOf(field.Path, [.. values.Distinct().Order(StringComparer.Ordinal)]));
        return true;
    }

    private bool ReadEnd(ListField field, string word, string value, Func<string, ListCondition> condition)
    {
        var (text, fault) = ListValues.Normalise(field, value);
        return text is null ? !Refuse(fault, word, value) : Add(field, word, value, _ => condition(text));
    }

    private bool ReadDay(string word, string value, Func<DateOnly, ListQuery> with)
    {
        if (DayText.Find(value) is not { } day)
        {
            return !Refuse(ListFault.NoDay, word, value);
        }

        query = with(day);
        return true;
    }

    /// <summary>A cell-by-cell search may consist of symbols alone; to the index they are nothing.</summary>
    private void ReadText(string value)
    {
        var text = SearchText.Read(value);
        if (text is null && listing.IsRanked)
        {
            Refuse(ListFault.NoSearchText, ListWords.Text, value);
        }
        else if (listing.IsRanked ? text!.HasTooManyTerms : ListFilter.WordsOf(value).Length > SearchText.MostTerms)
        {
            Refuse(ListFault.TooManyWords, ListWords.Text, value);
        }
        else
        {
            query = query with { Text = value };
        }
    }

    private void ReadCity(string value)
    {
        var found = CityNames.Find(value);
        if (found is [var one])
        {
            query = query with { Cities = [.. query.Cities.Append(one).Distinct().Order(StringComparer.Ordinal)] };
        }
        else
        {
            Refuse(found.Count == 0 ? ListFault.NoCity : ListFault.ManyCities, ListWords.City, value);
        }
    }

    private ListNear? Around()
    {
        if (near.Length == 0)
        {
            return null;
        }

        var hasTooMany = SearchText.Read(near) is { HasTooManyTerms: true };
        var around = hasTooMany ? null : ListNear.Of(near, radius);
        if (around is null)
        {
            Refuse(hasTooMany ? ListFault.TooManyWords : ListFault.NoPlace, ListWords.Near, near);
        }

        return around;
    }

    private int? Number(ListFault fault, string word, string value, Func<int, bool> fits)
    {
        if (int.TryParse(Nfkc.Trimmed(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && fits(number))
        {
            return number;
        }

        Refuse(fault, word, value);
        return null;
    }

    /// <returns>False, so that a condition can end with it.</returns>
    private bool Refuse(ListFault fault, string word, string value)
    {
        problems.Add(new ListProblem(fault, word, value));
        return false;
    }
}
