using Gateway.Store;

namespace Gateway.Http.Keeping;

/// <summary>What an answer rests on beside its question.</summary>
/// <param name="Edition">Program, schema, limits and trusted documents: the same text in every gateway that has the same.</param>
/// <param name="State">Of which data it is; null = not known.</param>
/// <param name="Minute">In which minute, counted from the year 1, it was begun.</param>
internal readonly record struct Basis(string Edition, DataState? State, long Minute)
{
    /// <summary>Whether an answer that rests on this is true of the other too.</summary>
    /// <param name="now">The other.</param>
    /// <param name="isTimed">Whether it is another one in another minute.</param>
    public bool HoldsIn(Basis now, bool isTimed) =>
        State is not null && State == now.State && Edition == now.Edition && (!isTimed || Minute == now.Minute);
}
