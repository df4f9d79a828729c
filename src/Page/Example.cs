namespace Gateway.Page;

/// <summary>An operation that shows what the graph is for: on the page, in Banana Cake Pop, and tested.</summary>
/// <param name="Name">The name of its file, and of its address.</param>
/// <param name="Title">Its first comment line.</param>
/// <param name="JapaneseTitle">Its second comment line.</param>
/// <param name="Document">The text, with the comments.</param>
/// <param name="Variables">A JSON object.</param>
public sealed record Example(string Name, string Title, string JapaneseTitle, string Document, string Variables)
{
    /// <summary>Whether it finds something in the data that is here.</summary>
    public bool HasAnswer { get; init; } = true;

    public bool HasVariables => Variables != "{}";

    public string TitleIn(Language language) => language == Language.Japanese ? JapaneseTitle : Title;
}
