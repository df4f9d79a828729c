using Gateway.Page;

namespace Gateway.Cli;

/// <summary>The order for a report on the use of the data.</summary>
/// <param name="Month">Any day of the month.</param>
internal sealed record InsightOrder(DateOnly Month, InsightForm Form, Language Language);

/// <summary>The form of the report.</summary>
internal enum InsightForm
{
    /// <summary>Sentences.</summary>
    Text,

    /// <summary>One page to print.</summary>
    Html,

    /// <summary>A table of all data sets.</summary>
    Csv,
}
