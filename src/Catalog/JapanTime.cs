namespace Gateway.Catalog;

/// <summary>The one zone of Japan, which knows no summer time.</summary>
internal static class JapanTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);
}
