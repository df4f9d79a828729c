namespace Gateway.Import.Cells;

/// <summary>The order of dates like <c>5/16/2020</c>, where the file as a whole proves it.</summary>
internal enum DateOrder
{
    Unproven,
    MonthFirst,
    DayFirst,
}
