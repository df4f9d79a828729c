namespace Gateway.Catalog;

/// <summary>The values of <see cref="Budget.Fund"/>, as they are stored.</summary>
internal static class FundKinds
{
    public const string National = "NATIONAL";
    public const string Prefectural = "PREFECTURAL";
    public const string NationalAndPrefectural = "NATIONAL_AND_PREFECTURAL";
    public const string Bond = "BOND";
    public const string Transfer = "TRANSFER";
    public const string Other = "OTHER";
    public const string General = "GENERAL";
}
