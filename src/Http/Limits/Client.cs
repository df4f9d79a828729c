using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>The client of a request, and the account it is charged to.</summary>
/// <param name="Address">The address it asks from: what keys must not multiply, such as new keys, is counted under it.</param>
/// <param name="Account">Null when nothing is counted.</param>
internal readonly record struct Client(ClientId Address, Account? Account)
{
    public static Client Of(HttpContext http) => new(ClientId.Of(http.Connection.RemoteIpAddress), http.Features.Get<Account>());

    /// <summary>The identity all else is counted under: its key, or else its address.</summary>
    public ClientId Id => Account?.Id ?? Address;

    /// <summary>
    /// Notes that something of this client is open, and returns whether it may stay so: not once its key has been revoked.
    /// </summary>
    public bool MayStay()
    {
        Account?.TryTouch();
        return Account is not { IsRevoked: true };
    }

    /// <summary>Returns the operation with the account that pays for it.</summary>
    public OperationRequest ApplyTo(OperationRequest request) => Account is null ? request : request with { Charge = Account.Charge };

    /// <summary>Counts a request; returns the refusal if it is one too many.</summary>
    public Answer? TakeRequest() => Refusal(Account?.TakeRequest());

    /// <summary>Charges the cost of an answer that is served again; returns the refusal if it exceeds what is left.</summary>
    public Answer? Take(Answer again) => Refusal(Account?.Charge(again.Facts.Cost.FieldCost));

    private static Answer? Refusal(Shortfall? shortfall) => shortfall is null ? null : Answer.Limited(shortfall);
}
