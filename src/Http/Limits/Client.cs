using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>Who asks, and from whose account it is taken.</summary>
/// <param name="Address">Where it asks from: what keys must not multiply, such as keys themselves, is counted for this.</param>
/// <param name="Account">Null where nobody counts.</param>
internal readonly record struct Client(ClientId Address, Account? Account)
{
    public static Client Of(HttpContext http) => new(ClientId.Of(http.Connection.RemoteIpAddress), http.Features.Get<Account>());

    /// <summary>For whom all else is counted: its key, or else its address.</summary>
    public ClientId Id => Account?.Id ?? Address;

    /// <summary>
    /// Shows that something of this client is open, and tells whether it may stay so: not when its key was revoked since.
    /// </summary>
    public bool MayStay()
    {
        Account?.TrySee();
        return Account is not { IsClosed: true };
    }

    /// <summary>The operation with who pays for it.</summary>
    public OperationRequest Give(OperationRequest request) => Account is null ? request : request with { Charge = Account.Charge };

    /// <summary>Takes a request; the answer where it is one too many.</summary>
    public Answer? TakeRequest() => Refusal(Account?.TakeRequest());

    /// <summary>Takes what an answer costs that is given again; the answer where it cannot be given.</summary>
    public Answer? Take(Answer again) => Refusal(Account?.Charge(again.Facts.Cost.FieldCost));

    private static Answer? Refusal(Shortfall? shortfall) => shortfall is null ? null : Answer.Limited(shortfall);
}
