using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>A test on real files: skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealFilesFactAttribute : FactAttribute
{
    public RealFilesFactAttribute() => Skip = RealChromium.IsThere ? null : RealChromium.Missing;
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealFilesTheoryAttribute : TheoryAttribute
{
    public RealFilesTheoryAttribute() => Skip = RealChromium.IsThere ? null : RealChromium.Missing;
}
