namespace Gateway.Page.Lists;

/// <summary>Something in an address that cannot be understood.</summary>
/// <param name="Word">Which word of it.</param>
/// <param name="Value">What it says.</param>
internal sealed record ListProblem(ListFault Fault, string Word, string Value);

/// <summary>What is the matter.</summary>
internal enum ListFault
{
    UnknownWord,
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
    DaysUpsideDown,
    PlaceOfPage,
}
