namespace Gateway.Sql;

/// <summary>A value that whoever runs a statement of the writing side hands in: the first, the second …</summary>
/// <param name="Number">From 1, in the order in which the text first names them.</param>
internal sealed record GivenParameter(int Number) : Parameter;
