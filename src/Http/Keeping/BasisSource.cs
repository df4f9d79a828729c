using Gateway.Store;

namespace Gateway.Http.Keeping;

/// <summary>Determines the basis of an answer read now.</summary>
/// <param name="noticed">The state of the data it would be read from; null when unknown.</param>
/// <param name="edition">The edition: program, schema, limits and trusted documents.</param>
/// <param name="clock">What time it is.</param>
internal sealed class BasisSource(Func<DataState?> noticed, Func<string> edition, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    /// <param name="asksData">Whether the state of the data matters.</param>
    public Basis Now(bool asksData) =>
        new(edition(), asksData ? noticed() : null, clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute);
}
