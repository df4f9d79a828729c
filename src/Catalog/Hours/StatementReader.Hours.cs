namespace Gateway.Catalog.Hours;

/// <summary>Hours, and what their tokens mean for the days before them.</summary>
internal sealed partial class StatementReader
{
    private bool Hours()
    {
        if (isOfClosing)
        {
            // It is unclear whose hours these are, and for which of the days.
            pending.Clear();
            return false;
        }

        if (SpanReader.Read(tokens, ref at, areEnds) is not { } read)
        {
            return Begin();
        }

        IReadOnlyList<HoursToken>? beside = null;
        var isLimited = false;
        if (Here?.Kind == HoursTokenKind.Open && Brackets(out var next) is { } inner
            && !(areDaysBefore && DayReader.ReadAll(inner) is not null))
        {
            at = next;
            if (DayReader.ReadAll(inner) is { } days && (pending.IsEmpty || days.AreDates))
            {
                isLimited = pending.IsEmpty && !days.AreDates;
                pending.Add(days);
            }
            else
            {
                beside = inner;
            }
        }

        if (read.IsEndOnly && pending.IsEmpty && !areEnds)
        {
            return isOfPart && draft.Lines.Exists(l => l.Spans[^1].To >= read.Spans[0].To);
        }

        Emit(read, IsName(beside));
        limited += isLimited ? 1 : 0;
        return beside is null || IsName(beside) || OfSomeDays(beside);
    }

    /// <summary>
    /// 休館日:月曜、土曜・日曜の開館時間:10時~17時: the days just before are those of the hours and not closed. Of 月曜、土曜の開館時間 it is unclear
    /// whether the first is closed.
    /// </summary>
    private bool HoursAfterClosing(HoursToken head)
    {
        var own = head.Text[0] == 'の' ? pending.TakeLast() : [];
        if (own.Count == 1)
        {
            draft.PerhapsClosed.AddRange(pending.AsClosed());
            pending.Clear();
        }

        if (!End())
        {
            return false;
        }

        (isOfClosing, wasOfClosing) = (false, true);
        foreach (var days in own)
        {
            pending.Add(days);
        }

        return true;
    }

    /// <summary>
    /// 月曜日は10:00~: on these days it is closed before, if that is within the hours stated so far; otherwise other hours are meant.
    /// </summary>
    private bool Begin()
    {
        if (Rest().ToList() is not [{ Kind: HoursTokenKind.Time, Value: var start }, { Kind: HoursTokenKind.Wave }, .. var rest]
            || rest is not ([] or [{ Kind: HoursTokenKind.Separator }, { Kind: HoursTokenKind.Day }, ..])
            || pending.IsEmpty || isOfPart || isEither || isOfPeriod)
        {
            return false;
        }

        var own = draft.Lines.Where(l => l is { IsBreak: false, IsEndOnly: false }).ToList();
        if (own.Count == 0 || own.Exists(l => l.IsOfPart || l.IsAbout || start <= l.Spans[0].From || start >= l.Spans[^1].To))
        {
            return false;
        }

        at += 2;
        Emit(new HoursLine([], null, [new Span(0, start)]) { IsBreak = true }, isNamed: false);
        return true;
    }

    /// <summary>11:00~14:00(平日のみ)、17:00~21:00: whether the other hours of the statement apply only on these days is unclear.</summary>
    private void ShareHours()
    {
        var own = draft.Lines.TakeLast(lines).ToList();
        var others = own.Where(l => l is { Days.Count: 0, IsEndOnly: false, IsBreak: false }).SelectMany(l => l.Spans).ToList();
        if (limited > 0 && others.Count > 0)
        {
            draft.Lines.AddRange(own.Where(l => l is { Days.Count: > 0, IsEndOnly: false, IsBreak: false })
                .Select(l => l with { Spans = others, IsOfPart = true }));
        }
    }

    /// <summary>
    /// Handles the text in brackets after hours. Hours for some days there replace those just before the bracket: whether the earlier ones,
    /// lunch before dinner, apply on these days is unclear.
    /// </summary>
    private bool OfSomeDays(IReadOnlyList<HoursToken> beside)
    {
        var (last, known) = (draft.Lines[^1], draft.Lines.Count);
        var earlier = draft.Lines.TakeLast(lines).Where(l => l.Days.SequenceEqual(last.Days) && l.Season == last.Season)
            .SelectMany(l => l.Spans).SkipLast(1).ToList();
        if (!Beside(beside, at))
        {
            return false;
        }

        Inherit(last, known);
        if (earlier.Count > 0)
        {
            draft.Lines.AddRange(draft.Lines.Skip(known).Where(l => l is { IsEndOnly: false, IsBreak: false })
                .Where(l => l.Days.Count > 0 || l.Season is not null)
                .Select(l => l with { Spans = earlier, IsOfPart = true }).ToList());
        }

        return true;
    }

    /// <summary>
    /// 月~土9時~19時(1,2月は18時まで): hours in brackets for a part of the year are those of the days before the bracket, and hours for some
    /// days those of the season before it. Whether a part of the year also concerns days named earlier is unclear.
    /// </summary>
    /// <param name="known">How many lines there were before the bracket.</param>
    private void Inherit(HoursLine last, int known)
    {
        for (var i = known; i < draft.Lines.Count; i++)
        {
            draft.Lines[i] = draft.Lines[i] switch
            {
                { IsBreak: true } or { IsOfPart: true } => draft.Lines[i],
                { Days.Count: > 0, Season: null } line => line with { Season = last.Season },
                { Days.Count: 0, Season: not null } line => line with { Days = last.Days },
                var line => line,
            };
        }

        var others = draft.Lines.Take(known).Where(l => l is { Days.Count: > 0, IsOfPart: false, IsBreak: false, IsEndOnly: false })
            .Select(l => l.Days).Where(days => !draft.Lines.Exists(l => l.Season is not null && l.Days.SequenceEqual(days))).ToList();
        draft.Lines.AddRange(draft.Lines.Skip(known).Where(l => l is { Season: not null, IsOfPart: false, IsBreak: false })
            .Where(l => l.Days.SequenceEqual(last.Days))
            .SelectMany(l => others.Select(days => l with { Days = days, Season = new Both(l.Season!, new AnyDay()) })).ToList());
    }

    private void Emit(HoursLine read, bool isNamed)
    {
        var line = read with { Days = pending.Days(), Season = pending.Season(), IsOfPart = isOfPart || isNamed };
        if (line is { Days.Count: 0, Season: null, IsOfPart: false } && line.Spans[0] == new Span(0, Span.Day))
        {
            (draft.IsEveryDay, draft.SpeaksOfHolidays) = (true, true);
        }

        draft.SpeaksOfHolidays |= line.NamesHolidays;
        draft.Lines.Add(line);
        pending.Clear();
        lines++;
        afterHours = at;
    }

    /// <summary>After days it means closed; after hours it means a break.</summary>
    private bool IsClosed()
    {
        var isBreak = afterHours == at && draft.Lines.Count > 0;
        at++;
        if (Here is { Kind: HoursTokenKind.Nothing or HoursTokenKind.Other } or { Kind: HoursTokenKind.Separator, Text: "は" })
        {
            // 水曜休みなし, 水曜休館することがあります, 12:00~13:00休みなし: it may or may not be closed.
            pending.TakeLast();
            return false;
        }

        if (isOfClosing)
        {
            return true;
        }

        if (isOfPeriod && pending.TakeSeason() is { } period)
        {
            // 開館期間：4月~11月 月曜休館
            draft.Periods.Add(period);
        }

        if (!pending.IsEmpty)
        {
            return Close();
        }

        if (isBreak)
        {
            draft.Lines[^1] = draft.Lines[^1] with { IsBreak = true };
        }

        return isBreak;
    }

    private bool IsOpen()
    {
        at++;
        if (isOfClosing)
        {
            return false;
        }

        if (!pending.IsEmpty && pending.AreDates)
        {
            var isTopic = at >= 2 && tokens[at - 2] is { Kind: HoursTokenKind.Separator, Text: "は" };
            if (isTopic || HoursText.IsException(statement) || pending.AreOfClosing)
            {
                return OpenThen();
            }

            if (!pending.AreLong)
            {
                // 7月1日オープン is the day of its opening.
                pending.Clear();
                return false;
            }

            draft.Periods.AddRange(pending.AsClosed());
            pending.Clear();
        }

        return pending.IsEmpty || Next()?.Kind is HoursTokenKind.Time or HoursTokenKind.Open || Except();
    }

    /// <summary>
    /// 8月は開館: an exception to what was said before. On its own, it may be the part of the year in which it is open at all: nothing is
    /// then known about the rest.
    /// </summary>
    private bool OpenThen()
    {
        if (draft.Closed.Count == 0 && !isException)
        {
            LimitToSeason();
        }

        return Except();
    }

    /// <summary>Closes the days before. A statement about a part leaves the whole in doubt, and an "or" leaves both.</summary>
    private bool Close()
    {
        var isUnclear = !isOfClosing && pending.BeginWithUse(draft.Days);
        var days = pending.AsClosed();
        pending.Clear();
        if (isUnclear)
        {
            return false;
        }

        if (isOfPart || isEither)
        {
            draft.PerhapsClosed.AddRange(days);
            leavesPart |= isOfPart && days.Count > 0;
            return true;
        }

        draft.Close(days);
        return true;
    }

    private HoursToken? Next() => Rest().FirstOrDefault(t => t.Kind is not (HoursTokenKind.Gap or HoursTokenKind.Separator));

    /// <summary>土曜午後, 土曜午後休診: a closing day is partly open.</summary>
    private bool HalfDay()
    {
        var isMorning = tokens[at++].Text == "午前";
        if (!(isOfClosing || MeansHalfClosed()) || pending.TakeWeekdays() is not { } days)
        {
            return false;
        }

        // 水曜・土曜午後: may apply to both.
        draft.PerhapsClosed.AddRange(pending.TakeLast());
        draft.NamesClosedDays = true;
        var half = isMorning ? new Span(0, Noon) : new Span(Noon, Span.Day);
        draft.Lines.Add(new HoursLine([days], null, [half])
        {
            IsBreak = true,
            IsHalfDay = true,
            IsOfPart = isOfPart || draft.Doubt.HasFlag(Doubt.LiftsClosing),
        });
        if (!isOfClosing && Next() is { Kind: HoursTokenKind.IsClosed } closed)
        {
            at += Rest().TakeWhile(t => t != closed).Count() + 1;
        }

        return true;
    }

    /// <summary>Whether a word for closing follows, perhaps after other days: 土曜午後・日曜休診, but not 土曜午後休診なし.</summary>
    private bool MeansHalfClosed()
    {
        var rest = Rest().SkipWhile(t => t.Kind is HoursTokenKind.Gap or HoursTokenKind.Separator or HoursTokenKind.Day
            or HoursTokenKind.Number or HoursTokenKind.Date or HoursTokenKind.Wave or HoursTokenKind.HalfDay).Take(2).ToArray();
        return pending.AreOfWeek && !isEither && rest is [{ Kind: HoursTokenKind.IsClosed }, .. var after]
            && after is not [{ Kind: HoursTokenKind.Nothing or HoursTokenKind.Other }];
    }

    /// <summary>Words before hours or days name a part, or an activity there.</summary>
    private bool Name()
    {
        var name = Rest().TakeWhile(t => t.Kind is HoursTokenKind.Other or HoursTokenKind.Gap or HoursTokenKind.Separator).ToList();
        at += name.Count;
        return isOfPart = !isOfClosing && pending.IsEmpty && IsName(name)
            && Here?.Kind is HoursTokenKind.Time or HoursTokenKind.AllDay or HoursTokenKind.HoursHead or HoursTokenKind.Day;
    }

    private static bool IsName(IReadOnlyList<HoursToken>? words) => words is not null && words.Any(t => t.Kind == HoursTokenKind.Other)
        && words.All(t => t.Kind is HoursTokenKind.Other or HoursTokenKind.Gap or HoursTokenKind.Separator)
        && HoursRemarks.IsName(string.Concat(words.Select(t => t.Text)));
}
