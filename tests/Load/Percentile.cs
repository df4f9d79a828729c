namespace Gateway.Load;

/// <summary>
/// The value that the given share of the measurements does not exceed: for 0.99, that 99 % took no longer; 0 if there are none.
/// </summary>
internal static class Percentile
{
    public static T Of<T>(IReadOnlyCollection<T> values, double share)
        where T : struct =>
        values.Order().ElementAtOrDefault((int)(share * (values.Count - 1)));
}
