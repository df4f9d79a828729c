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
            Refuse(ListFault.DaysReversed, ListParameters.Days + ListParameters.UpTo, DayText.Of(query.LastDay!.Value));
            query = query with { LastDay = null };
        }

        return (query with { Conditions = [.. conditions.OrderBy(SortKey)], Near = Around() }, problems);
    }

    public void Read(string parameter, IReadOnlyList<string> values)
    {
        if (values.Count > MostValues)
        {
            Refuse(ListFault.TooMany, parameter, "");
        }

        foreach (var value in values.Take(MostValues))
        {
            if (value.Length > (parameter is ListParameters.After or ListParameters.Before ? LongestCursor : LongestValue))
            {
                Refuse(ListFault.TooLong, parameter, value);
            }
            else if (!ReadParameter(parameter, value) && !ReadColumn(parameter, value))
            {
                Refuse(ListFault.UnknownParameter, parameter, value);
                return;
            }
        }
    }

    /// <summary>Conditions are sorted by their columns, whatever order the address has.</summary>
    private (int, string) SortKey(ListCondition condition) =>
        (listing.Fields.TakeWhile(field => field.Path != condition.Path).Count(), condition.GetType().Name);

    private bool ReadParameter(string parameter, string value)
    {
        switch (parameter)
        {
            case ListParameters.Text when listing.IsSearched:
                ReadText(value);
                return true;
            case ListParameters.City when listing.City is not null:
                ReadCity(value);
                return true;
            case ListParameters.Near when listing.IsLocated:
                near = value;
                return true;
            case ListParameters.Radius when listing.IsLocated:
                radius = Number(ListFault.NoRadius, parameter, value, number => number is > 0 and <= 200_000);
                return true;
            case ListParameters.Open when listing.Opening is not null:
                query = query with { OpenNow = value == ListParameters.Now || Refuse(ListFault.NoChoice, parameter, value) };
                return true;
            case ListParameters.Size:
                query = query with { Size = Number(ListFault.NoSize, parameter, value, ListQuery.Sizes.Contains) ?? ListQuery.DefaultSize };
                return true;
            case ListParameters.Columns:
                query = query with { AllColumns = value == ListParameters.All || Refuse(ListFault.NoChoice, parameter, value) };
                return true;
            case ListParameters.Counts:
                query = query with { IsCounted = value == ListParameters.All || Refuse(ListFault.NoChoice, parameter, value) };
                return true;
            case ListParameters.After:
                query = query with { After = value };
                return true;
            case ListParameters.Before:
                query = query with { Before = value };
                return true;
            default:
                return false;
        }
    }

    private bool ReadColumn(string parameter, string value) => parameter switch
    {
        ListParameters.Has => Add(listing.Find(value), parameter, value, field => new HasValue(field.Path)),
        ListParameters.Sort => ReadOrder(value),
        ListParameters.Days + ListParameters.From when listing.Days is not null =>
            ReadDay(parameter, value, day => query with { FirstDay = day }),
        ListParameters.Days + ListParameters.UpTo when listing.Days is not null =>
            ReadDay(parameter, value, day => query with { LastDay = day }),
        _ when listing.Find(parameter) is { IsChoosable: true } field => ReadChoice(field, value),
        _ when Column(parameter, ListParameters.Contains) is { IsText: true } field =>
            Add(field, parameter, value, of => new Contains(of.Path, value)),
        _ when Column(parameter, ListParameters.From) is { IsRange: true } field =>
            ReadEnd(field, parameter, value, text => new From(field.Path, text)),
        _ when Column(parameter, ListParameters.UpTo) is { IsRange: true } field =>
            ReadEnd(field, parameter, value, text => new UpTo(field.Path, text)),
        _ => false,
    };

    private ListField? Column(string parameter, string ending) =>
        parameter.EndsWith(ending, StringComparison.Ordinal) ? listing.Find(parameter[..^ending.Length]) : null;

    private bool Add(ListField? field, string parameter, string value, Func<ListField, ListCondition> condition)
    {
        if (field is null)
        {
            Refuse(ListFault.NoChoice, parameter, value);
        }
        else if (condition(field) is var added && !conditions.Exists(known => IsSame(known, added)))
        {
            conditions.Add(added);
        }

        return true;
    }

    /// <summary>A range has one beginning and one end.</summary>
    private static bool IsSame(ListCondition one, ListCondition other) =>
        one == other || (one is From or UpTo && one.Path == other.Path && one.GetType() == other.GetType());

    private bool ReadOrder(string value)
    {
        var isDescending = value.StartsWith('-');
        var field = listing.Find(isDescending ? value[1..] : value);
        query = query with { Order = field is { IsSortable: true } ? new ListOrder(field.Path, isDescending) : null };
        return field is { IsSortable: true } || !Refuse(ListFault.NoChoice, ListParameters.Sort, value);
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

    private bool ReadEnd(ListField field, string parameter, string value, Func<string, ListCondition> condition)
    {
        var (text, fault) = ListValues.Normalise(field, value);
        return text is null ? !Refuse(fault, parameter, value) : Add(field, parameter, value, _ => condition(text));
    }

    private bool ReadDay(string parameter, string value, Func<DateOnly, ListQuery> with)
    {
        if (DayText.Find(value) is not { } day)
        {
            return !Refuse(ListFault.NoDay, parameter, value);
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
            Refuse(ListFault.NoSearchText, ListParameters.Text, value);
        }
        else if (listing.IsRanked ? text!.HasTooManyTerms : ListFilter.WordsOf(value).Length > SearchText.MostTerms)
        {
            Refuse(ListFault.TooManyWords, ListParameters.Text, value);
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
            Refuse(found.Count == 0 ? ListFault.NoCity : ListFault.ManyCities, ListParameters.City, value);
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
            Refuse(hasTooMany ? ListFault.TooManyWords : ListFault.NoPlace, ListParameters.Near, near);
        }

        return around;
    }

    private int? Number(ListFault fault, string parameter, string value, Func<int, bool> fits)
    {
        if (int.TryParse(Nfkc.Trimmed(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && fits(number))
        {
            return number;
        }

        Refuse(fault, parameter, value);
        return null;
    }

    /// <returns>False, so that a condition can end with it.</returns>
    private bool Refuse(ListFault fault, string parameter, string value)
    {
        problems.Add(new ListProblem(fault, parameter, value));
        return false;
    }
}
