using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Identity;

/// <summary>A row of the data set table, accessed by column name.</summary>
internal sealed class DatasetEntry(Entity entity, object?[] row)
{
    public object?[] Row { get; } = row;

    public string Key => (string)Row[entity.Key.Index]!;

    public bool IsImported => this["imported_at"] is not null;

    /// <summary>Whether it belongs to the sample city.</summary>
    public bool IsSample => Row[entity.Column("sample").Index] is true;

    /// <summary>The credit line, made from publisher, title and licence.</summary>
    public string Credit => Catalog.Licences.Credit.LineOf(this["publisher_name"], this["title"] ?? "", this["licence"]);

    /// <summary>The values given by a list of open data, by column.</summary>
    public IReadOnlyDictionary<string, string> Listed => this[Publication.ListedValues] is { } json
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!
        : new Dictionary<string, string>();

    public string? this[string column]
    {
        get => Row[entity.Column(column).Index] as string;
        set => Row[entity.Column(column).Index] = value;
    }

    public void SetListed(bool listed, SortedDictionary<string, string> values)
    {
        Row[entity.Column("listed").Index] = listed;
        this[Publication.ListedValues] = values.Count == 0 ? null : JsonSerializer.Serialize(values, Json.Plain);
    }

    /// <summary>Marks the data set as having no rows; it is a sample when the list that names it is one, and is removed with it.</summary>
    public void SetEmpty(long version, bool isSample)
    {
        Row[entity.Column("sample").Index] = isSample;
        Row[entity.Column("version").Index] = version;
        Row[entity.Column("row_count").Index] = 0L;
        Row[entity.Column("rejected_count").Index] = 0L;
    }
}
