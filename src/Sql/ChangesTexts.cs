using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The SQL for changes: for each type the rows after a position in the order of data versions and keys, by an index on these, and the
/// removed rows in the same way; of each at most as many as a page holds.
/// </summary>
internal sealed class ChangesTexts(ChangesAsked asked)
{
    private static readonly Name Row = Name.Alias('r', 0);
    private static readonly Name Gone = Name.Alias('g', 0);

    /// <summary>A page of changes.</summary>
    /// <param name="since">The position they follow.</param>
    /// <param name="columns">The columns of each change.</param>
    /// <param name="limit">The most rows to return.</param>
    public Phrase Page(SinceToken since, Phrase columns, Phrase limit)
    {
        var branches = Followed.Select(entity => Rows(entity, since, limit)).Append(Tombstones(since, limit));
        var union = Union(branches.Select((branch, i) => (Phrase)$"select * from ({branch}) as {Name.Alias('b', i)}"));
        Phrase versions = $"left join data_version as v on v.number = u.version";
        Phrase all = $"select u.*, v.at as changed_at from ({union}) as u {versions} order by u.version, u.entity, u.id limit {limit}";
        return $"{Start(since)} select {columns} from ({all}) as t0 order by t0.version, t0.entity, t0.id";
    }

    /// <summary>Writes the current state of the data, and whether the token belongs to it.</summary>
    public static Phrase State(SinceToken since, Phrase columns) =>
        $"{Start(since)} select {columns} from (select kept, newest as version, made_at from start) as t0";

    /// <summary>Writes the number of changes between two versions, and when the earlier version was made.</summary>
    public Phrase Number(ChangeCountExtent between, Phrase columns)
    {
        Phrase Between(Name row) =>
            $"{row}.version > {new ArgumentParameter(between.After)} and {row}.version <= {new ArgumentParameter(between.UpTo)}";
        var branches = Followed.Select(entity =>
                (Phrase)$"select count(*) as n from {LoadTexts.Table(entity)} as {Row} where {And([Between(Row), .. Conditions(entity)])}")
            .Append((Phrase)$"select count(*) from departure as {Gone} where {And([Between(Gone), .. ConditionsOfGone()])}");
        Phrase madeAt = $"(select v.made_at from data_version as v where v.number = {new ArgumentParameter(between.After)})";
        Phrase state = $"cast(sum(n) as bigint) as version, coalesce({madeAt}, '') as made_at";
        Phrase sum = $"select {state} from ({Union(branches)}) as u";
        return $"select {columns} from ({sum}) as t0 where t0.version > 0";
    }

    /// <summary>Omits types whose rows can never pass a filter.</summary>
    private IEnumerable<Entity> Followed => asked.Followed.Entities.Where(entity =>
        (asked.Municipality is null || asked.Followed.MunicipalityOf(entity) is not null)
        && (asked.Dataset is null || asked.Followed.DatasetOf(entity) is not null));

    /// <summary>
    /// Writes the start: after the token when it belongs to this data and every removal since is remembered, or else before the first
    /// row and after all removals.
    /// </summary>
    private static Phrase Start(SinceToken since)
    {
        Parameter Part(TokenPart part) => new ArgumentParameter(new PartOfToken(since, part));
        Phrase known = $"data_version as k where k.number = {Part(TokenPart.Newest)} and k.made_at = {Part(TokenPart.MadeAt)}";
        Phrase isKept = $"d.forgotten <= {Part(TokenPart.RemovalsKnownUpTo)} and exists (select 1 from {known})";
        Phrase state = $"d.number as newest, d.made_at as made_at, case when {isKept} then 1 else 0 end as kept";
        Phrase newest = $"select {state} from data_version as d order by d.number desc limit 1";
        Phrase version = $"case when s.kept = 1 then {Part(TokenPart.Version)} else -2 end as version";
        Phrase gone = $"case when s.kept = 1 then {Part(TokenPart.GoneVersion)} else s.newest + 1 end as gone";
        return $"with start as (select s.kept, s.newest, s.made_at, {version}, {gone} from ({newest}) as s)";
    }

    private Phrase Rows(Entity entity, SinceToken since, Phrase limit)
    {
        var (step, key) = (new ArgumentParameter(new StepOfType(since, entity)), new ArgumentParameter(new KeyOfType(since, entity)));
        var number = new Count(asked.Followed.NumberOf(entity));
        Phrase columns = $"{number} as entity, {Row}.id as id, {Row}.version as version, {number} as shown";
        Phrase place = $"({Row}.version, {Row}.id) > ((select version from start) + {step}, {key})";
        Phrase from = $"{LoadTexts.Table(entity)} as {Row} where {And([place, .. Conditions(entity)])}";
        return $"select {columns} from {from} order by {Row}.version, {Row}.id limit {limit}";
    }

    private Phrase Tombstones(SinceToken since, Phrase limit)
    {
        Parameter Part(TokenPart part) => new ArgumentParameter(new PartOfToken(since, part));
        var numbers = asked.Followed.Entities
            .Select(entity => (Phrase)$"when {NameOf(entity)} then {new Count(asked.Followed.NumberOf(entity))}");
        Phrase number = $"case {Gone}.entity {Phrase.Join($" ", numbers)} else 0 end as entity";
        Phrase columns = $"{number}, {Gone}.id as id, {Gone}.version as version, 0 as shown";
        Phrase behind = $"(select gone from start), {Part(TokenPart.GoneType)}, {Part(TokenPart.GoneKey)}";
        Phrase place = $"({Gone}.version, {Gone}.entity, {Gone}.id) > ({behind})";
        Phrase from = $"departure as {Gone} where {And([place, .. ConditionsOfGone()])}";
        return $"select {columns} from {from} order by {Gone}.version, {Gone}.entity, {Gone}.id limit {limit}";
    }

    private IEnumerable<Phrase> Conditions(Entity entity)
    {
        if (asked.Municipality is { } municipality)
        {
            yield return $"{Row}.{LoadTexts.Name(asked.Followed.MunicipalityOf(entity)!)} = {new ArgumentParameter(municipality)}";
        }

        if (asked.Dataset is { } dataset)
        {
            yield return $"{Row}.{LoadTexts.Name(asked.Followed.DatasetOf(entity)!)} = {new ArgumentParameter(dataset)}";
        }

        if (asked.Types is not null)
        {
            yield return $"{new ArgumentParameter(new IsOfTypes(asked, entity))}";
        }
    }

    /// <summary>A row that left a municipality is gone only for those who asked for that municipality.</summary>
    private IEnumerable<Phrase> ConditionsOfGone()
    {
        yield return asked.Municipality is { } municipality
            ? (Phrase)$"{Gone}.municipality_id = {new ArgumentParameter(municipality)}"
            : $"{Gone}.is_removed";
        if (asked.Dataset is { } dataset)
        {
            yield return $"{Gone}.dataset_id = {new ArgumentParameter(dataset)}";
        }

        if (asked.Types is not null)
        {
            // Not a comparison: with an index on types, all removals ever of a type would be visited.
            var wanted = asked.Followed.Entities.Select(entity =>
                (Phrase)$"when {NameOf(entity)} then {new ArgumentParameter(new IsOfTypes(asked, entity))}");
            yield return $"case {Gone}.entity {Phrase.Join($" ", wanted)} else false end";
        }
    }

    private static Phrase Union(IEnumerable<Phrase> selects) => Phrase.Join($" union all ", selects);

    private static Phrase And(IEnumerable<Phrase> conditions) => Phrase.Join($" and ", conditions);

    private static ArgumentParameter NameOf(Entity entity) => new(new ConstantValue(entity.Name));
}
