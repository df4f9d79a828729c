using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Paging;

/// <summary>One key of an order.</summary>
internal sealed record SortKey(Operand Operand, bool Descending)
{
    public string Text => Operand.Nest(Descending ? "DESC" : "ASC");
}

/// <summary>A filter and an order on one list, with the expected rows, found without the gateway.</summary>
internal sealed record ListQuestion(QuestionedList List, Condition? Where, IReadOnlyList<SortKey> Order)
{
    /// <summary>The arguments other than those of the page; empty if there are none.</summary>
    public string Arguments => string.Join(", ", Parts());

    /// <summary>Returns the keys of the rows that match the filter, in order; rows equal in all sort keys follow their own key.</summary>
    public IReadOnlyList<string> Expected(CityRows city, Func<CityRow, bool>? among = null)
    {
        var rows = city.Of(List.Entity).Where(r => among is null || among(r)).Where(r => Where is null || Where.Holds(city, r)).ToList();
        rows.Sort((a, b) => Compare(city, a, b));
        return [.. rows.Select(r => r.Key)];
    }

    private int Compare(CityRows city, CityRow left, CityRow right)
    {
        foreach (var key in Order)
        {
            var order = Operand.Compare(key.Operand.Of(city, left), key.Operand.Of(city, right));
            if (order != 0)
            {
                return key.Descending ? -order : order;
            }
        }

        return Operand.Compare(left.Key, right.Key);
    }

    private IEnumerable<string> Parts()
    {
        if (Where is not null)
        {
            yield return "where: " + Where.Text;
        }

        if (Order.Count > 0)
        {
            yield return $"order: [{string.Join(", ", Order.Select(k => k.Text))}]";
        }
    }
}
