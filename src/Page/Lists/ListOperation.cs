using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Page.Drawing;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>
/// An operation that asks for what a list shows. It is built from the catalogue, and everything a reader chooses is a variable, so the
/// document is the same for any search.
/// </summary>
/// <param name="Document">Its text.</param>
/// <param name="Variables">Its variables.</param>
internal sealed record ListOperation(string Document, JsonElement Variables)
{
    public const string Name = "List";

    /// <summary>Asks for the rows of one page, with the total count.</summary>
    public static ListOperation Page(Listing listing, ListQuery query)
    {
        var isBack = query.Before is not null;
        var values = VariablesOf(listing, query);
        values.Add(new(isBack ? "last" : "first", "Int", JsonValue.Create(query.Size)));
        if ((query.Before ?? query.After) is { } cursor)
        {
            values.Add(new(isBack ? "before" : "after", "String", JsonValue.Create(cursor)));
        }

        var fields = Selection(listing, listing.Shown(query.AllColumns));
        var rows = query.Near is null ? $"nodes {{ {fields}}}" : $"edges {{ distance node {{ {fields}}} }}";
        return Of(listing, values, $"totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} {rows}");
    }

    /// <summary>Asks for the number of rows shown to a reader who asks for nothing in particular.</summary>
    public static ListOperation Total(Listing listing) => Of(listing, Unordered(listing, listing.DefaultQuery), "totalCount");

    /// <summary>Asks for the number of rows per value of a column, or per combination of several, the most frequent first.</summary>
    /// <param name="values">The selections on the keys.</param>
    /// <param name="without">A column whose own condition is ignored.</param>
    public static ListOperation Counts(
        Listing listing, ListQuery query, IEnumerable<string> keys, IEnumerable<string> values, string? without, int most)
    {
        var nodes = $"pageInfo {{ hasNextPage }} nodes {{ count key {{ {string.Join(' ', values)} }} }}";
        var by = string.Join(", ", keys);
        var groups = $"groups(by: [{by}], first: {most}, order: [{{ count: DESC }}]) {{ {nodes} }}";
        return Of(listing, Unordered(listing, query, without), groups);
    }

    /// <summary>Asks for some fields of each row, in no particular order.</summary>
    /// <param name="selections">The fields of a row.</param>
    public static ListOperation Rows(Listing listing, ListQuery query, IEnumerable<string> selections, int most)
    {
        List<Variable> values = [.. Unordered(listing, query), new("first", "Int", JsonValue.Create(most))];
        return Of(listing, values, $"nodes {{ {string.Concat(selections)} }}");
    }

    /// <summary>Asks for the rows that have a point, for a map.</summary>
    public static ListOperation Points(Listing listing, ListQuery query, int most)
    {
        var values = Located(listing, query);
        values.Add(new("first", "Int", JsonValue.Create(most)));
        return Of(listing, values, $"totalCount nodes {{ {PointFields(listing)}}}");
    }

    /// <summary>The fields of a row that a map needs.</summary>
    public static string PointFields(Listing listing) =>
        $"id name {(listing.Entity.FindColumn(ColumnRole.Category) is null ? "" : "category ")}latitude longitude ";

    /// <summary>Asks for the number of these rows in each cell of a part of the earth.</summary>
    public static ListOperation Cells(Listing listing, ListQuery query, MapWindow window, int zoom)
    {
        var box = new JsonObject
        {
            ["south"] = window.South, ["west"] = window.West, ["north"] = window.North, ["east"] = window.East,
        };
        Variable[] within = [new("box", "GeoBoxInput!", box), new("zoom", "Int!", JsonValue.Create(zoom))];
        return Of(listing, Located(listing, query), "cells(box: $box, zoom: $zoom) { latitude longitude count }", within);
    }

    /// <summary>Asks for all rows, as a file.</summary>
    /// <param name="selection">The fields of a row.</param>
    public static ListOperation File(Listing listing, ListQuery query, string selection) =>
        Of(listing, VariablesOf(listing, query), $"nodes {{ {selection} }}");

    /// <summary>The conditions, without an order.</summary>
    private static List<Variable> Unordered(Listing listing, ListQuery query, string? without = null) =>
        [.. VariablesOf(listing, query with { Order = null }, without).Where(one => one.Name != "order")];

    /// <summary>The conditions, and that there is a point; without an order.</summary>
    private static List<Variable> Located(Listing listing, ListQuery query)
    {
        var located = JsonNode.Parse("""{ "location": { "known": true } }""")!;
        var where = ListFilter.Where(listing, query);
        var both = where is null ? located : new JsonObject { ["and"] = new JsonArray(where, located) };
        var isWithin = query.Near?.Radius is not null;
        var rest = VariablesOf(listing, query)
            .Where(one => one.Name is not ("order" or "where") && (isWithin || one.Name != GraphNames.Near));
        return [.. rest, new("where", Filter(listing), both)];
    }

    /// <param name="within">Variables used by the selection, not by the list itself.</param>
    private static ListOperation Of(
        Listing listing, IReadOnlyList<Variable> values, string selection, params IReadOnlyList<Variable> within)
    {
        var arguments = values.Count == 0 ? "" : $"({string.Join(", ", values.Select(value => $"{value.Name}: ${value.Name}"))})";
        IReadOnlyList<Variable> all = [.. values, .. within];
        var declared = all.Count == 0 ? "" : $"({string.Join(", ", all.Select(value => $"${value.Name}: {value.Type}"))})";
        var text = $"query {Name}{declared} {{ {listing.Entity.ListField}{arguments} {{ {selection} }} }}";
        var variables = new JsonObject(all.Select(value => KeyValuePair.Create(value.Name, (JsonNode?)value.Value)));
        return new ListOperation(Indented(text), JsonSerializer.SerializeToElement(variables));
    }

    private static List<Variable> VariablesOf(Listing listing, ListQuery query, string? without = null)
    {
        var values = new List<Variable>();
        if (ListFilter.Where(listing, query, without) is { } where)
        {
            values.Add(new("where", Filter(listing), where));
        }

        if (ListFilter.Order(listing, query) is { } order)
        {
            values.Add(new("order", $"[{GraphNames.Sort(listing.Entity.Name)}!]", order));
        }

        if (query.Text.Length > 0 && listing.IsRanked)
        {
            values.Add(new("search", "String", JsonValue.Create(query.Text)));
        }

        if (query.Near is { Latitude: not null } near)
        {
            values.Add(new(GraphNames.Near, "NearInput", ListFilter.Near(near)));
        }

        return values;
    }

    private static string Filter(Listing listing) => GraphNames.Filter(listing.Entity.Name);

    private static string Selection(Listing listing, IReadOnlyList<ListField> shown)
    {
        var paths = shown.Where(field => field.Declared is not null).Select(field => field.Path);
        var text = new StringBuilder("id ").Append(Written(paths.Concat(ListSeries.Paths(listing))));
        return shown.Any(field => field.Form == FieldForm.Published) || RowsOperation.IsAsPublished(listing.Entity)
            ? text.Append("source { line original { column value } } ").ToString()
            : text.ToString();
    }

    /// <summary>Writes paths as a selection: each field once, with its selections below.</summary>
    public static string Written(IEnumerable<string> paths) => string.Concat(
        from path in paths.Distinct()
        let steps = path.Split('.', 2)
        group steps by steps[0] into field
        let below = field.Where(steps => steps.Length > 1).Select(steps => steps[1]).ToList()
        select below.Count == 0 ? field.Key + " " : $"{field.Key} {{ {Written(below)}}} ");

    /// <summary>Lays the text out with a line for each field, for people.</summary>
    private static string Indented(string text)
    {
        var (lines, depth, inside) = (new StringBuilder(), 0, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isFree = inside == 0;
            depth -= isFree && word == "}" ? 1 : 0;
            lines.Append(isFree && depth + (word == "}" ? 1 : 0) > 0 && word != "{" ? "\n" + new string(' ', depth * 2) : " ").Append(word);
            depth += isFree && word == "{" ? 1 : 0;
            inside += word.Count(c => c == '(') - word.Count(c => c == ')');
        }

        return lines.ToString().Trim();
    }

    /// <summary>One variable of the operation.</summary>
    private sealed record Variable(string Name, string Type, JsonNode Value);
}
