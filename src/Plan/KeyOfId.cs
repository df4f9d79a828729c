using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// The key in a global id, or in each id of a list. The type in the id is ignored: a filter on an id compares keys, as HotChocolate's does.
/// Resolves to a <see cref="Refusal"/> when the text is not an id.
/// </summary>
internal sealed record KeyOfId(ValueRef Id, Scalar KeyType) : ValueRef
{
    public override bool MayRefuse => true;

    public override object? Resolve(VariableValues variables) => Id.Resolve(variables) switch
    {
        IReadOnlyList<object?> ids => Keys(ids),
        string id => Key(id),
        var other => other,
    };

    private object Keys(IReadOnlyList<object?> ids)
    {
        var keys = ids.Select(id => id is string text ? Key(text) : null).ToArray();
        return keys.OfType<Refusal>().FirstOrDefault() ?? (object)keys;
    }

    private object Key(string id) =>
        GlobalId.TryParse(id, out _, out var key) ? Convert(key, KeyType) ?? new IdUnreadable(key) : new IdUnreadable(id);

    /// <summary>Converts the key to the form of its column; null when that is impossible.</summary>
    public static object? Convert(string key, Scalar type)
    {
        if (type == Scalar.String)
        {
            return key;
        }

        return long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
