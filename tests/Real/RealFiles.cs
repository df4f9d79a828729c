using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Files that cities really published. They are kept outside the repository; <c>GATEWAY_DATA</c> names their folder.</summary>
internal static class RealFiles
{
    public const string Missing = "GATEWAY_DATA names no folder of real municipal files.";

    public const string MissingMore = "GATEWAY_DATA2 names no second folder of real municipal files.";

    public static string? Folder { get; } = FolderOf("GATEWAY_DATA");

    /// <summary>Files collected later.</summary>
    public static string? More { get; } = FolderOf("GATEWAY_DATA2");

    public static string PathOf(string file) => Path.Combine(Folder ?? throw new InvalidOperationException(Missing), file);

    private static string? FolderOf(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}

/// <summary>A test on real files: skipped, with the reason, where they are missing.</summary>
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

/// <summary>A test on the real files of both folders.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllRealFilesFactAttribute : FactAttribute
{
    public AllRealFilesFactAttribute()
    {
        Skip = RealFiles.Folder is null ? RealFiles.Missing : RealFiles.More is null ? RealFiles.MissingMore : null;
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

/// <summary>As <see cref="AllRealFilesFactAttribute"/>, once per row of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllRealFilesTheoryAttribute : TheoryAttribute
{
    public AllRealFilesTheoryAttribute()
    {
        Skip = new AllRealFilesFactAttribute().Skip;
    }
}
