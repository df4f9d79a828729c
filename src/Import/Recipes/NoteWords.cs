using System.Text.RegularExpressions;

namespace Gateway.Import.Recipes;

/// <summary>How a note between the rows of a table is told from a name. All methods take folded text.</summary>
internal static partial class NoteWords
{
    /// <summary>Whether it begins with a sign that no name has in front: ※1 and 注2 are notes.</summary>
    public static bool HasSign(string folded) => folded is ['※' or '*' or '注', ..];

    /// <summary>Whether it begins as notes do, though a few names may too: also with a bracket or a bullet.</summary>
    public static bool Begins(string folded) => HasSign(folded) || folded is ['(' or '・', ..];

    /// <summary>Whether it is a sentence, or several.</summary>
    public static bool IsSentence(string folded) => Sentence().IsMatch(folded);

    [GeneratedRegex("。|(?:です|ます|ません|ください)$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
