namespace Gateway.Page;

/// <summary>What is said on and beside maps.</summary>
public sealed partial class Words
{
    public string PlacesOnMap => T("地図上の施設の一覧", "The places of this map as a list");
}
