using System.Net;

namespace Gateway.Page;

/// <summary>A small page for whoever opens the gateway in a browser: what it is and how to ask it.</summary>
internal static class StartPage
{
    /// <param name="address">Where the gateway stands, without a slash at the end.</param>
    public static string Write(string address)
    {
        var at = WebUtility.HtmlEncode(address);
        var question = WebUtility.HtmlEncode(FirstQuestion.Query);
        return $$"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Open data gateway</title>
            <style>body { font: 16px/1.6 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #222; background: #fff }
            pre { background: #f3f3f3; padding: 1rem; overflow: auto }</style>
            <h1>Open data gateway</h1>
            <p>The open data of Japanese cities (places, events, population) as one typed GraphQL graph.
            オープンデータを一つの GraphQL で。</p>
            <ul>
            <li>GraphQL: <code>{{at}}/graphql</code>
            <li>Schema: <a href="{{at}}/graphql?sdl">{{at}}/graphql?sdl</a>
            <li>Health: <a href="{{at}}/healthz">{{at}}/healthz</a>
            </ul>
            <p>A first question:</p>
            <pre>curl {{at}}/graphql -H 'content-type: application/json' \
              -d '{"query":"{{question}}"}'</pre>
            </html>
            """;
    }
}
