using System.Globalization;
using System.Text;

namespace Gateway.Tests.City;

/// <summary>
/// One row of a city by column name, in the form the database stores: text, long, double, bool, null; lists as JSON text.
/// </summary>
internal sealed class CityRow
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public CityRow(string entity, string key)
    {
        Entity = entity;
        Key = key;
        values["id"] = key;
    }

    public string Entity { get; }

    public string Key { get; }

    /// <summary>The columns that were set; every other column is NULL.</summary>
    public IReadOnlyDictionary<string, object?> Values => values;

    /// <summary>The value of a column, NULL when it was not set. Integers become <see cref="long"/>.</summary>
    public object? this[string column]
    {
        get => values.GetValueOrDefault(column);
        set => values[column] = value is int number ? (long)number : value;
    }

    /// <summary>Sets more columns.</summary>
    public CityRow And(params ReadOnlySpan<(string Column, object? Value)> more)
    {
        foreach (var (column, value) in more)
        {
            this[column] = value;
        }

        return this;
    }

    /// <summary>The form in which links compare names: NFKC without white space.</summary>
    public static string? Fold(object? text) =>
        text is string name ? string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entity} {Key}");
}
