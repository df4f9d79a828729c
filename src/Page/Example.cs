namespace Gateway.Page;

/// <summary>An operation that demonstrates the graph: shown on the page and in Banana Cake Pop, and tested.</summary>
/// <param name="Name">The name of its file, also used in its address.</param>
/// <param name="Title">Its first comment line.</param>
/// <param name="JapaneseTitle">Its second comment line.</param>
/// <param name="Document">The text, including comments.</param>
/// <param name="Variables">A JSON object.</param>
public sealed record Example(string Name, string Title, string JapaneseTitle, string Document, string Variables)
{
    /// <summary>Whether it finds something in the current data.</summary>
    public bool HasAnswer { get; init; } = true;

    public bool HasVariables => Variables != "{}";

    public string TitleIn(Language language) => language == Language.Japanese ? JapaneseTitle : Title;
}
