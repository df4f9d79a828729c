using System.Buffers.Text;
using System.Text;

namespace Gateway.Page.Lists;

/// <summary>A list as a question that others can ask, and its name: the list's address, encoded for use in a path.</summary>
internal static class ListQuestions
{
    /// <summary>No example has a name that begins with this.</summary>
    private const char Mark = '~';

    public static Example Of(Listing listing, ListQuery query)
    {
        var operation = ListOperation.Page(listing, query);
        return new Example(
            NameOf(ListAddress.Of(listing.Path, query)), "A list", "一覧", operation.Document, Snippets.Readable(operation.Variables));
    }

    public static string NameOf(string address) => Mark + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(address));

    /// <summary>Returns the path and query parameters encoded in a name; null when it contains none.</summary>
    public static (string Path, IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters)? AddressOf(string name)
    {
        var bytes = new byte[name.Length];
        if (name is not [Mark, ..] || !Base64Url.IsValid(name.AsSpan(1))
            || !Base64Url.TryDecodeFromChars(name.AsSpan(1), bytes, out var length))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split('?', 2);
        var parameters = from parameter in (parts.Length > 1 ? parts[1] : "").Split('&', StringSplitOptions.RemoveEmptyEntries)
                    let pair = parameter.Split('=', 2)
                    where pair.Length == 2
                    group Uri.UnescapeDataString(pair[1]) by Uri.UnescapeDataString(pair[0]);
        return (parts[0], parameters.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[.. one], StringComparer.Ordinal));
    }
}
