using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>
/// Counts the rows of a list by the values of its columns. Finding the rows is what takes long: if there are few, which are read anyway,
/// the values are counted here; if more, the graph counts them by several columns at once; if very many, by each column alone, using its
/// index.
/// </summary>
internal sealed class ListCounter
{
    /// <summary>Up to this many rows, one pass over them for several columns is faster than the index of each.</summary>
    private const int MostTogether = 20_000;

    /// <summary>The most groups of several columns that are added up here.</summary>
    private const int MostGroups = 5000;

    private const int MostChoices = 12;

    private readonly Func<ListOperation, CancellationToken, Task<JsonElement>> ask;
    private readonly Listing listing;
    private readonly ListQuery query;
    private readonly IReadOnlyList<Column> columns;

    /// <summary>The columns that can be counted from the list's own rows.</summary>
    private readonly IReadOnlyList<Column> countableFromRows;

    /// <param name="ask">Returns the list from the answer to an operation on it; nothing when the graph refuses.</param>
    /// <param name="mostColumns">The most columns counted besides the cities.</param>
    /// <param name="withCities">Whether the cities are counted.</param>
    public ListCounter(
        Func<ListOperation, CancellationToken, Task<JsonElement>> ask, Listing listing, ListQuery query, int mostColumns, bool withCities)
    {
        (this.ask, this.listing, this.query) = (ask, listing, query);
        columns = ColumnsOf(listing, mostColumns, withCities);
        countableFromRows = [.. columns.Where(column => IsCountableFromRows(listing, query, column))];
    }

    /// <summary>The selections needed on each row to count the columns.</summary>
    public IEnumerable<string> InRows => countableFromRows.Select(column => column.InRow);

    /// <param name="total">The number of rows.</param>
    /// <param name="allRows">All of the rows, if they were read.</param>
    public async Task<IReadOnlyList<ListCounts>> ReadAsync(long total, JsonElement? allRows, CancellationToken cancellation)
    {
        var known = new Dictionary<Column, IReadOnlyList<ListCount>>();
        if (allRows is { } rows)
        {
            foreach (var column in countableFromRows)
            {
                known[column] = Counted(rows.Items("nodes").Select(row => column.Of(row, column.Without, 1)));
            }
        }
        else if (total <= MostTogether || listing.Dataset is not null)
        {
            await CountTogetherAsync(known, cancellation);
        }

        foreach (var column in columns.Where(column => !known.ContainsKey(column) && !IsTooSpecific(column, known)))
        {
            known[column] = await AskAsync(column, cancellation);
        }

        return [.. columns.Where(column => !IsTooSpecific(column, known))
            .Select(column => new ListCounts(column.Parameter, column.Field, known[column]))];
    }

    /// <summary>A place's more specific kind is only offered within one kind: before that, the kinds are the choice.</summary>
    private bool IsTooSpecific(Column column, Dictionary<Column, IReadOnlyList<ListCount>> known) =>
        column.IsOfRole(ColumnRole.KindLabel) && !IsChosen(column)
        && known.Any(other => other.Key.IsOfRole(ColumnRole.Category) && other.Value.Count > 1 && !IsChosen(other.Key));

    private bool IsChosen(Column column) => query.Conditions.OfType<IsOneOf>().Any(one => one.Path == column.Parameter);

    /// <summary>
    /// Counts by as many columns at once as the graph groups by; no index covers the columns within a data set. The rows' own labels would
    /// make too many groups.
    /// </summary>
    private async Task CountTogetherAsync(Dictionary<Column, IReadOnlyList<ListCount>> known, CancellationToken cancellation)
    {
        var candidates = countableFromRows.Where(column => !column.IsOfRole(ColumnRole.KindLabel));
        foreach (var part in candidates.Chunk(Grouping.MostKeys).Where(part => part.Length > 1))
        {
            var groups = await GroupsAsync(part, cancellation);
            foreach (var column in groups is null ? [] : part)
            {
                known[column] = Counted(groups!.Select(one => column.Of(one.Row, column.Name, one.Count)));
            }
        }
    }

    private static List<Column> ColumnsOf(Listing listing, int most, bool withCities)
    {
        var fields = listing.Fields.Where(field => field is { IsChoosable: true, Key: not null, Weight: < ListField.Least })
            .OrderBy(field => field.Weight).Take(most)
            .Select(field => new Column(field.Path, field, field.Key!.Name, field.Key.Value.Name));
        return withCities && listing.City is { } city && listing.Entity.AllMembers().Contains(city)
            ? [new Column(ListParameters.City, null, Entity.SnakeCase(city.Name).ToUpperInvariant(), city.Name), .. fields]
            : [.. fields];
    }

    /// <summary>
    /// Whether the list's own rows suffice to count a column: not if the column already has a chosen value, as the values that excludes are
    /// shown too; and not for a referenced row, which counts by identity, whatever its name.
    /// </summary>
    private static bool IsCountableFromRows(Listing listing, ListQuery query, Column column) =>
        column.Field is null or { IsReferencedName: false, Form: FieldForm.Kind or FieldForm.Choice or FieldForm.YesNo }
        && JsonNode.DeepEquals(ListFilter.Where(listing, query), ListFilter.Where(listing, query, column.Without));

    /// <summary>The most frequent first; ties are sorted by text, where the graph sorts by key.</summary>
    private static IReadOnlyList<ListCount> Counted(IEnumerable<ListCount?> values) =>
    [
        .. values.OfType<ListCount>()
            .GroupBy(one => one.Value, (_, same) => same.Aggregate((one, other) => one with { Count = one.Count + other.Count }))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal).Take(MostChoices),
    ];

    /// <returns>Null when there are too many groups, or the graph refuses.</returns>
    private async Task<List<(JsonElement Row, long Count)>?> GroupsAsync(IReadOnlyList<Column> by, CancellationToken cancellation)
    {
        var list = await ask(ListOperation.Counts(
            listing, query, by.Select(column => column.Key), by.Select(column => column.InKey), null, MostGroups), cancellation);
        var groups = list.ValueKind == JsonValueKind.Object ? list.Member("groups") : null;
        return groups is { } all && !(all.Member("pageInfo") ?? default).Flag("hasNextPage") ? GroupsOf(list) : null;
    }

    /// <summary>Asks for one more, as rows without a value are a group too.</summary>
    private async Task<IReadOnlyList<ListCount>> AskAsync(Column column, CancellationToken cancellation) =>
        [.. GroupsOf(await ask(
                ListOperation.Counts(listing, query, [column.Key], [column.InKey], column.Without, MostChoices + 1), cancellation))
            .Select(one => column.Of(one.Row, column.Name, one.Count)).OfType<ListCount>().Take(MostChoices)];

    private static List<(JsonElement Row, long Count)> GroupsOf(JsonElement list) =>
        [.. list.Items("groups").Select(group => (group.Member("key") ?? default, group.Whole("count") ?? 0))];

    /// <summary>A column whose values are counted.</summary>
    /// <param name="Parameter">The query parameter that chooses a value.</param>
    /// <param name="Field">Null = the cities.</param>
    /// <param name="Key">The key that rows are grouped by.</param>
    /// <param name="Name">The name of the key in a group.</param>
    private sealed record Column(string Parameter, ListField? Field, string Key, string Name)
    {
        public bool IsOfRole(ColumnRole role) => Field?.Declared?.Role == role;

        public string Without => Field?.Path ?? Name;

        public string InKey => Field is null ? $"{Name} {{ code name }}" : Name;

        public string InRow => Field is null ? $"{Name} {{ code name }} " : ListOperation.Written([Field.Path]);

        /// <summary>Returns the value with its count; null when there is none.</summary>
        /// <param name="path">Its path in the row or the key.</param>
        /// <param name="count">The number of rows that have it.</param>
        public ListCount? Of(JsonElement from, string path, long count)
        {
            var value = path.Split('.').Aggregate((JsonElement?)from, (at, step) => at?.Member(step));
            return value is not { } known ? null
                : Field is null ? new ListCount(known.Text("code")!, known.Text("name"), count)
                : new ListCount(known.ValueKind switch
                {
                    JsonValueKind.True => "true",
                    JsonValueKind.False => "false",
                    _ => known.ToString(),
                }, null, count);
        }
    }
}
