namespace Gateway.Catalog.Kinds;

/// <summary>Tables that no sheet describes and whose rows are no places: statistics, budgets.</summary>
internal static class OtherTableKind
{
    public static DatasetKind Declare() =>
        new("OTHER_TABLE", "その他の表", "TableRow", "Other tables (その他の表), which no sheet of the standard describes and which list no places; their rows are in dataset.rows.")
        {
            IsCatchAll = true,
        };
}
