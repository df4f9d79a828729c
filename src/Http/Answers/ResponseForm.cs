using Gateway.Graph.Answers;
using Gateway.Graph.Files;
using Gateway.Http.Streams;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>A form an answer can be sent in. The list is closed: a further form is one line here, beside what writes it.</summary>
/// <param name="MediaType">The media type by which a client names it.</param>
/// <param name="Rank">Among forms that a client accepts equally, one answer is sent in the form with the lowest rank.</param>
/// <param name="OpenSeveral">Opens a stream of several answers in it.</param>
internal sealed record ResponseForm(string MediaType, int Rank, Func<HttpContext, AnswerStream> OpenSeveral)
{
    /// <summary>The status tells the outcome of the operation.</summary>
    public static ResponseForm GraphQL { get; } = new(MediaTypes.GraphQL, 0, http => new ArrayStream(http));

    /// <summary>For older clients: the status is 200 whenever the request was understood.</summary>
    public static ResponseForm Json { get; } =
        new(MediaTypes.Json, 1, http => new ArrayStream(http)) { Extension = "json", HidesStatus = true };

    /// <summary>The data without an envelope; for addresses that each ask one document.</summary>
    public static ResponseForm Data { get; } = new(MediaTypes.Json, 0, http => new ArrayStream(http))
    {
        Answer = AnswerForm.Data,
        Extension = "json",
        Errors = ErrorForm.Problem,
    };

    /// <summary>One part for each answer.</summary>
    public static ResponseForm Multipart { get; } =
        new("multipart/mixed", 2, http => new MultipartStream(http)) { Streams = true, Parameter = "boundary=\"-\"" };

    /// <summary>One event for each answer (graphql-sse, distinct connections).</summary>
    public static ResponseForm EventStream { get; } =
        new("text/event-stream", 2, http => new EventStream(http)) { Streams = true, KeepsAlive = true };

    /// <summary>One line for each answer.</summary>
    public static ResponseForm GraphQLLines { get; } =
        new("application/graphql-response+jsonl", 2, http => new LineStream(http)) { Streams = true, NeedsName = true };

    /// <summary>The same under the general name.</summary>
    public static ResponseForm JsonLines { get; } =
        new("application/jsonl", 2, http => new LineStream(http)) { Extension = "jsonl", Streams = true, NeedsName = true };

    /// <summary>The rows of one list, for spreadsheets and programs.</summary>
    public static ResponseForm Csv { get; } = OfFile("text/csv", FileForm.Csv) with { Parameter = "charset=utf-8; header=present" };

    /// <summary>The same, one JSON object a line.</summary>
    public static ResponseForm Rows { get; } = OfFile("application/x-ndjson", FileForm.JsonLines) with { Parameter = "charset=utf-8" };

    /// <summary>The same as an Excel workbook.</summary>
    public static ResponseForm Workbook { get; } =
        OfFile("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileForm.Workbook);

    /// <summary>The rows that have a point or a shape, for maps.</summary>
    public static ResponseForm GeoJson { get; } = OfFile("application/geo+json", FileForm.GeoJson);

    /// <summary>The rows that have a day, for calendars.</summary>
    public static ResponseForm Calendar { get; } = OfFile("text/calendar", FileForm.Calendar) with { Parameter = "charset=utf-8" };

    /// <summary>The rows as typed columns, for analysis.</summary>
    public static ResponseForm Parquet { get; } = OfFile("application/vnd.apache.parquet", FileForm.Parquet);

    /// <summary>The same as one list. At the graph itself JSON is an answer, so it is for addresses of files only.</summary>
    public static ResponseForm JsonList { get; } = OfFile(MediaTypes.Json, FileForm.JsonList) with { Parameter = "charset=utf-8" };

    /// <summary>The metadata of a CSV file; for addresses of files only, beside which it stands.</summary>
    public static ResponseForm CsvMetadata { get; } = OfFile("application/csvm+json", FileForm.CsvMetadata);

    public static IReadOnlyList<ResponseForm> All { get; } =
        [GraphQL, Json, Multipart, EventStream, GraphQLLines, JsonLines, Csv, Rows, Workbook, GeoJson, Calendar, Parquet];

    /// <summary>What an answer is written in, before it is sent.</summary>
    public AnswerForm Answer { get; init; } = AnswerForm.Json;

    /// <summary>The file name extension of this form; null when there is none.</summary>
    public string? Extension { get; init; }

    /// <summary>What follows the media type in <c>Content-Type</c>.</summary>
    public string Parameter { get; init; } = "charset=utf-8";

    /// <summary>Whether it is made for several answers, each sent as soon as it is ready.</summary>
    public bool Streams { get; init; }

    /// <summary>Whether it can show that the connection is alive while no answer comes.</summary>
    public bool KeepsAlive { get; init; }

    /// <summary>Whether too few clients understand it to be sent for a wildcard.</summary>
    public bool NeedsName { get; init; }

    /// <summary>Whether the status is 200 for every request that was understood.</summary>
    public bool HidesStatus { get; init; }

    /// <summary>The form of its errors; in any but GraphQL's they are sent without data.</summary>
    public ErrorForm Errors { get; init; }

    /// <summary>Whether it is a file of the rows of one list.</summary>
    public bool IsFile => Answer is FileForm;

    public string ContentType => field ??= Parameter.Length == 0 ? MediaType : $"{MediaType}; {Parameter}";

    private static ResponseForm OfFile(string mediaType, FileForm form) => new(mediaType, 3, http => new ArrayStream(http))
    {
        Answer = form,
        Extension = form.Name,
        NeedsName = true,
        Parameter = "",
    };
}
