using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>Who asks, and from whose account it is taken.</summary>
/// <param name="Account">Null where nobody counts.</param>
internal readonly record struct Client(ClientId Id, Account? Account)
{
    public static Client Of(Account account) => new(account.Id, account);

    public static Client Of(HttpContext http) => http.Features.Get<Account>() is { } account
        ? Of(account)
        : new Client(ClientId.Of(http.Connection.RemoteIpAddress), null);

    /// <summary>The operation with who pays for it.</summary>
    public OperationRequest Give(OperationRequest request) => Account is null ? request : request with { Charge = Account.Charge };

    /// <summary>Takes a request; the answer where it is one too many.</summary>
    public Answer? TakeRequest() => Refusal(Account?.TakeRequest());

    /// <summary>Takes what an answer costs that is given again; the answer where it cannot be given.</summary>
    public Answer? Take(Answer again) => Refusal(Account?.Charge(again.Facts.Cost.FieldCost));

    private static Answer? Refusal(Shortfall? shortfall) => shortfall is null ? null : Answer.Limited(shortfall);
}
