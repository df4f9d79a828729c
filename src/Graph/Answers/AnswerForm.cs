using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>
/// A form in which an answer can be written: as a whole once everything is read, or as a file while it is read. A new one is a class like
/// <see cref="JsonForm"/>; the reading side knows none of them.
/// </summary>
internal abstract class AnswerForm
{
    /// <summary>The form of the GraphQL specification; errors before anything was read use it, whatever form was requested.</summary>
    public static WholeForm Json { get; } = new JsonForm();

    /// <summary>The data alone, for the REST addresses, each of which serves one document.</summary>
    public static WholeForm Data { get; } = new DataForm();

    /// <summary>Its short name, such as <c>json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Returns why this form cannot hold what the operation asks for, in a sentence for the client; null when it can. Called before
    /// anything is read.
    /// </summary>
    public abstract string? RefusalOf(BoundOperation bound);
}

/// <summary>A form that is written once everything is read.</summary>
internal abstract class WholeForm : AnswerForm
{
    /// <summary>Writes the answer. What the form writes about a list (head, columns) it also writes for an empty one.</summary>
    /// <returns>Whether single fields had errors.</returns>
    public abstract bool Write(AnswerData data, AnswerBuffer output);
}
