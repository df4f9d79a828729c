namespace Gateway.Import.Rows;

/// <summary>What a row brings along besides its values; a recipe whose rows bring something has its own record for it.</summary>
internal abstract record Brought;
