using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Something to throw away, and its class of waste.</summary>
internal static class WasteItem
{
    public static Entity Declare() => new("WasteItem", "An item to throw away, and the class of waste (分別区分) it belongs to.",
        [
            Folded("code", "Identifier as published (ID).", "ID") with { Role = ColumnRole.Code },
            Text("name", "Name of the item (品目).", "品目", "ゴミの品目", "ごみの品目", "品名", "name") with
            {
                Role = ColumnRole.Name, Required = true,
            },
            Folded("nameKana", "Name in kana (ゴミの品目_カナ).", "ゴミの品目_カナ", "ごみの品目_カナ", "品目_カナ"),
            Text("nameEnglish", "Name in English (ゴミの品目_英字).", "ゴミの品目_英字", "ごみの品目_英字", "品目_英字"),
            Folded("class", "The class of waste (分別区分), as published; each city has its own. 収集しない may be one.",
                "分別区分", "classification", "type") with { Role = ColumnRole.WasteClass, IsGroupKey = true },
            new Field("classes", "The class; where the cell names several (又は, または, 、), each of them.",
                new FieldType(Scalar.String, IsList: true)) { Role = ColumnRole.WasteClasses },
            Text("district", "Part of the municipality where this applies (地区名); null = not stated.", "地区名") with { IsGroupKey = true },
            Text("note", "Points to note (注意点), as text: without HTML tags.",
                "注意点", "note", "notice"),
            Folded("feeKind", "Whether it costs something (料金種別), as published: 無料, 有料.", "料金種別"),
            Text("fee", "The fee (料金), as published: 500円, 計量, 申込制.", "料金", "粗大ごみ回収料金", "粗大ゴミ回収料金"),
            Text("feeNote", "Notes on the fee (料金備考).", "料金備考"),
            new Field("isFree", "Whether it is free, as 料金種別 or 料金 says; null = neither says, or they disagree.",
                new FieldType(Scalar.Boolean)) { Role = ColumnRole.IsFree },
            Text("contactName", "Contact (連絡先名称).", "連絡先名称") with { Role = ColumnRole.ContactName },
            Phone("contactPhone", "Contact phone number (連絡先電話番号).", "連絡先電話番号"),
            Text("remarks", "Remarks (備考); some cities put points to note here.", "備考"),
            Municipality,
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Recipe = RowRecipe.WasteItem,
        ListField = "wasteItems",
        ListDescription = "Waste items and their classes (ゴミの分別方法).",
        Lookup = new Lookup("wasteItem") { Description = "One waste item.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(6, "name") { Kana = "nameKana", English = "nameEnglish", Rest = ["class"] },
        Indexes =
        [
            ["municipality_id", "name"], ["municipality_id", "class"], ["name"], ["dataset_id", "source_line"], .. ChangedRows.Indexes,
        ],
        IsFollowed = true,
    };

    private static Reference Municipality =>
        new("municipality", "Where this applies: the publisher; null if unknown.", "Municipality");
}
