using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Page.Lists;

/// <summary>Translates a query into variables for the graph.</summary>
internal static class ListFilter
{
    /// <summary>Returns the filter; null when there is no condition.</summary>
    /// <param name="without">A column whose own condition is ignored, so that its other values are offered beside the chosen ones.</param>
    public static JsonNode? Where(Listing listing, ListQuery query, string? without = null)
    {
        var all = new List<JsonNode>();
        if (listing.Dataset is { } dataset)
        {
            all.Add(Nested("dataset.id", Is(JsonValue.Create(dataset.Id))));
        }

        if (query.Cities.Count > 0 && without != listing.City!.Name)
        {
            all.Add(Nested(listing.City.Name + ".code", OneOf(query.Cities.Select(code => (JsonNode)JsonValue.Create(code)))));
        }

        if (query.FirstDay is not null || query.LastDay is not null)
        {
            all.Add(Nested(listing.Days!.Name, Days(query)));
        }

        if (query.OpenNow)
        {
            all.Add(Nested(listing.Opening!.Name + ".status", Is(JsonValue.Create("OPEN"))));
        }

        if (query.Text.Length > 0 && !listing.IsRanked)
        {
            all.AddRange(WordsOf(query.Text).Select(InSomeCell));
        }

        all.AddRange(from condition in query.Conditions
                     let field = listing.Find(condition.Path)
                     where condition.Path != without && field is not null && (field.CanLack || !IsPresenceOnly(field, condition))
                     select Nested(condition.Path, Operation(field, condition)));
        return all.Count switch { 0 => null, 1 => all[0], _ => new JsonObject { ["and"] = new JsonArray([.. all]) } };
    }

    /// <summary>Returns the order; null when the rows come in the order they are found.</summary>
    public static JsonNode? Order(Listing listing, ListQuery query)
    {
        // A search, and a list near a place, has an order of its own.
        var isRanked = (query.Text.Length > 0 && listing.IsRanked) || query.Near is not null;
        if ((query.Order ?? (isRanked ? null : listing.DefaultOrder(query.FirstDay is not null))) is { } order)
        {
            return new JsonArray(Nested(order.Path, JsonValue.Create(order.IsDescending ? "DESC" : "ASC")));
        }

        return listing.Dataset is null || isRanked ? null : new JsonArray(Nested("source.line", JsonValue.Create("ASC")));
    }

    /// <summary>Splits a cell-by-cell search into words, all of which must match.</summary>
    public static string[] WordsOf(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    public static JsonNode Near(ListNear near)
    {
        var around = new JsonObject { ["latitude"] = near.Latitude, ["longitude"] = near.Longitude };
        if (near.Radius is { } radius)
        {
            around["radius"] = radius;
        }

        return around;
    }

    private static JsonNode Operation(ListField field, ListCondition condition) => condition switch
    {
        _ when IsPresenceOnly(field, condition) => IsList(field) ? new JsonObject { ["any"] = true } : new JsonObject { ["neq"] = null },
        Contains contains => InList(field, new JsonObject { ["contains"] = contains.Text }),
        IsOneOf one => InList(field, OneOf(one.Values.Select(value => ListValues.Of(field, value)))),
        From from => new JsonObject { ["gte"] = ListValues.Of(field, from.Value) },
        UpTo upTo => new JsonObject { ["lte"] = ListValues.Of(field, upTo.Value) },
        _ => throw new InvalidOperationException($"{condition.GetType().Name} asks for nothing."),
    };

    /// <summary>Whether it only asks that there is a value: yes and no together allow every value.</summary>
    private static bool IsPresenceOnly(ListField field, ListCondition condition) =>
        condition is HasValue || (field.Form == FieldForm.YesNo && condition is IsOneOf { Values.Count: > 1 });

    /// <summary>Cities write letters and digits in either width: a word is searched for as typed, and in both widths.</summary>
    private static JsonNode InSomeCell(string word)
    {
        var spellings = new[] { word, Nfkc.Of(word), string.Concat(Nfkc.Of(word).Select(Wide)) }.Distinct();
        return Nested(
            "source.original.some.value.or",
            new JsonArray([.. spellings.Select(spelling => (JsonNode)new JsonObject { ["contains"] = spelling })]));
    }

    private static char Wide(char letter) => letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter;

    private static JsonNode InList(ListField field, JsonNode operation) =>
        IsList(field) ? new JsonObject { ["some"] = operation } : operation;

    private static bool IsList(ListField field) => field.Form is FieldForm.Choices or FieldForm.Texts;

    private static JsonObject Days(ListQuery query) => new()
    {
        ["from"] = DayText.Of(query.FirstDay ?? DateOnly.MinValue.AddYears(999)),
        ["to"] = DayText.Of(query.LastDay ?? DateOnly.MaxValue),
    };

    private static JsonObject Is(JsonNode value) => new() { ["eq"] = value };

    private static JsonObject OneOf(IEnumerable<JsonNode> values) =>
        values.ToArray() is [var one] ? Is(one) : new JsonObject { ["in"] = new JsonArray([.. values]) };

    /// <summary>Turns <c>a.b</c> and a value into <c>{ a: { b: value } }</c>.</summary>
    private static JsonNode Nested(string path, JsonNode value) =>
        path.Split('.').Reverse().Aggregate(value, (inner, step) => new JsonObject { [step] = inner });
}
