using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>A gateway over the files of four cities and events of a fifth, and a browser; shared by all tests that use it.</summary>
[CollectionDefinition(Name)]
public sealed class RealChromium : Chromium, ICollectionFixture<RealChromium>
{
    public const string Name = "Real cities";

    public const string Missing = "GATEWAY_DATA and GATEWAY_DATA2 name no folders of real municipal files.";

    private static readonly string[] Folders = ["ichikawa", "takamatsu", "yaizu", "joso"];

    /// <summary>Whether the files are available.</summary>
    public static bool IsThere { get; } = All().Length > 0;

    protected override string[] Files => All();

    private static string[] All()
    {
        var (data, more) = (FolderOf("GATEWAY_DATA"), FolderOf("GATEWAY_DATA2"));
        return data is null || more is null ? []
            : [
                .. Folders.SelectMany(city => new[] { Path.Combine(data, city), Path.Combine(more, city) }),
                Path.Combine(data, "chiba"),
            ];
    }

    private static string? FolderOf(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
