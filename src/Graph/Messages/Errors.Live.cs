namespace Gateway.Graph.Messages;

/// <summary>Errors on subscriptions that are already open.</summary>
internal static partial class Errors
{
    public static GraphError DataReplaced() =>
        new("The data was replaced as a whole. Subscribe again, and read anew what is kept of it.")
        {
            Extensions = [Code("DATA_REPLACED")],
        };
}
