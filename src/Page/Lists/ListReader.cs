using System.Text.Json;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Reads what a list shows.</summary>
internal sealed class ListReader(AskData ask, TimeProvider clock)
{
    /// <summary>Counting every column of more rows takes longer than a reader waits.</summary>
    public const int MostCounted = 20_000;

    /// <summary>Up to this many rows are all read once before the first page is shown, for counts and map together.</summary>
    private const int MostWalked = 1000;

    private const int FewCountedColumns = 2;

    private const int MostCountedColumns = 12;

    private const int MostDatasets = 2000;

    private readonly StampedCache<(IReadOnlyList<ListCounts> Counts, Spread? Places)> shared = new(200);
    private readonly StampedCache<IReadOnlySet<string>?> filled = new(100);

    /// <summary>Returns the query with its place name looked up; a problem when there is no place of that name.</summary>
    public async Task<(ListQuery Query, ListProblem? Problem)> LookUpAsync(ListQuery query, CancellationToken cancellation)
    {
        if (query.Near is not { Latitude: null } near)
        {
            return (query, null);
        }

        var data = await AskAsync(Operations.OfPage("near"), "Near", FrontReader.Variables(new { text = near.Text }), cancellation);
        var found = data?.Items("facilities").FirstOrDefault() ?? default;
        return found.Point() is var (latitude, longitude)
            ? (query with { Near = near with { Latitude = latitude, Longitude = longitude } }, null)
            : (query with { Near = null }, new ListProblem(ListFault.NoPlace, ListParameters.Near, near.Text));
    }

    /// <returns>Null when the graph refuses the request: for an invalid cursor, or for more than one operation may hold.</returns>
    public async Task<ListData?> ReadAsync(Stamp stamp, Listing listing, ListQuery query, CancellationToken cancellation)
    {
        var page = ListOperation.Page(listing, query);
        if (await AskAsync(page.Document, ListOperation.Name, page.Variables, cancellation) is not { } data)
        {
            return null;
        }

        var from = List(listing, data);
        var info = from.Member("pageInfo") ?? default;
        var total = from.Whole("totalCount") ?? 0;
        var (counted, placed) = await SharedAsync(stamp, listing, query, total, cancellation);
        return new ListData(total, Rows(from, query), NextOf(info, query), PreviousOf(info, query))
        {
            Counts = counted,
            IsUncounted = IsUncounted(listing, query, total),
            Places = placed,
        };
    }

    /// <summary>Reads what the first page of a list shares with all its other pages, starting with the number of rows.</summary>
    public async Task ReadAheadAsync(Stamp stamp, Listing listing, CancellationToken cancellation) =>
        await SharedAsync(stamp, listing, listing.DefaultQuery, await TotalAsync(listing, cancellation), cancellation);

    /// <summary>Returns what is independent of paging and order: the number of rows per value, and where they are.</summary>
    private Task<(IReadOnlyList<ListCounts> Counts, Spread? Places)> SharedAsync(
        Stamp stamp, Listing listing, ListQuery query, long total, CancellationToken cancellation) =>
        shared.GetAsync(stamp, Key(listing, query), ending => ReadSharedAsync(listing, query, total, ending), cancellation);

    /// <summary>Finding the rows is what takes long: if there are few, they are read once for both.</summary>
    private async Task<(IReadOnlyList<ListCounts> Counts, Spread? Places)> ReadSharedAsync(
        Listing listing, ListQuery query, long total, CancellationToken cancellation)
    {
        Task<JsonElement> Ask(ListOperation operation, CancellationToken token) => ListAsync(listing, operation, token);
        var counter = new ListCounter(Ask, listing, query, MostColumns(listing, query, total), !IsUncounted(listing, query, total));
        string[] needed = [.. counter.InRows, .. listing.IsLocated ? [ListOperation.PointFields(listing)] : (string[])[]];
        var read = total <= MostWalked && needed.Length > 0
            ? await Ask(ListOperation.Rows(listing, query, needed, MostWalked), cancellation)
            : default;
        JsonElement? allRows = read.ValueKind == JsonValueKind.Object ? read : null;
        var counted = counter.ReadAsync(total, allRows, cancellation);
        var placed = listing.IsLocated
            ? new ListMap(Ask).ReadAsync(listing, query, total, MapFormOf(listing, query, total), allRows, cancellation)
            : null;
        return (await counted, placed is null ? null : await placed);
    }

    /// <summary>Returns the fields filled by columns of data sets of these kinds; null when that is not known for all of them.</summary>
    public Task<IReadOnlySet<string>?> FilledAsync(Stamp stamp, IReadOnlyList<string> kinds) =>
        filled.GetAsync(stamp, string.Join(' ', kinds), () => ReadFilledAsync(kinds));

    private async Task<IReadOnlySet<string>?> ReadFilledAsync(IReadOnlyList<string> kinds)
    {
        var variables = FrontReader.Variables(new { kinds, first = MostDatasets });
        var data = await AskAsync(Operations.OfPage("dataset"), "FilledFields", variables, CancellationToken.None);
        var datasets = data?.Member("datasets") ?? default;
        var nodes = datasets.Items("nodes").ToList();
        return nodes.Count == 0 || (datasets.Member("pageInfo") ?? default).Flag("hasNextPage") ? null
            : nodes.SelectMany(node => node.Items("columns")).Where(column => column.Real("fillRate") is null or > 0)
                .Select(column => column.Text("field")).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The cache key of what is independent of paging and order. Whether a place is open now is only valid for a minute.</summary>
    private string Key(Listing listing, ListQuery query)
    {
        var normalized = query.First with
        {
            Order = null, Size = ListQuery.DefaultSize, AllColumns = false, IsCounted = query is { IsCounted: true, IsFiltered: true },
        };
        var minute = query.OpenNow ? clock.GetUtcNow().ToUnixTimeSeconds() / 60 : 0;
        return $"{listing.Dataset?.Id} {minute} {ListAddress.Of(listing.Path, normalized)}";
    }

    private static JsonElement List(Listing listing, JsonElement data) => data.Member(listing.Entity.ListField!) ?? default;

    private static List<(JsonElement, double?)> Rows(JsonElement from, ListQuery query) => query.Near is null
        ? [.. from.Items("nodes").Select(row => (row, (double?)null))]
        : [.. from.Items("edges").Select(edge => (edge.Member("node") ?? default, edge.Real("distance")))];

    private static string? NextOf(JsonElement info, ListQuery query) =>
        query.Before is not null || info.Flag("hasNextPage") ? info.Text("endCursor") : null;

    private static string? PreviousOf(JsonElement info, ListQuery query) =>
        query.After is not null || info.Flag("hasPreviousPage") ? info.Text("startCursor") : null;

    /// <summary>
    /// Whether going through all rows must be requested: what every reader of a list sees is cached, but the first page of a search must
    /// not wait for all of it.
    /// </summary>
    private static bool IsUncounted(Listing listing, ListQuery query, long total) =>
        query is { IsFiltered: true, IsCounted: false } && total > MostWalked && !ListAddress.IsDefault(listing, query.First);

    /// <summary>
    /// The number of columns whose values are counted: for very many rows, only those for which an index suffices; for an uncounted search,
    /// at most the first, whose values within a city have an index.
    /// </summary>
    private static int MostColumns(Listing listing, ListQuery query, long total) =>
        IsUncounted(listing, query, total) ? (query with { Cities = [] }).IsFiltered ? 0 : 1
        : total <= MostCounted ? MostCountedColumns
        : query.IsCounted || (query.Conditions.Count == 0 && query.Text.Length == 0) ? FewCountedColumns
        : 0;

    /// <summary>Returns the number of rows in a list over all data sets, for a reader who asks for nothing in particular.</summary>
    public async Task<long> TotalAsync(Listing listing, CancellationToken cancellation)
    {
        var operation = ListOperation.Total(listing);
        var data = await AskAsync(operation.Document, ListOperation.Name, operation.Variables, cancellation);
        return data?.Total(listing.Entity.ListField!) ?? 0;
    }

    private static ListMapForm MapFormOf(Listing listing, ListQuery query, long total) =>
        IsUncounted(listing, query, total) ? ListMapForm.First
        : total > MostCounted ? ListMapForm.Counted
        : ListMapForm.Fitting;

    /// <summary>Returns the list from the answer; nothing when the graph refuses.</summary>
    private async Task<JsonElement> ListAsync(Listing listing, ListOperation operation, CancellationToken cancellation) =>
        await AskAsync(operation.Document, ListOperation.Name, operation.Variables, cancellation) is { } data
            ? List(listing, data)
            : default;

    /// <returns>Null when the graph refuses.</returns>
    private async Task<JsonElement?> AskAsync(string document, string operation, JsonElement variables, CancellationToken cancellation)
    {
        try
        {
            return await ask(document, operation, variables, cancellation);
        }
        catch (RefusedQuestionException)
        {
            return null;
        }
    }
}
