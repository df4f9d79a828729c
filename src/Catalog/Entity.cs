using System.Text;

namespace Gateway.Catalog;

/// <summary>A graph type that has rows of its own: its members, and the table that follows from them.</summary>
internal sealed class Entity
{
    /// <summary>The schema's description of the field <c>id</c> of this gateway's nodes.</summary>
    public const string GlobalIdText = "Global id: opaque, stable over re-imports; node(id) finds the object by it.";

    private readonly Dictionary<string, Column> columnsByName;
    private readonly Dictionary<ColumnRole, Column> columnsByRole;
    private readonly Dictionary<Member, Column> columnsByMember = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Member, Column> japaneseByMember = new(ReferenceEqualityComparer.Instance);

    public Entity(
        string name, string description, IReadOnlyList<Member> members, IEnumerable<Column>? internals = null, Scalar key = Scalar.String)
    {
        Name = name;
        Description = description;
        Members = members;
        Key = new Column("id", new FieldType(key), Nullable: false) { Index = 0 };
        var columns = new List<Column> { Key };
        Collect(members, "", columns);
        foreach (var column in internals ?? [])
        {
            columns.Add(column with { Index = columns.Count });
        }

        Columns = columns;
        columnsByName = columns.ToDictionary(c => c.Name, StringComparer.Ordinal);
        columnsByRole = columns.Where(c => c.Role is not null).ToDictionary(c => c.Role!.Value);
    }

    /// <summary>The type's name in the graph, <c>Facility</c>.</summary>
    public string Name { get; }

    public string Description { get; }

    /// <summary>The members in the order of the schema. The field <c>id</c> of a node is not among them.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The key's column: text or integer. Every ordering ends in it.</summary>
    public Column Key { get; }

    /// <summary>All columns; the key is the first.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Its role in the gateway; null = only rows.</summary>
    public EntityRole? Role { get; init; }

    /// <summary>How its rows are read from files, unless their kind says otherwise; null = it never comes from files.</summary>
    public RowRecipe? Recipe { get; init; }

    /// <summary>Whether its rows are derived from others: they are never loaded, and the store decides how they are kept.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether its rows change without a new data version, so that nothing cached for a version can be relied on.</summary>
    public bool ChangesSilently { get; init; }

    /// <summary>How its lists are queried by days, which also fixes their order; null = by any filter and order.</summary>
    public Calendar? Calendar { get; init; }

    /// <summary>Whether its objects have a global <c>id</c> and can be fetched by <c>node</c>.</summary>
    public bool IsNode { get; init; } = true;

    /// <summary>The position of <c>id</c> among the members, 0 unless the type lists something before it.</summary>
    public int IdPosition { get; init; }

    /// <summary>The schema's description of the field <c>id</c>; null = none.</summary>
    public string? IdDescription { get; init; }

    /// <summary>The root connection, <c>facilities</c>; null = none.</summary>
    public string? ListField { get; init; }

    public string? ListDescription { get; init; }

    /// <summary>What a sum over a group may add up although it should not, for the schema's description; null = nothing.</summary>
    public string? SumCaution { get; init; }

    /// <summary>The field that names its connections, where the name of the field they stand in would be too vague.</summary>
    public string? ConnectionName { get; init; }

    /// <summary>The root field that returns one row, <c>facility(id: ID!)</c>; null = none.</summary>
    public Lookup? Lookup { get; init; }

    /// <summary>The subscription root field that reports changes; null = none.</summary>
    public ChangeFeed? Changes { get; init; }

    /// <summary>Whether clients can ask which of its rows changed: each row has a data version, and a removed row is remembered.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>The members a search covers; null = its rows are not searched.</summary>
    public Searched? Search { get; init; }

    /// <summary>How its rows become calendar entries; null = they do not.</summary>
    public CalendarEntry? Entry { get; init; }

    /// <summary>How to credit rows that refer to it; null = they are not credited.</summary>
    public Credited? Credit { get; init; }

    /// <summary>Column sets to index, each by column names; the store appends the key.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Indexes { get; init; } = [];

    /// <summary>Whether its rows have a point on the map.</summary>
    public bool IsLocated => Members.Any(m => m is Point);

    public string Table => SnakeCase(Name);

    public Column Column(string name) =>
        columnsByName.TryGetValue(name, out var column) ? column : throw new KeyNotFoundException($"{Name} has no column {name}.");

    /// <summary>Returns the column of this role.</summary>
    public Column Column(ColumnRole role) => FindColumn(role) ?? throw new KeyNotFoundException($"{Name} has no column for {role}.");

    public Column? FindColumn(ColumnRole role) => columnsByRole.GetValueOrDefault(role);

    /// <summary>Makes a row with only these values set, by column index.</summary>
    public object?[] Row(IReadOnlyList<Column> columns, IReadOnlyList<object?> values)
    {
        var row = new object?[Columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            row[columns[i].Index] = values[i];
        }

        return row;
    }

    /// <summary>Returns the column that holds this member's value (field, tuples) or the key of its target (reference).</summary>
    public Column ColumnOf(Member member) => columnsByMember[member];

    /// <summary>Returns the column with the Japanese words of a field given in two languages.</summary>
    public Column JapaneseOf(Member member) => japaneseByMember[member];

    public Reference Reference(string name) =>
        AllMembers(Members).OfType<Reference>().First(r => r.Name == name);

    /// <summary>Returns all members, including those inside groups.</summary>
    public IEnumerable<Member> AllMembers() => AllMembers(Members);

    /// <summary>Returns the fields stored in columns of this table, with their graph paths (<c>evacuationSite.flood</c>).</summary>
    public IEnumerable<(string Path, Member Member, Column Column)> StoredMembers()
    {
        foreach (var (path, member) in Paths(Members, ""))
        {
            if (columnsByMember.TryGetValue(member, out var column))
            {
                yield return (path, member, column);
            }
        }
    }

    private static IEnumerable<(string Path, Member Member)> Paths(IReadOnlyList<Member> members, string prefix)
    {
        foreach (var member in members)
        {
            yield return (prefix + member.Name, member);
            if (member is Group group)
            {
                foreach (var inner in Paths(group.Members, prefix + member.Name + "."))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<Member> AllMembers(IReadOnlyList<Member> members) =>
        members.SelectMany(m => m is Group group ? AllMembers(group.Members).Prepend(m) : [m]);

    private void Collect(IReadOnlyList<Member> members, string prefix, List<Column> columns)
    {
        foreach (var member in members)
        {
            var name = prefix + SnakeCase(member.Name);
            switch (member)
            {
                case Field { IsStored: true } field:
                    Add(field, new Column(field.ColumnName ?? name, field.Type, !field.Required || prefix.Length > 0), columns);
                    AddJapanese(field, columns);
                    break;
                case Tuples tuples:
                    Add(tuples, new Column(name, new FieldType(Scalar.String, IsList: true), Nullable: true), columns);
                    break;
                case Reference reference:
                    Add(reference, new Column(reference.ColumnName ?? name + "_id", new FieldType(reference.Key), !reference.Required),
                        columns);
                    break;
                case Group group:
                    Collect(group.Members, name + "_", columns);
                    break;
            }
        }
    }

    private void Add(Member member, Column column, List<Column> columns)
    {
        column = column with { Index = columns.Count, Role = member.Role };
        columns.Add(column);
        columnsByMember.Add(member, column);
    }

    private void AddJapanese(Field field, List<Column> columns)
    {
        if (field.InLanguages)
        {
            var english = columnsByMember[field];
            var japanese = english with { Name = english.Name + "_ja", Index = columns.Count };
            columns.Add(japanese);
            japaneseByMember.Add(field, japanese);
        }
    }

    /// <summary><c>nameKana</c> → <c>name_kana</c>, <c>PopulationRecord</c> → <c>population_record</c>.</summary>
    internal static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}

/// <summary>A root field that looks up one row.</summary>
/// <param name="Field">Its name, <c>facility</c>.</param>
/// <param name="Argument">The one argument, <c>id</c> (a global id) or a field's name.</param>
/// <param name="Normalise">Converts the argument's text to the form of the column; null when that is impossible.</param>
internal sealed record Lookup(string Field, string Argument = "id", Func<string, string?>? Normalise = null)
{
    /// <summary>The schema's description of an argument that is a global id.</summary>
    public const string ById = "The id, as the field id gives it.";

    public string? Description { get; init; }

    public string? ArgumentDescription { get; init; }

    /// <summary>Whether the argument is a global id; otherwise it names a field with unique values.</summary>
    public bool IsByKey => Argument == "id";
}
