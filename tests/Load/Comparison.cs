using System.Text;

namespace Gateway.Load;

/// <summary>Checks that both sides return the same bytes for every request.</summary>
internal static class Comparison
{
    public static async Task CheckAsync(Question question, Uri gateway, Uri handWritten)
    {
        using var http = new HttpClient();
        foreach (var body in question.Bodies.Select(Encoding.UTF8.GetBytes))
        {
            using var ours = await Client.PostAsync(http, gateway, body);
            using var theirs = await Client.PostAsync(http, handWritten, body);
            var (left, right) = (await ours.Content.ReadAsStringAsync(), await theirs.Content.ReadAsStringAsync());
            if (left != right)
            {
                throw new InvalidOperationException(
                    $"{question.Name}: the answers differ for {Encoding.UTF8.GetString(body)}\ngateway      {left}\nhand-written {right}");
            }
        }
    }
}
