using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The aliases of one select: a source's letter and number; an inner select has the next letter.</summary>
internal sealed class SelectScope(Sources sources, char letter = 't', SelectScope? outer = null)
{
    private readonly Dictionary<Source, Name> items = new(ReferenceEqualityComparer.Instance);

    public Sources Sources => sources;

    public SelectScope Inner(Sources of) => new(of, (char)(letter + 1), this);

    /// <summary>Lets a list's single values be named in the select they are read in.</summary>
    public SelectScope WithItems(Source source, Name alias)
    {
        var inner = new SelectScope(sources, letter, outer);
        foreach (var (known, name) in items)
        {
            inner.items.Add(known, name);
        }

        inner.items.Add(source, alias);
        return inner;
    }

    public Phrase Column(ColumnOf column) => $"{AliasOf(column.Source)}.{new Name(column.Column.Name)}";

    public Name NextItems() => Name.Alias('j', items.Count + letter - 't');

    /// <summary>The tables with their joins; <paramref name="needed"/> null = all of them.</summary>
    public Phrase Tables(IReadOnlySet<Source>? needed)
    {
        var own = sources.All[0];
        Phrase tables = $"{new Name(own.Entity.Table)} as {AliasOf(own)}";
        foreach (var source in sources.All.Skip(1).Where(s => needed is null || IsNeeded(s, needed)))
        {
            var from = new ColumnOf(sources.All[source.From], source.Column!);
            var key = new ColumnOf(source, source.Entity.Key);
            tables = $"{tables} left join {new Name(source.Entity.Table)} as {AliasOf(source)} on {Column(key)} = {Column(from)}";
        }

        return tables;
    }

    /// <summary>The name of a value each row brings.</summary>
    public static Name Projected(int ordinal) => Name.Alias('c', ordinal);

    /// <summary>A source is needed too when one further on is joined through it.</summary>
    private bool IsNeeded(Source source, IReadOnlySet<Source> needed) =>
        needed.Contains(source) || sources.All.Any(s => s.From == source.Number && IsNeeded(s, needed));

    private Name AliasOf(Source source)
    {
        if (items.TryGetValue(source, out var alias))
        {
            return alias;
        }

        return sources.All.Any(s => ReferenceEquals(s, source)) || outer is null ? Name.Alias(letter, source.Number) : outer.AliasOf(source);
    }
}
