using Gateway.Cli.Settings;

namespace Gateway.Tests.Cli;

/// <summary>The settings of somebody who says nothing but where the database is.</summary>
internal static class DefaultSettings
{
    public static GatewaySettings With(string database) =>
        new SettingReader(_ => null, Path.GetDirectoryName(database)!).Read(new Dictionary<string, string> { ["database"] = database });
}
