using Xunit;

namespace Gateway.Tests.Catalog.Hours;

/// <summary>Cells and questions with what is right, which stand outside the repository; <c>GATEWAY_ASK</c> says where.</summary>
internal static class Asked
{
    public const string Missing = "GATEWAY_ASK names no folder of labelled cells.";

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("GATEWAY_ASK") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}

/// <summary>A test on what is asked: skipped, with the reason, where it is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AskedFactAttribute : FactAttribute
{
    public AskedFactAttribute() => Skip = Asked.Folder is null ? Asked.Missing : null;
}
