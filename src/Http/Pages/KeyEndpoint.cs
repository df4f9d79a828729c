using System.Globalization;
using System.Text.Json;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Pages;

/// <summary><c>/keys</c>: issues a key at once, shows its usage, and revokes it; as a page or for programs.</summary>
internal sealed class KeyEndpoint(KeyDesk desk, KeyBook keys, TimeProvider clock)
{
    /// <summary>The limits of keys would be pointless if an address could have any number of them.</summary>
    private const int KeysPerDay = 10;

    /// <summary>More than anybody needs to revoke at once, and fewer than would fill the queue for the database.</summary>
    private const int RevocationsPerHour = 20;

    private const string Methods = "GET, HEAD, POST, OPTIONS";

    private const string Read = "GET, HEAD, OPTIONS";

    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    private readonly Quota making = new(KeysPerDay, TimeSpan.FromDays(1), clock);
    private readonly Quota revoking = new(RevocationsPerHour, TimeSpan.FromHours(1), clock);

    public async Task HandleAsync(HttpContext http)
    {
        if (MethodRefusal.IsReadMethod(http))
        {
            await PageWriter.WriteAsync(http, await desk.DrawAsync(PageReader.ViewOf(http), new KeySheet()));
        }
        else if (!HttpMethods.IsPost(http.Request.Method))
        {
            await MethodRefusal.WriteAsync(http, Methods);
        }
        else
        {
            http.Response.Headers.CacheControl = "no-store";
            await WriteAsync(http, await AnswerAsync(http));
        }
    }

    /// <summary><c>/keys/usage</c>: the usage of the key in the header.</summary>
    public async Task UsageAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Read);
        }
        else if (http.Features.Get<Account>()?.Key is not { } hash)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await ResponseWriter.WriteAsync(http, NoKey);
        }
        else
        {
            http.Response.Headers.CacheControl = "no-store";
            await WriteAsync(http, new KeySheet { Usage = await LinesAsync(hash) }, isPage: false);
        }
    }

    private static WireError NoKey { get; } = new(
        StatusCodes.Status401Unauthorized,
        "Send the key in the header Authorization: Bearer gk_… or X-Api-Key to see its usage.",
        "API_KEY_MISSING");

    private async Task<KeySheet> AnswerAsync(HttpContext http)
    {
        if (RequestOrigin.IsForeign(http.Request))
        {
            return new KeySheet { Problem = KeyProblem.CrossOrigin };
        }

        if (await SmallForm.ReadAsync(http) is not { } form)
        {
            return new KeySheet { Problem = KeyProblem.Unreadable };
        }

        var key = form.GetValueOrDefault("key").ToString().Trim();
        try
        {
            return form.GetValueOrDefault("do").ToString() switch
            {
                "" or "make" => await WithinQuotaAsync(
                    http, making, KeyProblem.TooMany, async () => new KeySheet { CreatedKey = await keys.MakeAsync() }),
                "usage" => await ShowAsync(http, key),
                "revoke" => await RevokeAsync(http, key),
                _ => new KeySheet { Problem = KeyProblem.Unreadable },
            };
        }
        catch (DatabaseFailure)
        {
            http.Response.Headers.RetryAfter = "10";
            return new KeySheet { Problem = KeyProblem.Unavailable, EnteredKey = key };
        }
    }

    /// <summary>Does what is limited by a quota per address, which is given back when the database fails.</summary>
    private static async Task<KeySheet> WithinQuotaAsync(HttpContext http, Quota quota, KeyProblem spent, Func<Task<KeySheet>> work)
    {
        var address = Client.Of(http).Address;
        if (quota.Take(address) is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return new KeySheet { Problem = spent };
        }

        try
        {
            return await work();
        }
        catch (DatabaseFailure)
        {
            quota.GiveBack(address);
            throw;
        }
    }

    private async Task<KeySheet> ShowAsync(HttpContext http, string key) => await ProblemOfAsync(http, key) is { } problem
        ? new KeySheet { Problem = problem, EnteredKey = key }
        : new KeySheet { Usage = await LinesAsync(ApiKey.HashOf(key)) };

    private async Task<KeySheet> RevokeAsync(HttpContext http, string key) => await ProblemOfAsync(http, key) is { } problem
        ? new KeySheet { Problem = problem, EnteredKey = key }
        : await WithinQuotaAsync(http, revoking, KeyProblem.TooManyAttempts, async () => await keys.RevokeAsync(key)
            ? new KeySheet { IsRevoked = true }
            : new KeySheet { Problem = KeyProblem.Unknown, EnteredKey = key });

    private async Task<KeyProblem?> ProblemOfAsync(HttpContext http, string key)
    {
        var (account, error) = await keys.FindAsync(key, Client.Of(http).Address);
        ResponseWriter.SetRetryAfter(http, error?.Status ?? 0, error?.RetryAfter);
        return account is not null ? null
            : error == KeyBook.Mistyped ? KeyProblem.Mistyped
            : error == KeyBook.UnknownKey ? KeyProblem.Unknown
            : KeyProblem.TooManyAttempts;
    }

    private async Task<IReadOnlyList<UsageLine>> LinesAsync(string hash) =>
        [.. (await keys.UsageAsync(hash)).Select(day => new UsageLine(day.Day, day.Usage.Requests, day.Usage.Cost, day.Usage.Refused))];

    private async Task WriteAsync(HttpContext http, KeySheet sheet, bool? isPage = null)
    {
        var page = await desk.DrawAsync(PageReader.ViewOf(http), sheet);
        if (isPage ?? Negotiation.WantsPage(http.Request.Headers.Accept))
        {
            await PageWriter.WriteAsync(http, page);
        }
        else if (sheet.Problem is { } problem)
        {
            await ResponseWriter.WriteAsync(http, new WireError(page.Status, new Words(Language.English).KeyProblem(problem)));
        }
        else
        {
            await PageWriter.WriteAsync(http, page with { Text = Json(sheet), ContentType = "application/json; charset=utf-8" });
        }
    }

    private static string Json(KeySheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            Write(json, sheet);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, KeySheet sheet)
    {
        if (sheet.CreatedKey is { } key)
        {
            json.WriteString("key", key);
        }
        else if (sheet.Usage is { } days)
        {
            json.WriteStartArray("days");
            foreach (var (day, requests, cost, refused) in days)
            {
                json.WriteStartObject();
                json.WriteString("day", day);
                json.WriteNumber("requests", requests);
                json.WriteNumber("cost", cost);
                json.WriteNumber("refused", refused);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteBoolean("revoked", sheet.IsRevoked);
        }
    }
}
