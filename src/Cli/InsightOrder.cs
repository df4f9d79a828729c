using Gateway.Page;

namespace Gateway.Cli;

/// <summary>What is to be told of how the data was used.</summary>
/// <param name="Month">A day of the month.</param>
internal sealed record InsightOrder(DateOnly Month, InsightForm Form, Language Language);

/// <summary>In which form it is told.</summary>
internal enum InsightForm
{
    /// <summary>In sentences.</summary>
    Text,

    /// <summary>As one page to print.</summary>
    Html,

    /// <summary>As a table of all data sets.</summary>
    Csv,
}
