using Gateway.Catalog.Hours;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>A value that a statement takes when it runs, by its source.</summary>
internal abstract record Parameter;

/// <summary>A value from the operation's arguments.</summary>
internal sealed record ArgumentParameter(ValueRef Value) : Parameter;

/// <summary>The same, extended so that every text beginning with it sorts before.</summary>
internal sealed record PrefixEndParameter(ValueRef Value) : Parameter;

/// <summary>The key of the row whose list is read; <see cref="All"/>: the keys of all such rows, as a list.</summary>
internal sealed record ParentParameter(bool All = false) : Parameter;

/// <summary>The key of a row looked up by the read of this number; <see cref="All"/>: the keys of all of them, as a list.</summary>
internal sealed record KeyParameter(int Read, bool All = false) : Parameter;

/// <summary>Key <paramref name="Index"/> of the <c>after</c> cursor of the read of this number.</summary>
internal sealed record AfterParameter(int Read, int Index) : Parameter;

/// <summary>Key <paramref name="Index"/> of the <c>before</c> cursor of the read of this number.</summary>
internal sealed record BeforeParameter(int Read, int Index) : Parameter;

/// <summary>The page size of this read; <see cref="AndOne"/>: plus one where the response says if there are more.</summary>
internal sealed record LimitParameter(int Read, bool AndOne = true) : Parameter;

/// <summary>The keys that a separate statement returns, read once per operation.</summary>
internal sealed record KeysParameter(Statement Keys) : Parameter;

/// <summary>A polygon to compare points with, built once per operation.</summary>
internal sealed record PolygonParameter(IReadOnlyList<GivenCentre> Corners) : Parameter;

/// <summary>The numbers of the patterns of days and hours with this status at a minute, which the store knows.</summary>
internal sealed record PatternsParameter(ValueRef At, OpenStatus Status) : Parameter;

/// <summary>Texts to search for all at once.</summary>
internal sealed record TextsParameter(ValueRef Texts) : Parameter;
