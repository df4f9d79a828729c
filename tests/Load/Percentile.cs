namespace Gateway.Load;

/// <summary>The value that so large a share of what was measured does not pass: 0.99 of the times took no longer; 0 of none.</summary>
internal static class Percentile
{
    public static T Of<T>(IReadOnlyCollection<T> values, double share)
        where T : struct =>
        values.Order().ElementAtOrDefault((int)(share * (values.Count - 1)));
}
