using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>A fact about what was recorded from HotChocolate: skipped, with the reason, where the recordings are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedFactAttribute : FactAttribute
{
    public RecordedFactAttribute() => Skip = Recordings.WhyNot;
}

/// <summary>As <see cref="RecordedFactAttribute"/>, with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedTheoryAttribute : TheoryAttribute
{
    public RecordedTheoryAttribute() => Skip = Recordings.WhyNot;
}

/// <summary>Where the recorded answers are.</summary>
internal static class Recordings
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("GATEWAY_CONTRACT") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Why tests of the recordings are skipped; null when they are at hand.</summary>
    public static string? WhyNot => Folder is null ? "GATEWAY_CONTRACT does not name the folder of HotChocolate's recorded answers." : null;

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder!, name));
}
