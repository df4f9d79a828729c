using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The municipalities that statements of a load are about, in a table of its own.</summary>
internal static class Places
{
    /// <summary>These and no others.</summary>
    public static void Fill(WriteConnection connection, IEnumerable<string> municipalities)
    {
        connection.NeedEmpty(LoadTexts.CreatePlace, LoadTexts.ClearPlace);
        connection.RunEach(LoadTexts.InsertPlace, municipalities);
    }
}
