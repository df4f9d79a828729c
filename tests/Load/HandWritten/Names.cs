using System.Text.Json;

namespace Gateway.Load.HandWritten;

/// <summary>The member names of the answers, escaped once.</summary>
internal static class Names
{
    public static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    public static readonly JsonEncodedText Facility = JsonEncodedText.Encode("facility");
    public static readonly JsonEncodedText Facilities = JsonEncodedText.Encode("facilities");
    public static readonly JsonEncodedText Events = JsonEncodedText.Encode("events");
    public static readonly JsonEncodedText Nodes = JsonEncodedText.Encode("nodes");
    public static readonly JsonEncodedText PageInfo = JsonEncodedText.Encode("pageInfo");
    public static readonly JsonEncodedText HasNextPage = JsonEncodedText.Encode("hasNextPage");
    public static readonly JsonEncodedText EndCursor = JsonEncodedText.Encode("endCursor");
    public static readonly JsonEncodedText TotalCount = JsonEncodedText.Encode("totalCount");
    public static readonly JsonEncodedText Municipality = JsonEncodedText.Encode("municipality");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText KindLabel = JsonEncodedText.Encode("kindLabel");
    public static readonly JsonEncodedText Address = JsonEncodedText.Encode("address");
    public static readonly JsonEncodedText Latitude = JsonEncodedText.Encode("latitude");
    public static readonly JsonEncodedText Longitude = JsonEncodedText.Encode("longitude");
    public static readonly JsonEncodedText Phone = JsonEncodedText.Encode("phone");
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    public static readonly JsonEncodedText OpenDays = JsonEncodedText.Encode("openDays");
    public static readonly JsonEncodedText OpensAt = JsonEncodedText.Encode("opensAt");
    public static readonly JsonEncodedText ClosesAt = JsonEncodedText.Encode("closesAt");
    public static readonly JsonEncodedText StartDate = JsonEncodedText.Encode("startDate");
    public static readonly JsonEncodedText StartTime = JsonEncodedText.Encode("startTime");
    public static readonly JsonEncodedText VenueName = JsonEncodedText.Encode("venueName");
}
