using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for the table with the rule version by which each derived thing was made.</summary>
internal static class DerivedTexts
{
    public static readonly IReadOnlyList<Column> Columns =
        [new("name", new FieldType(Scalar.String), Nullable: false), new("version", new FieldType(Scalar.Long), Nullable: false)];

    /// <summary>Selects name and version of each.</summary>
    public static readonly Phrase All = $"select name, version from derived";

    /// <summary>Given: name, version.</summary>
    public static readonly Phrase Put =
        $"insert into derived (name, version) values ({LoadTexts.Marks(1, 2)}) on conflict (name) do update set version = excluded.version";
}
