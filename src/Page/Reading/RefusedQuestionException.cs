namespace Gateway.Page.Reading;

/// <summary>The graph refused what a page asked: where a reader chose a value of it, the page says so; else we are mistaken.</summary>
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
