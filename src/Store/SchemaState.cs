namespace Gateway.Store;

/// <summary>The schema of a database, compared with that of this program.</summary>
internal enum SchemaState
{
    /// <summary>The database is still empty.</summary>
    New,

    /// <summary>The schema is that of an older gateway.</summary>
    Older,

    Current,
}
