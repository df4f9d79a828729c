using System.CommandLine;

namespace Gateway.Cli.Shell;

/// <summary>
/// <c>--lang</c>, accepted with every verb and read before any verb is created, because their help is in that language too.
/// </summary>
internal static class LanguageFlag
{
    private const string Name = "--lang";

    public static Option Create() => new Option<string>(Name)
    {
        Description = "The language of the output. [default: that of the system]",
        HelpName = "ja|en",
        Recursive = true,
    }.AcceptOnlyFromAmong("ja", "en");

    /// <summary>Returns the language in the arguments; null = none.</summary>
    public static string? In(IReadOnlyList<string> arguments)
    {
        var joined = arguments.FirstOrDefault(a => a.Length > Name.Length && a.StartsWith(Name, StringComparison.Ordinal)
            && a[Name.Length] is '=' or ':');
        var at = arguments.ToList().IndexOf(Name);
        return joined is not null ? joined[(Name.Length + 1)..] : at >= 0 && at + 1 < arguments.Count ? arguments[at + 1] : null;
    }
}
