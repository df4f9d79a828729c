namespace Gateway.Graph.Messages;

/// <summary>Errors on subscriptions that are already open.</summary>
internal static partial class Errors
{
    public static GraphError DataReplaced() =>
        new("All data was replaced. Subscribe again, and reload any data that you keep.")
        {
            Extensions = [Code("DATA_REPLACED")],
        };
}
