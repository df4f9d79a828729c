using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests.Import.Feeds;

/// <summary>Speaks CKAN's action API as documented: <c>package_search</c> with filters, pages and errors.</summary>
internal sealed class Portal
{
    public const string Search = "/api/3/action/package_search";

    /// <summary>Packages as the API writes them; depending on <c>fq</c>, all or none are found.</summary>
    public List<object> Packages { get; } = [];

    public string Organization { get; set; } = "mihon";

    public string? Error { get; set; }

    /// <summary>A package with its resources.</summary>
    public static object Package(string name, string title, params object[] resources) => new
    {
        id = "00000000-0000-4000-8000-" + name.PadLeft(12, '0'), name, title, notes = $"{title}の説明", license_id = "cc-by", license_title = "クリエイティブ・コモンズ 表示",
        organization = new { id = "o", name = "mihon", title = "見本県見本市" }, num_resources = resources.Length, resources, metadata_modified = "2026-01-01T00:00:00.000000",
    };

    public static object Resource(string id, string name, string? format, string url) => new
    {
        id, name, format, url, state = "active", last_modified = "2025-12-31T10:00:00.000000", created = "2025-01-01T00:00:00", mimetype = (string?)null,
    };

    public Task AnswerAsync(HttpContext http)
    {
        if (Error is not null)
        {
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            return WriteAsync(http, new { help = "x", success = false, error = new { __type = "Search Query Error", message = Error } });
        }

        var (rows, start) = (Number(http, "rows"), Number(http, "start"));
        var filter = http.Request.Query["fq"].ToString();
        List<object> found = filter.Length == 0 || filter == $"organization:\"{Organization}\"" ? Packages : [];
        return WriteAsync(http, new
        {
            help = "https://demo.example/api/3/action/help_show?name=package_search", success = true,
            result = new { count = found.Count, sort = http.Request.Query["sort"].ToString(), facets = new { }, results = found.Skip(start).Take(rows), search_facets = new { } },
        });
    }

    private static int Number(HttpContext http, string name) =>
        int.Parse(http.Request.Query[name].ToString(), System.Globalization.CultureInfo.InvariantCulture);

    private static Task WriteAsync(HttpContext http, object answer)
    {
        http.Response.ContentType = "application/json;charset=utf-8";
        return http.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }
}
