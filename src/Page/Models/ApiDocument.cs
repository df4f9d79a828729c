namespace Gateway.Page.Models;

/// <summary>A trusted document as shown on its page: what it is for, and what it takes.</summary>
/// <param name="Text">What it is for, in English; empty when not stated.</param>
/// <param name="JapaneseText">The same in Japanese; empty when not stated.</param>
/// <param name="Document">In GraphQL.</param>
public sealed record ApiDocument(
    string Name,
    string Title,
    string JapaneseTitle,
    string Text,
    string JapaneseText,
    string Document,
    IReadOnlyList<ApiParameter> Parameters)
{
    public string TitleIn(Language language) => language == Language.Japanese ? JapaneseTitle : Title;

    /// <summary>Returns what it is for, in this language or else in the other one.</summary>
    public (string Text, Language Language) TextIn(Language language)
    {
        var isJapanese = language == Language.Japanese ? JapaneseText.Length > 0 : Text.Length == 0;
        return isJapanese ? (JapaneseText, Language.Japanese) : (Text, Language.English);
    }
}

/// <summary>A query parameter of the document's address.</summary>
/// <param name="Type">The type of its values, as named in the schema.</param>
/// <param name="JapaneseForm">How its values are written, in Japanese.</param>
/// <param name="Text">What it is, in English; null when the schema has no description.</param>
/// <param name="Default">The value used without it, as JSON; null when there is none.</param>
public sealed record ApiParameter(
    string Name, string Type, string JapaneseForm, bool IsRequired, bool IsList, string? Text, string? Default);
