namespace Gateway.Catalog.Hours;

/// <summary>
/// Parses one statement of a note by the grammar; what cannot be parsed is left over, and whatever that may affect is in doubt.
/// </summary>
internal sealed partial class StatementReader
{
    private const int Noon = 12 * 60;

    private readonly HoursDraft draft;
    private readonly string statement;
    private readonly bool isOfDays;
    private readonly bool isException;
    private readonly string text;
    private readonly IReadOnlyList<HoursToken> tokens;
    private readonly DayList pending = new();
    private int at;
    private bool isOfClosing;
    private bool wasOfClosing;
    private bool isOfPeriod;
    private bool isOfPart;
    private bool isEither;
    private bool leavesPart;
    private bool areEnds;
    private bool areDaysBefore;
    private int afterHours = -1;
    private int afterDays = -1;
    private int lines;
    private int limited;

    /// <param name="isOfDays">Whether it follows days that are not yet classified.</param>
    /// <param name="isAside">Whether it stands in brackets.</param>
    public StatementReader(HoursDraft draft, string statement, bool isOfDays = false, bool isAside = false)
    {
        (this.draft, this.statement, this.isOfDays) = (draft, statement, isOfDays);
        isException = isAside || HoursText.IsException(statement);
        text = HoursText.Bare(statement);
        tokens = HoursLexer.Read(text);
    }

    private HoursToken? Here => at < tokens.Count ? tokens[at] : null;

    public void Read()
    {
        if (HoursRemarks.OpenOn(text) is var (open, closed))
        {
            draft.Open.Add(open);
            draft.Closed.AddRange(closed);
        }
        else if (HoursRemarks.Of(text) is { } doubt)
        {
            draft.Doubt |= doubt;
        }
        else if (draft.Closed.Count == 0 && HoursRemarks.IsHeading(text)
            && tokens.All(t => t.Kind is HoursTokenKind.Other or HoursTokenKind.Gap or HoursTokenKind.Separator))
        {
            // 図書館, and below it 水曜休館: maybe only that part is closed.
            draft.Leave(text, HoursRemarks.OfUnknown(statement) | Doubt.LiftsClosing);
        }
        else if (Moved() is { } holidays ? !draft.Move(holidays) : !IsRead())
        {
            draft.Leave(text, HoursRemarks.OfUnknown(statement));
        }
        else if (leavesPart)
        {
            // Its own days are unknown; about all others it says nothing.
            draft.Leave(text, Doubt.None);
        }
    }

    /// <summary>
    /// Of a statement that is not understood, only a list under a heading counts, since the heading says what its days are.
    /// </summary>
    private bool IsRead()
    {
        var isRead = Parts(out var stop);
        ShareHours();
        if (!isRead && !isOfClosing)
        {
            pending.Clear();
        }
        else if (!isRead && AreSubject(stop))
        {
            pending.TakeLast();
        }

        return End() && isRead;
    }

    /// <summary>A bare statement that excludes holidays, or names the days after them, means that it is closed then.</summary>
    private OnHolidays? Moved() => tokens is [.., { Kind: HoursTokenKind.Except }] || (!isException && tokens is [{ Days: AfterHolidays }])
        ? null
        : HoursRemarks.OnHoliday(text);

    /// <param name="stop">The position of the first token that is not understood.</param>
    private bool Parts(out int stop)
    {
        for (stop = at; Here is { } token; stop = at)
        {
            if (!Part(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the tokens make a statement about the last days: 第3日曜は無料 is not a closing day, whatever the heading.</summary>
    private bool AreSubject(int words) => !pending.IsEmpty && afterDays >= 0
        && tokens.Take(words).Skip(afterDays).All(t => t is { Kind: HoursTokenKind.Separator, Text: "は" });

    private bool Part(HoursToken token)
    {
        switch (token.Kind)
        {
            case HoursTokenKind.Gap or HoursTokenKind.Separator:
                pending.Separate(
                    isList: token.Kind == HoursTokenKind.Separator && token.Text != "は", isTogether: token.Text is "・" or "と" or "及び",
                    isTopic: token.Text == "は");
                at++;
                return true;
            case HoursTokenKind.Or:
                pending.Separate(isList: true);
                at++;
                return isEither = true;
            case HoursTokenKind.Remark:
                if (AreSubject(at) || !isOfClosing)
                {
                    // 平日は要予約: on these days it may be open, whatever else is said.
                    draft.Open.AddRange(pending.TakeLast().Select(days => new Both(days, new AnyDay())));
                }

                draft.Doubt |= Doubt.MayBeClosed;
                at++;
                return true;
            case HoursTokenKind.ClosedHead:
                // 月曜定休 不定休: what follows the heading is separate from what precedes it.
                pending.Separate(isList: true);
                at++;
                return (!isOfClosing || End()) && (isOfClosing = true);
            case HoursTokenKind.HoursHead:
                at++;
                return !isOfClosing || HoursAfterClosing(token);
            case HoursTokenKind.EndHead:
                at++;
                return areEnds = !isOfClosing;
            case HoursTokenKind.PeriodHead:
                at++;
                return End() && (isOfPeriod = true);
            case HoursTokenKind.EveryDay:
                return EveryDay();
            case HoursTokenKind.Nothing:
                return isOfClosing ? EveryDay() : ++at == tokens.Count;
            case HoursTokenKind.Day or HoursTokenKind.Number or HoursTokenKind.Date or HoursTokenKind.Month:
                return Days();
            case HoursTokenKind.Time or HoursTokenKind.AllDay:
                return Hours();
            case HoursTokenKind.IsClosed:
                return IsClosed();
            case HoursTokenKind.Except:
                return IsLeftOut() || (MeansClosed() && IsClosed());
            case HoursTokenKind.IsOpen:
                return IsOpen();
            case HoursTokenKind.HalfDay:
                return HalfDay();
            case HoursTokenKind.Only:
                // 休館日: 元日のみ, but not 休館日: 土日のみ営業.
                return OnlyThen() || (!pending.IsEmpty
                    && (++at == tokens.Count ? isOfClosing : !isOfClosing && Next()?.Kind == HoursTokenKind.Time));
            case HoursTokenKind.Open:
                return Aside();
            default:
                return Name();
        }
    }

    /// <summary>
    /// 土日祝のみ営業: it is closed on all other days, whatever the heading, and outside the months of 7月~8月のみ営業. Of 月曜、土日のみ営業 under
    /// a heading of closing days, the first may be closed. Beside closing days, other hours, other open days or a text that is not
    /// understood, which may name a part, it is unclear what it is about.
    /// </summary>
    private bool OnlyThen()
    {
        var isSeason = !isOfClosing && pending is { IsEmpty: false, AreDates: true, AreSeasons: true };
        if (Rest().Skip(1).ToList() is not [{ Kind: HoursTokenKind.IsOpen }]
            || !(isSeason || (isOfClosing ? pending.AreFree : pending.AreOfWeek)) || isException || isOfDays || isOfPart || isEither
            || (lines > 0 && draft.Lines.Count > 1) || draft.LeftOver.Count > 0 || draft.Closed.Count > 0
            || (draft.Days is { } open && !pending.HaveAll(open)))
        {
            return false;
        }

        at = tokens.Count;
        if (isSeason)
        {
            draft.Periods.AddRange(pending.AsClosed());
            pending.Clear();
            return true;
        }

        draft.SpeaksOfHolidays |= pending.HoldHolidays;
        draft.Close([new AllBut(new Either(pending.AsClosed()))]);
        pending.Clear();
        return true;
    }

    /// <summary>第2水曜を除く毎週水曜休館: days excluded from days that are declared closed only afterwards.</summary>
    private bool IsLeftOut()
    {
        var isClosing = Rest().Skip(1).TakeWhile(t => t.Kind is not (HoursTokenKind.Time or HoursTokenKind.AllDay))
            .Any(t => t.Kind is HoursTokenKind.IsClosed or HoursTokenKind.ClosedHead);
        if (!isClosing || pending.IsEmpty)
        {
            return false;
        }

        at++;
        draft.Open.AddRange(pending.AsClosed().Select(days => new Both(days, new AnyDay())));
        pending.Clear();
        return true;
    }

    /// <summary>
    /// Exclusions from days of use are closed; exclusions from closing days are not, nor from an end alone, nor from days yet to be named.
    /// </summary>
    private bool MeansClosed() => !(isException && draft.Lines is [.., { IsEndOnly: true }])
        && !(draft is { Days: not null, Lines.Count: > 0 }
            && Rest().ElementAtOrDefault(1)?.Kind is HoursTokenKind.Day or HoursTokenKind.Number)
        && !isOfDays && !isOfClosing && pending is { IsEmpty: false, AreSeasons: false } && draft.Closed.Count == 0
        && (isException || !pending.HaveUseBeforeGap(draft.Days));

    private bool EveryDay()
    {
        // 祝日等は休まず営業: which other days are included is unclear.
        draft.Doubt |= tokens[at++].Text is ['等' or 'な', ..] ? Doubt.LiftsClosing : Doubt.None;
        if (!pending.IsEmpty)
        {
            LimitToSeason();
            return Except();
        }

        (draft.IsEveryDay, draft.SpeaksOfHolidays) = (true, true);
        return true;
    }

    /// <summary>4月~11月無休: nothing is said about the other months.</summary>
    private void LimitToSeason()
    {
        if (!isOfDays && !isOfPart && pending is { AreDates: true, AreSeasons: true })
        {
            draft.Periods.AddRange([.. pending.AsClosed(), new AnyDay()]);
        }
    }

    /// <summary>The days before are open, whatever else is said about them.</summary>
    private bool Except()
    {
        // After other days it qualifies those, and anything else closed then stays closed.
        var isDoubted = isOfDays || isOfPart || isEither;
        draft.Open.AddRange(pending.AsClosed().Select(days => isDoubted ? new Both(days, new AnyDay()) : days));
        draft.SpeaksOfHolidays |= pending.HoldHolidays && !isOfPart;
        pending.Clear();
        leavesPart |= isOfPart;
        return !isOfClosing;
    }

    private bool Days()
    {
        if (!DayReader.Read(tokens, ref at, pending))
        {
            return false;
        }

        afterDays = at;
        return Here?.Kind != HoursTokenKind.Open || Qualified();
    }

    /// <summary>Handles the text in brackets after days: other days that they stand for, or how holidays are treated.</summary>
    private bool Qualified()
    {
        var inner = Brackets(out var next);
        if (inner is null)
        {
            return false;
        }

        var said = string.Concat(inner.Select(t => t.Text)).Trim();
        if (HoursRemarks.OnHoliday(said) is { } holidays)
        {
            // 月曜(祝日は開館) is a closing day, but 水曜(祝日を除く) as often a day of use.
            at = next;
            return pending.Move(holidays, isOfClosing: inner is not [.., { Kind: HoursTokenKind.Except }]);
        }

        if (DayReader.ReadAll(inner) is { } days && pending.Limit(days))
        {
            at = next;
            return true;
        }

        if (inner is [.., { Kind: HoursTokenKind.Except }] && DayReader.ReadAll([.. inner.SkipLast(1)]) is { AreDates: true } leftOut
            && pending.LeaveOut(leftOut))
        {
            at = next;
            return true;
        }

        return Beside(inner, next, isOfDays: true);
    }

    /// <summary>A separate statement in brackets, or the days of the hours behind them: (月~金)9時~18時(土)9時~17時.</summary>
    private bool Aside()
    {
        if (Brackets(out var next) is not { } inner)
        {
            return false;
        }

        var behind = tokens.Skip(next).FirstOrDefault(t => t.Kind != HoursTokenKind.Gap);
        if (!isOfClosing && pending.IsEmpty && (lines == 0 || areDaysBefore) && behind?.Kind == HoursTokenKind.Time
            && DayReader.ReadAll(inner) is { } days)
        {
            (at, areDaysBefore) = (next, true);
            pending.Add(days);
            return true;
        }

        return Beside(inner, next);
    }

    /// <param name="isOfDays">Whether it follows days that are not yet classified.</param>
    private bool Beside(IReadOnlyList<HoursToken> inner, int next, bool isOfDays = false)
    {
        var start = at;
        at = next;
        var said = string.Concat(inner.Select(t => t.Text));
        var isOfClosed = isOfClosing || (start > 0 && tokens[start - 1].Kind == HoursTokenKind.IsClosed);
        var (left, lines) = (draft.LeftOver.Count, draft.Lines.Count);
        new StatementReader(draft, said, isOfDays, isAside: true) { isOfPart = isOfPart }.Read();
        var isUnread = draft.LeftOver.Count > left;
        var isLimited = isUnread || draft.Lines.Count > lines || HoursRemarks.Of(said) is not (null or Doubt.None);
        if ((isOfDays && isUnread) || (isOfClosed && isLimited) || (IsName(inner) && HoursRemarks.Of(said) is null))
        {
            // 月曜休館(図書室), 月曜休館(午後), 月曜休館(月により変更): maybe only that is closed, or not on each of them.
            draft.Doubt |= Doubt.LiftsClosing | (draft.Lines is [.., { IsHalfDay: true }] ? Doubt.MayBeOpen : Doubt.None);
        }

        return true;
    }

    private IReadOnlyList<HoursToken>? Brackets(out int next)
    {
        var depth = 0;
        for (next = at; next < tokens.Count; next++)
        {
            depth += tokens[next].Kind switch { HoursTokenKind.Open => 1, HoursTokenKind.Close => -1, _ => 0 };
            if (depth == 0)
            {
                next++;
                return [.. tokens.Take(next - 1).Skip(at + 1)];
            }
        }

        return null;
    }

    private IEnumerable<HoursToken> Rest() => tokens.Skip(at);

    /// <summary>Classifies the days that nothing follows.</summary>
    private bool End()
    {
        if (pending is { IsEmpty: false, AreDates: true } && !isOfClosing && !wasOfClosing && lines == 1
            && draft.Lines[^1] is { Season: null } alone)
        {
            draft.Lines[^1] = alone with { Season = pending.Season() };
            pending.Clear();
        }

        var isUnderstood = pending.IsEmpty || isOfClosing || pending is { AreOfClosing: true, AreMostOfWeek: false }
            || (isOfPeriod && pending.AreDates);
        if (isOfPeriod && isUnderstood)
        {
            draft.Periods.AddRange(pending.AsClosed());
        }
        else if (isUnderstood)
        {
            isUnderstood = Close();
        }

        pending.Clear();
        return isUnderstood;
    }
}
