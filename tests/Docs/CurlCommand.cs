using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Tests.Docs;

/// <summary>A curl command as it stands in a page, read so that a test can send what it sends.</summary>
internal sealed partial class CurlCommand
{
    private readonly List<KeyValuePair<string, string>> headers = [];
    private readonly List<string> fields = [];
    private string url = "";
    private string? body;
    private bool isGet;

    /// <exception cref="ArgumentException">It has a flag that this reader does not know.</exception>
    public static CurlCommand Read(string line)
    {
        var command = new CurlCommand();
        using var words = Word().Matches(line).Select(match => match.Groups["word"].Value).Skip(1).GetEnumerator();
        while (words.MoveNext())
        {
            command.Take(words.Current, () => words.MoveNext() ? words.Current : throw new ArgumentException($"{line}: a flag has no value."));
        }

        return command;
    }

    private void Take(string word, Func<string> next)
    {
        switch (word)
        {
            case "-H":
                var header = next().Split(": ", 2);
                headers.Add(new(header[0], header[1]));
                break;
            case "-d":
                body = next();
                break;
            case "--data-urlencode":
                var field = next().Split('=', 2);
                fields.Add($"{field[0]}={Uri.EscapeDataString(field[1])}");
                break;
            case "-G":
                isGet = true;
                break;
            case var flag when flag.StartsWith('-'):
                throw new ArgumentException($"curl {flag} is not known here.");
            default:
                url = word;
                break;
        }
    }

    /// <summary>What it would send to the gateway at another address than the one in the page.</summary>
    public HttpRequestMessage ToRequest(string address)
    {
        var target = url.Replace("http://localhost:5000", address, StringComparison.Ordinal) + (isGet ? "?" + string.Join('&', fields) : "");
        var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, target);
        request.Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Headers.TryAddWithoutValidation("accept", "*/*");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            _ = request.Headers.TryAddWithoutValidation(name, value) || request.Content!.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>Words are parted by spaces; what stands in quotation marks is one.</summary>
    [GeneratedRegex("""(?:'(?<word>[^']*)'|"(?<word>[^"]*)"|(?<word>[^\s'"]+))""")]
    private static partial Regex Word();
}
