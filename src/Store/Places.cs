using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The municipalities that statements of a load refer to, in a temporary table.</summary>
internal static class Places
{
    /// <summary>Fills the table with exactly these municipalities.</summary>
    public static void Fill(WriteConnection connection, IEnumerable<string> municipalities)
    {
        connection.EnsureEmptyTable(LoadTexts.CreatePlace, LoadTexts.ClearPlace);
        connection.RunEach(LoadTexts.InsertPlace, municipalities);
    }
}
