using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>
/// A form in which an answer can be written: as a whole once all is read, or as a file while it is read. A further one is a class like
/// <see cref="JsonForm"/>; nothing that reads knows it.
/// </summary>
internal abstract class AnswerForm
{
    /// <summary>The form of the GraphQL specification; errors before anything was read are told in it, whatever form was wanted.</summary>
    public static WholeForm Json { get; } = new JsonForm();

    /// <summary>The data alone, for addresses that each ask one document.</summary>
    public static WholeForm Data { get; } = new DataForm();

    /// <summary>A short word for it, <c>json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Why this form cannot hold what the operation asks for, in a sentence for the client; null when it can. Asked before anything is
    /// read.
    /// </summary>
    public abstract string? Refuses(BoundOperation bound);
}

/// <summary>A form that is written when all is read.</summary>
internal abstract class WholeForm : AnswerForm
{
    /// <summary>Writes the answer. What the form says of a list it says of an empty one too: its head, its columns.</summary>
    /// <returns>Whether there were errors in single fields.</returns>
    public abstract bool Write(Answered answered, AnswerBuffer output);
}
