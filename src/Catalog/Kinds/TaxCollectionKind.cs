namespace Gateway.Catalog.Kinds;

/// <summary>Tax collection by tax; no sheet describes it.</summary>
internal static class TaxCollectionKind
{
    public static DatasetKind Declare() => new("TAX_COLLECTION", "市税の収納状況", "TaxCollection", "Tax collection (市税の収納状況).")
    {
        Families = [new("tax collection (市税の収納)", "税目|^taxitem", "調定|収入|^adjustedamount")],
    };
}
