using Gateway.Store;

namespace Gateway.Http.Keeping;

/// <summary>What an answer depends on besides its question.</summary>
/// <param name="Edition">Program, schema, limits and trusted documents: the same text in every gateway where these are the same.</param>
/// <param name="State">The state of the data it is read from; null = unknown.</param>
/// <param name="Minute">The minute in which the answer was started, counted from the year 1.</param>
internal readonly record struct Basis(string Edition, DataState? State, long Minute)
{
    /// <summary>Whether an answer with this basis also holds for the other.</summary>
    /// <param name="now">The other basis.</param>
    /// <param name="isTimed">Whether the answer changes from minute to minute.</param>
    public bool HoldsIn(Basis now, bool isTimed) =>
        State is not null && State == now.State && Edition == now.Edition && (!isTimed || Minute == now.Minute);
}
