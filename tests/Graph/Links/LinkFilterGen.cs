using CsCheck;

namespace Gateway.Tests.Graph.Links;

/// <summary>Generates random filters over links, as deep and through as many lists as allowed.</summary>
internal static class LinkFilterGen
{
    private const int Depth = 6;
    private const int Lists = 3;

    private static readonly string[] Letters = ["a", "b", "c"];

    /// <summary>A filter with the entity whose rows it is about.</summary>
    public static Gen<(string Entity, LinkFilter Filter)> Any(params string[] entities) =>
        from entity in Pick(entities)
        from filter in Of(entity, Depth, Lists)
        select (entity, filter);

    private static Gen<LinkFilter> Of(string entity, int depth, int lists) => Gen.Int[0, depth <= 0 ? 2 : 9].SelectMany(kind => kind switch
    {
        0 => Key(entity),
        <= 2 => Text(entity),
        <= 4 => Joined(entity, depth, lists),
        <= 6 when LinkedRows.ToOne.Any(l => l.Entity == entity) => Referred(entity, depth, lists),
        <= 8 when lists > 0 && LinkedRows.ToMany.Any(l => l.Entity == entity) => List(entity, depth, lists),
        _ => Text(entity),
    });

    private static Gen<LinkFilter> Text(string entity) =>
        from own in Gen.Bool
        from operation in Pick(["eq", "neq", "contains", "ncontains"])
        from letter in Pick(Letters)
        from isNull in Gen.Int[0, 3]
        let field = (entity, own) switch { ("Dataset", true) => "title", ("Dataset", _) => "description", (_, true) => "name", _ => "nameKana" }
        let column = field == "nameKana" ? "name_kana" : field
        select (LinkFilter)new TextFilter(
            field, column, operation, isNull == 0 && !own && !operation.EndsWith("contains", StringComparison.Ordinal) ? null : letter);

    /// <summary>Generates a condition on one of the first keys, or on one that no row has.</summary>
    private static Gen<LinkFilter> Key(string entity) =>
        from operation in Pick(["eq", "neq"])
        from key in Pick([LinkedRows.Nobody, .. LinkedRows.Keys(entity, 3)])
        select (LinkFilter)new KeyFilter(entity, operation, key);

    private static Gen<LinkFilter> Joined(string entity, int depth, int lists) =>
        from name in Pick(["and", "or"])
        from parts in Of(entity, depth - 2, lists).Array[1, 3]
        select (LinkFilter)new JoinedFilter(name, parts);

    private static Gen<LinkFilter> Referred(string entity, int depth, int lists) =>
        from link in Pick([.. LinkedRows.ToOne.Where(l => l.Entity == entity)])
        from inner in Of(link.Target, depth - 1, lists)
        select (LinkFilter)new ReferredFilter(link, inner);

    private static Gen<LinkFilter> List(string entity, int depth, int lists) =>
        from list in Pick([.. LinkedRows.ToMany.Where(l => l.Entity == entity)])
        from quantifier in Pick(["some", "none", "all", "any: true", "any: false"])
        from inner in Of(list.Target, depth - 1, lists - 1)
        select (LinkFilter)new ListFilter(list, quantifier, quantifier.StartsWith("any", StringComparison.Ordinal) ? null : inner);

    private static Gen<T> Pick<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);
}
