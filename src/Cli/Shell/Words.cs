using System.Globalization;
using Gateway.Import.Findings;
using Gateway.Page;

namespace Gateway.Cli.Shell;

/// <summary>The words of the verbs in one language.</summary>
internal sealed class Words(Language language)
{
    public static readonly Words English = new(Language.English);

    private readonly IReadOnlyDictionary<Word, string> table =
        language == Language.Japanese ? JapaneseWords.Table : EnglishWords.Table;

    public Language Language => language;

    public bool AreJapanese => language == Language.Japanese;

    public string this[Word word] => table[word];

    /// <summary>Returns the words with values filled in.</summary>
    public string Of(Word word, params object?[] values) => string.Format(CultureInfo.InvariantCulture, table[word], values);

    public string Severity(Severity severity) => this[severity switch
    {
        Import.Findings.Severity.Error => Word.Error,
        Import.Findings.Severity.Warning => Word.Warning,
        _ => Word.Note,
    }];

    public string Of(FileFailure failure) => AreJapanese ? FailureWords.Japanese(failure) : failure.ToString();

    /// <summary>Returns the language of the command line, or else of the environment (Linux, macOS), or else of the system.</summary>
    public static Language Asked(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        string[] variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
        var said = LanguageFlag.In(arguments) ?? variables.Select(environment).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return (said ?? CultureInfo.CurrentUICulture.Name).StartsWith("ja", StringComparison.OrdinalIgnoreCase)
            ? Language.Japanese
            : Language.English;
    }
}
