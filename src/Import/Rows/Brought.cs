namespace Gateway.Import.Rows;

/// <summary>What a row brings with it beside its values; a recipe whose rows bring something has a record of its own for it.</summary>
internal abstract record Brought;
