namespace Gateway.Tests.Rooms.Breaches.Sql;

/// <summary>
/// Stands for a type of a later room; the types of the earlier room beside it use it, each through one language construct.
/// </summary>
internal class Later
{
    public const int Size = 3;

    public static Later Made { get; } = new();

    public int Count => Size;
}

internal sealed class LaterFault : Exception;

[AttributeUsage(AttributeTargets.All)]
internal sealed class LaterAttribute : Attribute;

internal static class LaterExtensions
{
    public static int Doubled(this int number) => number * 2;
}
