using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;

namespace Gateway.Graph.Files;

/// <summary>One column of a file: a leaf of the selection, named by its path (<c>municipality.name</c>).</summary>
/// <param name="Name">The response keys of the path, joined by dots.</param>
/// <param name="Within">The objects on the path; if one is missing, the cell is empty.</param>
/// <param name="Leaf">The output that provides the value.</param>
internal sealed record FileColumn(string Name, IReadOnlyList<ObjectOutput> Within, Output Leaf)
{
    /// <summary>The type of its cells; null = text, or a value written as text.</summary>
    public FieldType? Type { get; } = (Leaf as ValueOutput)?.Type;

    /// <summary>Whether the objects that contain its value are present.</summary>
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
