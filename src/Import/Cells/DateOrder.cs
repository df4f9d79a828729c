namespace Gateway.Import.Cells;

/// <summary>How dates like <c>5/16/2020</c> are meant, when the file as a whole proves it.</summary>
internal enum DateOrder
{
    Unproven,
    MonthFirst,
    DayFirst,
}
