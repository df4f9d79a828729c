using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Gateway.Import.Findings;

namespace Gateway.Import.Download;

/// <summary>Why a download failed, in words, and whether it is worth a retry.</summary>
internal static class DownloadFaults
{
    private static readonly int[] Passing = [408, 425, 429, 500, 502, 503, 504];

    /// <summary>Returns why an address is not requested at all; null = it may be.</summary>
    /// <param name="from">The address requested, when this one comes from a redirect.</param>
    public static Fetched.Refused? Refuse(Uri address, Uri? from)
    {
        var whence = from is null ? "" : $"{from} redirects to {address}: ";
        return address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps
                ? Refusal("url-scheme", $"{whence}only addresses that begin with http:// or https:// are fetched.")
            : from?.Scheme == Uri.UriSchemeHttps && address.Scheme == Uri.UriSchemeHttp
                ? Refusal("url-downgrade", $"{whence}redirects from https to http are not followed; give the other address itself.")
            : address.UserInfo.Length > 0
                ? Refusal("url-password", "Addresses with a user name or password are not fetched: they would be shown as the source.")
            : null;
    }

    /// <summary>Returns the failure for the server's status.</summary>
    public static Fetched.Refused OfStatus(HttpResponseMessage answer, Uri address, DateTimeOffset now)
    {
        var status = (int)answer.StatusCode;
        var text = string.Create(CultureInfo.InvariantCulture, $"{status} {answer.ReasonPhrase}").Trim();
        var hint = answer.StatusCode switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => "there is no file at this address (any more)",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "the server denies access",
            _ when Passing.Contains(status) => "the server cannot provide it now",
            _ => "this is not a file",
        };
        return new Fetched.Refused(new FileFailure("url-status", $"{address} answered {text}: {hint}."), Passing.Contains(status),
            RetryAfter(answer, now)) { Status = status };
    }

    /// <summary>Returns the failure for an exception of a download; null = it was not caused by the download.</summary>
    public static Fetched.Refused? Explain(Exception error) => error switch
    {
        TimeoutException => Refusal("url-silent", $"The server does not answer: {error.Message}."),
        InvalidDataException => Refusal("url-damaged", $"The server's response cannot be decompressed: {error.Message}"),
        HttpRequestException { InnerException: ClosedAddressException closed } =>
            Refusal("url-private", $"{closed.Message}; --allow-private-addresses allows it."),
        HttpRequestException { InnerException: TimeoutException late } =>
            Refusal("url-silent", $"The server does not answer: {late.Message}."),
        HttpRequestException
        {
            InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain },
        }
        or HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            Refusal("url-name", "There is no server with this name, or the name cannot be resolved now.", isPassing: true),
        HttpRequestException { InnerException: AuthenticationException tls } =>
            Refusal("url-certificate", $"The server's certificate cannot be verified: {tls.Message}"),
        HttpRequestException or HttpIOException => Refusal("url-broken", $"The connection failed: {Innermost(error)}", isPassing: true),
        IOException { InnerException: SocketException } =>
            Refusal("url-broken", $"The connection failed: {Innermost(error)}", isPassing: true),
        IOException or UnauthorizedAccessException => Refusal("url-disk", $"The download cannot be saved: {error.Message}"),
        _ => null,
    };

    private static Fetched.Refused Refusal(string rule, string message, bool isPassing = false) => new(Failure(rule, message), isPassing);

    private static FileFailure Failure(string rule, string message) => new(rule, message);

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, DateTimeOffset now) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private static string Innermost(Exception error) => error.InnerException is { } inner ? Innermost(inner) : error.Message;
}
