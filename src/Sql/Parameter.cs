using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>A value a statement takes when it runs, by where it comes from.</summary>
internal abstract record Parameter;

/// <summary>A value of the operation's arguments.</summary>
internal sealed record ArgumentParameter(ValueRef Value) : Parameter;

/// <summary>The same, completed so that every text beginning with it sorts before.</summary>
internal sealed record PrefixEndParameter(ValueRef Value) : Parameter;

/// <summary>The key of the row whose list is read.</summary>
internal sealed record ParentParameter : Parameter;

/// <summary>The key of a row looked up.</summary>
internal sealed record KeyParameter : Parameter;

/// <summary>Key <paramref name="Index"/> of the cursor in <c>after</c>.</summary>
internal sealed record AfterParameter(int Index) : Parameter;

/// <summary>Key <paramref name="Index"/> of the cursor in <c>before</c>.</summary>
internal sealed record BeforeParameter(int Index) : Parameter;

/// <summary>How many rows to read.</summary>
internal sealed record LimitParameter : Parameter;

/// <summary>The keys that a statement of its own brings, read once in an operation.</summary>
internal sealed record KeysParameter(Statement Keys) : Parameter;

/// <summary>Texts that are looked for all at once.</summary>
internal sealed record TextsParameter(ValueRef Texts) : Parameter;
