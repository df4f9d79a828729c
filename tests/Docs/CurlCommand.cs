using System.Net.Http.Headers;
using System.Text;

namespace Gateway.Tests.Docs;

/// <summary>A curl command from a page, parsed so that a test can send the same request.</summary>
internal sealed class CurlCommand
{
    private readonly List<KeyValuePair<string, string>> headers = [];
    private readonly List<string> fields = [];
    private string url = "";
    private string? body;
    private bool isGet;

    /// <exception cref="ArgumentException">The command has a flag that this parser does not know.</exception>
    public static CurlCommand Read(string line)
    {
        var command = new CurlCommand();
        var words = new Queue<string>(ShellWords.Of(line).Skip(1));
        while (words.TryDequeue(out var word))
        {
            command.Take(word, words.Dequeue);
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
            case "-G" or "-OJG":
                isGet = true;
                break;
            case var flag when flag.StartsWith('-'):
                throw new ArgumentException($"curl {flag} is not known here.");
            default:
                url = word;
                break;
        }
    }

    /// <summary>Returns the request it would send, with the gateway at another address than the one on the page.</summary>
    public HttpRequestMessage ToRequest(string address)
    {
        var asked = isGet ? "?" + string.Join('&', fields) : "";
        var target = url.Replace("http://localhost:5000", address, StringComparison.Ordinal) + asked;
        var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, target);
        request.Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Headers.TryAddWithoutValidation("accept", "*/*");
        foreach (var (name, value) in headers)
        {
            var isOfBody = name.StartsWith("content-", StringComparison.OrdinalIgnoreCase);
            HttpHeaders all = isOfBody ? request.Content!.Headers : request.Headers;
            all.Remove(name);
            all.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
