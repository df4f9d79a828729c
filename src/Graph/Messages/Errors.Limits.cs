using System.Globalization;

namespace Gateway.Graph.Messages;

/// <summary>Errors for clients over their limit per minute.</summary>
internal static partial class Errors
{
    public static GraphError Limited(Shortfall shortfall) => shortfall.Seconds is { } seconds
        ? new($"{Sentence(shortfall)} Try again in {Seconds(seconds)}.")
        {
            Extensions =
            [
                new("limit", shortfall.Limit), new("retryAfter", seconds), Code("RATE_LIMITED"),
            ],
        }
        : new($"The operation costs {Number(shortfall.Asked)}, but a client may use at most {Number(shortfall.Limit)} per minute: "
            + "it can never run. Request less at once.")
        {
            Extensions = [new("cost", shortfall.Asked), new("limit", shortfall.Limit), Code("COST_OVER_LIMIT")],
        };

    private static string Sentence(Shortfall shortfall) => shortfall.What == Metered.Requests
        ? $"A client may send {Number(shortfall.Limit)} requests per minute, and you have sent them all."
        : $"The operation costs {Number(shortfall.Asked)}, and less is left of the {Number(shortfall.Limit)} that a client may use "
            + "per minute.";

    private static string Seconds(int seconds) => seconds == 1 ? "a second" : $"{seconds} seconds";

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
