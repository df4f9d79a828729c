using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>Waits before a client is told that it asks for too much, as long as whoever counts its refusals sees fit.</summary>
internal delegate Task RefusalWait(HttpContext http);
