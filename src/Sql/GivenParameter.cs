namespace Gateway.Sql;

/// <summary>A value passed in by the caller that runs a statement of the writing side: the first, the second …</summary>
/// <param name="Number">From 1, in the order in which the text first mentions them.</param>
internal sealed record GivenParameter(int Number) : Parameter;
