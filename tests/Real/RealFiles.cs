using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Files that cities really published. They stand outside the repository; <c>GATEWAY_DATA</c> says where.</summary>
internal static class RealFiles
{
    public const string Missing = "GATEWAY_DATA names no folder of real municipal files.";

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("GATEWAY_DATA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static string PathOf(string file) => Path.Combine(Folder ?? throw new InvalidOperationException(Missing), file);
}

/// <summary>A test on real files: skipped, with the reason, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealFilesFactAttribute : FactAttribute
{
    public RealFilesFactAttribute()
    {
        if (RealFiles.Folder is null)
        {
            Skip = RealFiles.Missing;
        }
    }
}

/// <summary>As <see cref="RealFilesFactAttribute"/>, once per row of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealFilesTheoryAttribute : TheoryAttribute
{
    public RealFilesTheoryAttribute()
    {
        if (RealFiles.Folder is null)
        {
            Skip = RealFiles.Missing;
        }
    }
}
