using System.CommandLine;
using System.Text.RegularExpressions;

namespace Gateway.Cli.Verbs;

/// <summary>Translates the help of the verbs into Japanese; the English words are where each verb and flag is declared.</summary>
internal static partial class JapaneseHelp
{
    /// <summary>The notes at the end of the program's help.</summary>
    public static string Notes => JapaneseNotes.ByVerb[""];

    /// <summary>Returns the library's help with its headings in Japanese.</summary>
    public static string Headings(string help) => HeadingLine().Replace(help, line => line.Value switch
    {
        "Description:" => "説明：",
        "Usage:" => "使い方：",
        "Arguments:" => "引数：",
        "Options:" => "オプション：",
        _ => "動作：",
    });

    /// <summary>Translates the help of all verbs; call it after they were added.</summary>
    public static void Put(RootCommand root)
    {
        root.Description = JapaneseFlags.Verbs[""];
        Put(root.Options, "");
        foreach (var verb in root.Subcommands)
        {
            Put(verb, verb.Name);
        }
    }

    /// <summary>Returns the description of a verb, flag or argument; null if it has no Japanese words.</summary>
    /// <param name="verb">The verb that it belongs to: <c>schema export</c>.</param>
    /// <param name="name">The flag or the argument; empty = the verb itself.</param>
    public static string? Of(string verb, string name) => name.Length == 0
        ? JapaneseFlags.Verbs.GetValueOrDefault(verb)
        : JapaneseFlags.Flags.GetValueOrDefault($"{verb} {name}") ?? JapaneseFlags.Flags.GetValueOrDefault(name)
            ?? JapaneseSettings.ByFlag.GetValueOrDefault(name);

    private static void Put(Command command, string path)
    {
        command.Description = Of(path, "") ?? command.Description;
        Put(command.Options, path);
        foreach (var argument in command.Arguments)
        {
            argument.Description = Of(path, argument.Name) ?? argument.Description;
        }

        if (command is Verb verb && JapaneseNotes.ByVerb.TryGetValue(path, out var notes))
        {
            verb.Notes = notes;
        }

        foreach (var inner in command.Subcommands)
        {
            Put(inner, $"{path} {inner.Name}");
        }
    }

    /// <summary>Translates the options; the variable and default in brackets are the same in every language.</summary>
    private static void Put(IEnumerable<Option> options, string path)
    {
        foreach (var option in options.Where(o => Of(path, o.Name) is not null))
        {
            var end = Bracket().Match(option.Description ?? "").Value.Replace("default:", "既定値:", StringComparison.Ordinal);
            option.Description = Of(path, option.Name) + end;
        }
    }

    [GeneratedRegex("^(?:Description|Usage|Arguments|Options|Commands):", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@" \[GATEWAY_[^\[\]]*\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
