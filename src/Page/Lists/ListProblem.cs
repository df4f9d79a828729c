namespace Gateway.Page.Lists;

/// <summary>Something in an address that cannot be understood.</summary>
/// <param name="Parameter">The query parameter.</param>
/// <param name="Value">Its value.</param>
internal sealed record ListProblem(ListFault Fault, string Parameter, string Value);

/// <summary>What is wrong with it.</summary>
internal enum ListFault
{
    UnknownParameter,
    TooLong,
    TooMany,
    NoNumber,
    NoDay,
    NoTime,
    NoChoice,
    NoCity,
    ManyCities,
    NoPlace,
    NoRadius,
    NoSize,
    NoSearchText,
    TooManyWords,
    DaysReversed,
    InvalidCursor,
}
