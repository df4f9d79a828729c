using Gateway.Cli.Settings;

namespace Gateway.Tests.Cli;

/// <summary>The default settings, with a given database and little else.</summary>
internal static class DefaultSettings
{
    public static GatewaySettings With(string database, params (string Name, string Value)[] others) =>
        new SettingReader(_ => null, Path.GetDirectoryName(database)!)
            .Read(others.Append(("database", database)).ToDictionary(one => one.Item1, one => one.Item2));
}
