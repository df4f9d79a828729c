using Gateway.Catalog.Hours;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>A value a statement takes when it runs, by where it comes from.</summary>
internal abstract record Parameter;

/// <summary>A value of the operation's arguments.</summary>
internal sealed record ArgumentParameter(ValueRef Value) : Parameter;

/// <summary>The same, completed so that every text beginning with it sorts before.</summary>
internal sealed record PrefixEndParameter(ValueRef Value) : Parameter;

/// <summary>The key of the row whose list is read; <see cref="All"/>: those of all such rows, as a list.</summary>
internal sealed record ParentParameter(bool All = false) : Parameter;

/// <summary>The key of a row looked up by the read of this number; <see cref="All"/>: the keys of all of them, as a list.</summary>
internal sealed record KeyParameter(int Read, bool All = false) : Parameter;

/// <summary>Key <paramref name="Index"/> of the cursor in <c>after</c> of the read of this number.</summary>
internal sealed record AfterParameter(int Read, int Index) : Parameter;

/// <summary>Key <paramref name="Index"/> of the cursor in <c>before</c> of the read of this number.</summary>
internal sealed record BeforeParameter(int Read, int Index) : Parameter;

/// <summary>
/// How many rows the page of this read has; <see cref="AndOne"/>: and one where it is to be told whether there are more.
/// </summary>
internal sealed record LimitParameter(int Read, bool AndOne = true) : Parameter;

/// <summary>The keys that a statement of its own brings, read once in an operation.</summary>
internal sealed record KeysParameter(Statement Keys) : Parameter;

/// <summary>A polygon that points are compared with, made once in an operation.</summary>
internal sealed record PolygonParameter(IReadOnlyList<GivenCentre> Corners) : Parameter;

/// <summary>The numbers of the patterns of days and hours that have this status at a minute, which the store knows.</summary>
internal sealed record PatternsParameter(ValueRef At, OpenStatus Status) : Parameter;

/// <summary>Texts that are looked for all at once.</summary>
internal sealed record TextsParameter(ValueRef Texts) : Parameter;
