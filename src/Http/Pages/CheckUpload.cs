using System.Text;
using Gateway.Http.Rules;
using Gateway.Page.Models;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Pages;

/// <summary>The files of a form, read into memory and nowhere else: the framework would write large ones to disk.</summary>
/// <param name="Form">The form wanted for the answer; empty = a page.</param>
/// <param name="Municipality">The publisher's code as entered; empty = none.</param>
internal sealed record CheckUpload(IReadOnlyList<CheckInput> Files, string Form, string Municipality)
{
    private const int LongestWord = 64;

    private const int MostWords = 10;

    private const string Multipart = "multipart/form-data";

    /// <summary>
    /// Returns the files, or why there are none. An abandoned read would stay pending, and the server would stumble over it when draining
    /// the rest: so a read that takes too long is cancelled in the body itself.
    /// </summary>
    /// <exception cref="OperationCanceledException">The read that was pending was cancelled.</exception>
    public static async Task<(CheckUpload? Upload, CheckProblem Problem)> ReadAsync(HttpContext http, CheckRules rules)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals(Multipart, StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return (null, CheckProblem.Unreadable);
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary, http.Request.Body), rules);
        }
        catch (Exception error) when (error is (IOException and not ConnectionResetException) or InvalidDataException or ArgumentException)
        {
            return (null, CheckProblem.Unreadable);
        }
    }

    private static async Task<(CheckUpload?, CheckProblem)> ReadAsync(MultipartReader form, CheckRules rules)
    {
        var (files, words, left) = (new List<CheckInput>(), new Dictionary<string, string>(StringComparer.Ordinal), rules.Bytes);
        while (await form.ReadNextSectionAsync(CancellationToken.None) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || words.Count > MostWords)
            {
                return (null, CheckProblem.Unreadable);
            }

            var isFile = disposition.IsFileDisposition();
            if (await BytesAsync(section.Body, isFile ? left : LongestWord) is not { } bytes)
            {
                return (null, isFile ? CheckProblem.TooLarge : CheckProblem.Unreadable);
            }

            if (!isFile)
            {
                words[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""] = Encoding.UTF8.GetString(bytes).Trim();
            }
            else if (NameOf(disposition) is { Length: > 0 } name)
            {
                files.Add(new CheckInput(name, bytes));
                left -= bytes.Length;
            }

            if (files.Count > rules.Files)
            {
                return (null, CheckProblem.TooMany);
            }
        }

        return files.Count == 0
            ? (null, CheckProblem.NoFile)
            : (new CheckUpload(files, words.GetValueOrDefault("as", ""), words.GetValueOrDefault("municipality", "")), default);
    }

    /// <summary>Reads a part; null when it has more bytes than allowed.</summary>
    private static async Task<byte[]?> BytesAsync(Stream body, int most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, CancellationToken.None) is > 0 and var length)
        {
            if (bytes.Length + length > most)
            {
                return null;
            }

            bytes.Write(buffer, 0, length);
        }

        return bytes.ToArray();
    }

    /// <summary>Returns the last segment of a path: some browsers send the folder too.</summary>
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var plain = HeaderUtilities.RemoveQuotes(disposition.FileName);
        var name = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : plain).Value;
        return name is null ? "" : name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
    }
}
