using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>Delays the reply to a client that asks for too much, for as long as its refusals so far call for.</summary>
internal delegate Task RefusalWait(HttpContext http);
