using Xunit;

namespace Gateway.Tests.Catalog.Hours;

/// <summary>
/// Labelled cells and questions with the right answers, kept outside the repository; <c>GATEWAY_ASK</c> names their folder.
/// </summary>
internal static class Asked
{
    public const string Missing = "GATEWAY_ASK names no folder of labelled cells.";

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("GATEWAY_ASK") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}

/// <summary>A test on labelled data: skipped, with the reason, where the data is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AskedFactAttribute : FactAttribute
{
    public AskedFactAttribute() => Skip = Asked.Folder is null ? Asked.Missing : null;
}
