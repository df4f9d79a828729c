namespace Gateway.Catalog.Hours;

/// <summary>The kinds of tokens in a note.</summary>
internal enum HoursTokenKind
{
    /// <summary>Not recognised.</summary>
    Other,
    Gap,
    Open,
    Close,
    Separator,

    /// <summary>または: one of the days before and after it, unclear which.</summary>
    Or,
    Time,
    Until,
    Wave,
    About,
    Day,
    Number,
    Date,
    Month,
    AllDay,
    EveryDay,

    /// <summary>なし: there are no closing days.</summary>
    Nothing,
    HoursHead,

    /// <summary>閉園時間: closing times follow.</summary>
    EndHead,
    PeriodHead,
    ClosedHead,
    IsClosed,
    IsOpen,

    /// <summary>除く: except for the days before it.</summary>
    Except,
    Remark,

    /// <summary>のみ: only on the days before it.</summary>
    Only,

    /// <summary>午前, 午後 without an hour.</summary>
    HalfDay,
}

/// <summary>A token of a note.</summary>
/// <param name="Value">The minute of a time, the number of a month, or the numbers of a day of the week as bits.</param>
/// <param name="Days">The days that it names.</param>
internal sealed record HoursToken(HoursTokenKind Kind, string Text, int Value = 0, DayWord? Days = null);
