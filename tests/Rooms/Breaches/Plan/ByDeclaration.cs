namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Types that use the later room in their declarations.</summary>
internal sealed class ByInheritance : Later;

[Later]
internal sealed class ByAttribute;

internal sealed class ByReturnAttribute
{
    [return: Later]
    public static int Count() => 0;
}

internal sealed class ByConstraint<T>
    where T : Later;

internal sealed class ByArgumentOfGeneric
{
    public static IReadOnlyDictionary<string, Later[]>? None => null;
}

internal sealed record ByParameter(Later Part);
