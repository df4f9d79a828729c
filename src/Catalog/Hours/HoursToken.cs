namespace Gateway.Catalog.Hours;

/// <summary>What a word of a note is.</summary>
internal enum HoursWord
{
    /// <summary>Nothing that is known.</summary>
    Other,
    Gap,
    Open,
    Close,
    Separator,

    /// <summary>または: one of the days before and behind, nobody says which.</summary>
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

    /// <summary>なし: of days on which it is closed it says that there are none.</summary>
    Nothing,
    HoursHead,

    /// <summary>閉園時間: ends follow.</summary>
    EndHead,
    PeriodHead,
    ClosedHead,
    IsClosed,
    IsOpen,

    /// <summary>除く: not on the days before.</summary>
    Except,
    Remark,

    /// <summary>のみ: on no other days.</summary>
    Only,

    /// <summary>午前, 午後 without an hour.</summary>
    HalfDay,
}

/// <summary>A word of a note.</summary>
/// <param name="Value">Of a time the minute, of a month its number, of numbers of days of the week bits.</param>
/// <param name="Days">The days that it names.</param>
internal sealed record HoursToken(HoursWord Word, string Text, int Value = 0, DayWord? Days = null);
