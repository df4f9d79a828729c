using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;

namespace Gateway.Graph.Files;

/// <summary>One column of a file: a leaf of the selection, by the way to it (<c>municipality.name</c>).</summary>
/// <param name="Name">The response keys on the way, with points between.</param>
/// <param name="Within">The objects on the way; where one is missing, the cell is empty.</param>
/// <param name="Leaf">Where the value comes from.</param>
internal sealed record FileColumn(string Name, IReadOnlyList<ObjectOutput> Within, Output Leaf)
{
    /// <summary>What its cells hold; null = text, or what is told as text.</summary>
    public FieldType? Type { get; } = (Leaf as ValueOutput)?.Type;

    /// <summary>Whether the objects in which its value stands are there.</summary>
    public bool IsThere(AnswerRow row)
    {
        for (var i = 0; i < Within.Count; i++)
        {
            if (!row.Has(Within[i]))
            {
                return false;
            }
        }

        return true;
    }
}
