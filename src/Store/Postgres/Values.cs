using System.Globalization;
using System.Text;
using Gateway.Catalog;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>Values as parameters, each with an explicit type, because the server guesses wrong where the text does not imply one.</summary>
internal static class Values
{
    /// <summary>Returns the parameter for a value of a request or a cursor.</summary>
    public static NpgsqlParameter Of(object? value) => value switch
    {
        null => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = DBNull.Value },
        string text => Of(text),
        bool flag => new NpgsqlParameter<bool> { NpgsqlDbType = NpgsqlDbType.Boolean, TypedValue = flag },
        double number => new NpgsqlParameter<double> { NpgsqlDbType = NpgsqlDbType.Double, TypedValue = number },
        IReadOnlyList<object?> items => OfItems([.. items.Where(item => item is not null)]),
        _ => Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };

    public static NpgsqlParameter Of(long number) =>
        new NpgsqlParameter<long> { NpgsqlDbType = NpgsqlDbType.Bigint, TypedValue = number };

    public static NpgsqlParameter Of(string text) =>
        new NpgsqlParameter<string> { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = Storable(text) };

    public static NpgsqlParameter Of(string[] texts) =>
        new NpgsqlParameter<string[]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, TypedValue = texts };

    public static NpgsqlParameter Of(long[] numbers) =>
        new NpgsqlParameter<long[]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint, TypedValue = numbers };

    public static NpgsqlParameter Of(int[] numbers) =>
        new NpgsqlParameter<int[]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer, TypedValue = numbers };

    /// <summary>Returns a parameter for several search texts, an array even if there are none.</summary>
    public static NpgsqlParameter OfTexts(object? texts) =>
        Of([.. (texts as IReadOnlyList<object?> ?? []).OfType<string>().Select(Storable)]);

    /// <summary>Returns the parameter for a sort key as held by a cursor.</summary>
    public static NpgsqlParameter OfKey(object? key, StoredAs form) => (key, form) switch
    {
        (long flag, StoredAs.Boolean) => Of(flag != 0),
        _ => Of(key),
    };

    private static NpgsqlParameter OfItems(object?[] items) => items switch
    {
        // The server infers the type of an empty list itself.
        [] => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = "{}" },
        [string, ..] => Of([.. items.Select(item => Storable((string)item!))]),
        [bool, ..] => new NpgsqlParameter<bool[]>
        {
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Boolean,
            TypedValue = [.. items.Select(item => (bool)item!)],
        },
        _ when items.Any(item => item is double) => new NpgsqlParameter<double[]>
        {
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Double,
            TypedValue = [.. items.Select(item => Convert.ToDouble(item, CultureInfo.InvariantCulture))],
        },
        _ => Of([.. items.Select(item => Convert.ToInt64(item, CultureInfo.InvariantCulture))]),
    };

    /// <summary>
    /// Replaces what the server does not accept. No text in the database has it, because imports remove it: U+0000 becomes U+0001, which
    /// imports remove too and which sorts alike, and a lone surrogate becomes the replacement character.
    /// </summary>
    private static string Storable(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\u0001') : text;
    }
}
