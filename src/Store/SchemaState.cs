namespace Gateway.Store;

/// <summary>What a database is, compared with this program.</summary>
internal enum SchemaState
{
    /// <summary>Nothing in it yet.</summary>
    New,

    /// <summary>An older gateway's.</summary>
    Older,

    Current,
}
