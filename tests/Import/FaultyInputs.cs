using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Faulty inputs kept outside the repository; <c>GATEWAY_FAULTS</c> names their folder.</summary>
internal static class FaultyInputs
{
    public const string Missing = "GATEWAY_FAULTS names no folder of faulty inputs.";

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("GATEWAY_FAULTS") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}

/// <summary>A test on faulty inputs: skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FaultyInputFactAttribute : FactAttribute
{
    public FaultyInputFactAttribute() => Skip = FaultyInputs.Folder is null ? FaultyInputs.Missing : null;
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FaultyInputTheoryAttribute : TheoryAttribute
{
    public FaultyInputTheoryAttribute() => Skip = FaultyInputs.Folder is null ? FaultyInputs.Missing : null;
}
