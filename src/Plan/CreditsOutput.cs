namespace Gateway.Plan;

/// <summary><c>credits</c> of a connection: whom to name for the rows of its page, each data set once.</summary>
/// <param name="Rows">Where these rows are, and the data sets that they came with.</param>
internal sealed record CreditsOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<CreditedRows> Rows)
    : Output(Key, Locations);

/// <summary>Rows that came with data sets.</summary>
/// <param name="Of">The read of the rows.</param>
/// <param name="Read">The read of their data sets: one for each row.</param>
/// <param name="Columns">What is told of a data set there.</param>
/// <param name="Fields">What is asked of each: <see cref="CreditPartOutput"/>, the data set or a type name.</param>
internal sealed record CreditedRows(int Of, int Read, CreditColumns Columns, IReadOnlyList<Output> Fields);

/// <summary>Where a read of data sets brings what a credit is made of.</summary>
internal sealed record CreditColumns(int Key, int Slug, int Title, int Publisher, int Licence, int Line, int Url);

/// <summary>The sentence to show beside a row that came with a data set, as a value of this.</summary>
/// <param name="Columns">What is told of the data set in the row.</param>
internal sealed record CreditSentenceOutput(string Key, IReadOnlyList<AskLocation> Locations, CreditColumns Columns, bool IsEnglish)
    : Output(Key, Locations);

/// <summary>One thing that is told of a credit.</summary>
internal sealed record CreditPartOutput(string Key, IReadOnlyList<AskLocation> Locations, CreditPart Part) : Output(Key, Locations);

internal enum CreditPart
{
    Publisher,
    Licence,
    LicenceUrl,
    JapaneseText,
    EnglishText,
    Url,
}
