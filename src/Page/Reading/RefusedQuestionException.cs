namespace Gateway.Page.Reading;

/// <summary>
/// The graph refused a page's question: if a reader chose one of its values, the page says so; if not, it is our mistake.
/// </summary>
public sealed class RefusedQuestionException : InvalidOperationException
{
    public RefusedQuestionException()
    {
    }

    public RefusedQuestionException(string message)
        : base(message)
    {
    }

    public RefusedQuestionException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
