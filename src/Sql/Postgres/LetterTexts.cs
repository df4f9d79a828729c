namespace Gateway.Sql.Postgres;

/// <summary>
/// The SQL for the letter lists in a PostgreSQL database. A row of <c>letter</c> is a block of a list: the keys in it, which differ only in
/// their last bits, sorted. <c>letter_count</c> has the number of words of each type in a list.
/// </summary>
internal static class LetterTexts
{
    public static readonly Name Changes = new("letter_change");

    /// <summary>
    /// Without statistics on the changes the planner expects many, and would JIT-compile a statement that runs only briefly.
    /// </summary>
    public const string Interpret = "set local jit = off";

    /// <summary>Accepts new blocks in PostgreSQL's binary format.</summary>
    public static readonly Phrase CopyBlocks = $"copy {LetterWalk.Lists} (list, block, words) from stdin (format binary)";

    /// <summary>The same for counts.</summary>
    public static readonly Phrase CopyCounts = $"copy {LetterWalk.Counts} (list, entity, words) from stdin (format binary)";

    /// <summary>The keys to remove from and add to blocks, before they are applied.</summary>
    public static readonly Phrase CreateChanges = $"""
        create temporary table if not exists {Changes}
        (list bigint not null, block bigint not null, gone smallint[] not null, come smallint[] not null) on commit drop
        """;

    /// <summary>Accepts changes of blocks in PostgreSQL's binary format; added keys are sorted.</summary>
    public static readonly Phrase CopyChanges = $"copy {Changes} (list, block, gone, come) from stdin (format binary)";

    /// <summary>Keys beyond the end of a block are appended; otherwise the block is sorted again.</summary>
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

    /// <summary>Given: lists, types, and for each the number of words to add; in list order.</summary>
    public static readonly Phrase Count = $"""
        insert into {LetterWalk.Counts} as n (list, entity, words)
        select * from unnest({LoadTexts.Given(1)}, {LoadTexts.Given(2)}, {LoadTexts.Given(3)})
        on conflict (list, entity) do update set words = n.words + excluded.words
        """;

    /// <summary>Given: lists.</summary>
    public static readonly Phrase RemoveCounts =
        $"delete from {LetterWalk.Counts} where words = 0 and list = any({LoadTexts.Given(1)})";
}
