namespace Gateway.Plan;

/// <summary><c>credits</c> of a connection: whom to credit for the rows of its page, each data set once.</summary>
/// <param name="Rows">The reads of these rows, with the data sets they came with.</param>
internal sealed record CreditsOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<CreditedRows> Rows)
    : Output(Key, Locations);

/// <summary>Rows that came with data sets.</summary>
/// <param name="Of">The read of the rows.</param>
/// <param name="Read">The read of their data sets: one per row.</param>
/// <param name="Columns">The ordinals of the data set's values there.</param>
/// <param name="Fields">The selection on each: <see cref="CreditPartOutput"/>, the data set or a type name.</param>
internal sealed record CreditedRows(int Of, int Read, CreditColumns Columns, IReadOnlyList<Output> Fields);

/// <summary>The ordinals of a credit's values in a read of data sets.</summary>
internal sealed record CreditColumns(int Key, int Slug, int Title, int Publisher, int Licence, int Line, int Url);

/// <summary>The sentence to show beside a row that came with a data set, as a value of the data set.</summary>
/// <param name="Columns">The ordinals of the data set's values in the row.</param>
internal sealed record CreditSentenceOutput(string Key, IReadOnlyList<AskLocation> Locations, CreditColumns Columns, bool IsEnglish)
    : Output(Key, Locations);

/// <summary>One value of a credit.</summary>
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
