namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Types that use the later room inside a method, and inside what the compiler generates from one.</summary>
internal sealed class ByLambda
{
    public static Func<object, bool> Test => value => value is Later;
}

internal sealed class ByAsync
{
    public static async Task<int> CountAsync()
    {
        await Task.Yield();
        return Later.Made.Count;
    }
}

internal sealed class ByIterator
{
    public static IEnumerable<object> Parts()
    {
        yield return new Later();
    }
}

internal sealed class ByLocalFunction
{
    public static int Count()
    {
        return Inner();

        static int Inner() => Later.Made.Count;
    }
}

internal sealed class ByCatch
{
    public static bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (LaterFault)
        {
            return false;
        }
    }
}

internal sealed class ByTypeOf
{
    public static Type Told => typeof(Later);
}
