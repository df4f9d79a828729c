using Gateway.Store;

namespace Gateway.Http.Keeping;

/// <summary>Says on what an answer rests that is read now.</summary>
/// <param name="noticed">Of which data it would be; null when that cannot be said.</param>
/// <param name="edition">Of which program, schema, limits and trusted documents.</param>
/// <param name="clock">What time it is.</param>
internal sealed class BasisSource(Func<DataState?> noticed, Func<string> edition, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    /// <param name="asksData">Whether it matters which data there is.</param>
    public Basis Now(bool asksData) =>
        new(edition(), asksData ? noticed() : null, clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute);
}
