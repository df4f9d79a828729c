namespace Gateway.Sql.Postgres;

/// <summary>
/// The SQL of the lists of letters in a PostgreSQL database. A row of <c>letter</c> is a block of a list: which of the keys that are alike
/// but for their last bits are in it, in their order. <c>letter_count</c> says how many words of each type a list has.
/// </summary>
internal static class LetterTexts
{
    public static readonly Name Changes = new("letter_change");

    /// <summary>A planner that knows nothing of the changes takes them for many, and would compile what runs but a moment.</summary>
    public const string Interpret = "set local jit = off";

    /// <summary>Takes blocks of which none was there, in PostgreSQL's binary form.</summary>
    public static readonly Phrase CopyBlocks = $"copy {LetterWalk.Lists} (list, block, words) from stdin (format binary)";

    /// <summary>The same of counts.</summary>
    public static readonly Phrase CopyCounts = $"copy {LetterWalk.Counts} (list, entity, words) from stdin (format binary)";

    /// <summary>What of the blocks goes and what comes, before it is put to them.</summary>
    public static readonly Phrase CreateChanges = $"""
        create temporary table if not exists {Changes}
        (list bigint not null, block bigint not null, gone smallint[] not null, come smallint[] not null) on commit drop
        """;

    /// <summary>Takes changes of blocks in PostgreSQL's binary form; what comes is in its order.</summary>
    public static readonly Phrase CopyChanges = $"copy {Changes} (list, block, gone, come) from stdin (format binary)";

    /// <summary>What comes last in a block is put at its end; else it is ordered anew.</summary>
    public static readonly Phrase ChangeBlocks = $"""
        update {LetterWalk.Lists} as l set words =
        case when cardinality(c.gone) = 0 and l.words[cardinality(l.words)] < c.come[1] then l.words || c.come
        else array(select unnest(l.words) except select unnest(c.gone) union select unnest(c.come) order by 1) end
        from {Changes} as c where l.list = c.list and l.block = c.block
        """;

    public static readonly Phrase AddBlocks = $"""
        insert into {LetterWalk.Lists} (list, block, words) select list, block, come from {Changes} as c where cardinality(come) > 0
        and not exists (select 1 from {LetterWalk.Lists} as l where l.list = c.list and l.block = c.block)
        """;

    public static readonly Phrase RemoveBlocks = $"""
        delete from {LetterWalk.Lists} as l using {Changes} as c
        where l.list = c.list and l.block = c.block and cardinality(l.words) = 0
        """;

    public static readonly Phrase ForgetChanges = $"truncate {Changes}";

    /// <summary>Given: lists, types, and for each how many words it has more; in the order of the lists.</summary>
    public static readonly Phrase Count = $"""
        insert into {LetterWalk.Counts} as n (list, entity, words)
        select * from unnest({LoadTexts.Given(1)}, {LoadTexts.Given(2)}, {LoadTexts.Given(3)})
        on conflict (list, entity) do update set words = n.words + excluded.words
        """;

    /// <summary>Given: lists.</summary>
    public static readonly Phrase RemoveCounts =
        $"delete from {LetterWalk.Counts} where words = 0 and list = any({LoadTexts.Given(1)})";
}
