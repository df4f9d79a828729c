namespace Gateway.Graph;

/// <summary>Runs operations: the one way from a request to an answer, for the wire, the front page and the command line alike.</summary>
internal sealed class Executor
{
    /// <summary>Never throws for what a client sent; a cancelled token throws.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The schema in SDL, as HotChocolate prints it.</summary>
    public string Sdl => throw new NotImplementedException();
}
