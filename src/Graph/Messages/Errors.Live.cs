namespace Gateway.Graph.Messages;

/// <summary>Errors of subscriptions that were open already.</summary>
internal static partial class Errors
{
    public static GraphError DataReplaced() =>
        new("The data was replaced as a whole. Subscribe again, and read anew what is kept of it.")
        {
            Extensions = [Code("DATA_REPLACED")],
        };
}
