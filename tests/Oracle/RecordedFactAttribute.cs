using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>A fact about HotChocolate's recordings: skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedFactAttribute : FactAttribute
{
    private readonly bool pairs;

    public RecordedFactAttribute()
    {
        if (Recordings.Folder is null)
        {
            Skip = "GATEWAY_CONTRACT does not name the folder of HotChocolate's recorded answers.";
        }
    }

    /// <summary>Whether it needs the recorded pairs too.</summary>
    public bool Pairs
    {
        get => pairs;
        init
        {
            pairs = value;
            if (value && Recordings.Pairs is null)
            {
                Skip ??= "GATEWAY_GOLDEN does not name the folder of recorded pairs.";
            }
        }
    }
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
    /// <summary>The schema, the rows and the stored documents.</summary>
    public static string? Folder { get; } = Find("GATEWAY_CONTRACT");

    /// <summary>The pairs of request and answer.</summary>
    public static string? Pairs { get; } = Find("GATEWAY_GOLDEN");

    /// <summary>Why tests of the recordings are skipped; null when the recordings are present.</summary>
    public static string? WhyNot => Folder is null ? "GATEWAY_CONTRACT does not name the folder of HotChocolate's recorded answers." : null;

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder!, name));

    private static string? Find(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
