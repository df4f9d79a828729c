using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Turns an address of a list into what its page shows; whatever the address contains, there is a page.</summary>
internal sealed class ListExplorer(Kinds kinds, AskData ask, TimeProvider clock)
{
    private readonly ListReader reader = new(ask, clock);

    public async Task<ListModel> ReadAsync(Stamp stamp, PageRequest request, Listing listing)
    {
        var (query, problems) = await UnderstandAsync(request, listing);
        var data = await reader.ReadAsync(stamp, listing, query, request.Cancellation);
        if (data is null)
        {
            (query, var refused) = Without(query);
            problems = [.. problems, refused];
            data = await reader.ReadAsync(stamp, listing, query, request.Cancellation) ?? ListData.Nothing;
        }

        return new ListPresenter(request.View, kinds, listing, query, request.Query).Present(data, problems, stamp.Day);
    }

    /// <summary>Returns a list over all data sets that knows, for each column, whether a data set fills it.</summary>
    public async Task<Listing> FilledAsync(Stamp stamp, Listing listing) =>
        listing.Kinds.Count > 0 && await reader.FilledAsync(stamp, listing.Kinds) is { } filled
            ? listing with { Fields = [.. listing.Fields.Select(field => field with { FillRate = field.RateOf(filled) })] }
            : listing;

    /// <inheritdoc cref="ListReader.ReadAheadAsync"/>
    public Task ReadAheadAsync(Stamp stamp, Listing listing, CancellationToken cancellation) =>
        reader.ReadAheadAsync(stamp, listing, cancellation);

    /// <inheritdoc cref="ListReader.TotalAsync"/>
    public Task<long> TotalAsync(Listing listing, CancellationToken cancellation) => reader.TotalAsync(listing, cancellation);

    /// <summary>Returns what an address asks for, with places looked up.</summary>
    public async Task<(ListQuery Query, IReadOnlyList<ListProblem> Problems)> UnderstandAsync(PageRequest request, Listing listing)
    {
        var (read, problems) = ListAddress.Read(listing, request.Query);
        var (query, problem) = await reader.LookUpAsync(read, request.Cancellation);
        return (query, problem is null ? problems : [.. problems, problem]);
    }

    /// <summary>Returns problems in words.</summary>
    public IReadOnlyList<string> MessagesOf(View view, Listing listing, IReadOnlyList<ListProblem> problems) =>
        [.. new ListProblemMessages(view.Words, new ListText(view.Words, kinds), listing).Of(problems, []).Select(one => one.Message)];

    /// <summary>Drops from a query what only the graph can refuse: a cursor of another list, or more than one operation may hold.</summary>
    private static (ListQuery Query, ListProblem Problem) Without(ListQuery query) => query.After is null && query.Before is null
        ? (new ListQuery(), new ListProblem(ListFault.TooMany, "", ""))
        : (query.First, new ListProblem(ListFault.InvalidCursor, ListParameters.After, ""));
}
