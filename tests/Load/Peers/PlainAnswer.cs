using System.Text;
using System.Text.Json.Nodes;

namespace Gateway.Load.Peers;

/// <summary>The content of an answer, apart from each side's form of ids, cursors and lists in a text column.</summary>
internal static class PlainAnswer
{
    /// <summary>How many are compared: a slow peer takes its time for each.</summary>
    private const int Compared = 50;

    /// <summary>Checks that bodies spread over the whole list get the same values in the same order from both sides.</summary>
    public static async Task CompareAsync(string name, Target ours, Target theirs)
    {
        using var http = new HttpClient();
        var step = Math.Max(1, ours.Bodies.Count / Compared);
        for (var at = 0; at < ours.Bodies.Count; at += step)
        {
            var left = Plain("", await DataAsync(http, ours.Url, ours.Bodies[at]))!;
            var right = Plain("", await DataAsync(http, theirs.Url, theirs.Bodies[at]))!;
            if (!JsonNode.DeepEquals(left, right) || !left.ToJsonString().Contains("\"id\":", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"{name}: the answers differ or are empty for {theirs.Bodies[at]}\ngateway {left}\npeer    {right}");
            }
        }
    }

    public static async Task<JsonNode> DataAsync(HttpClient http, Uri url, string body)
    {
        using var answer = await Client.PostAsync(http, url, Encoding.UTF8.GetBytes(body));
        var json = JsonNode.Parse(await answer.Content.ReadAsStreamAsync())!;
        return json["errors"] is null ? json["data"]! : throw new InvalidOperationException($"{url} answered {json} to {body}");
    }

    /// <summary>Returns the type and key in an id: <c>Facility:a</c>, or in PostGraphile's form <c>["Facility","a"]</c>.</summary>
    public static string Key(string id)
    {
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(id));
        return text.StartsWith('[') ? string.Join(':', JsonNode.Parse(text)!.AsArray().Select(part => part!.GetValue<string>())) : text;
    }

    private static JsonNode? Plain(string name, JsonNode? value) => (name, value) switch
    {
        (_, JsonObject all) => new JsonObject(all.Select(field => KeyValuePair.Create(field.Key, Plain(field.Key, field.Value)))),
        (_, JsonArray all) => new JsonArray([.. all.Select(item => Plain("", item))]),
        ("id", JsonValue id) => Key(id.GetValue<string>()),
        ("openDays", JsonValue text) => JsonNode.Parse(text.GetValue<string>()),
        ("endCursor", _) => value is not null,
        _ => value?.DeepClone(),
    };
}
