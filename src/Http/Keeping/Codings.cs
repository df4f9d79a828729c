using Gateway.Http.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gateway.Http.Keeping;

/// <summary>Chooses the coding for a client: the one that the web server's own compression would choose.</summary>
internal sealed class Codings(IResponseCompressionProvider compression)
{
    private readonly HeaderMemo<Coding> known = new(accepted => Choose(compression, accepted));

    public Coding Of(HttpRequest request) => known.Read(request.Headers.AcceptEncoding);

    private static Coding Choose(IResponseCompressionProvider compression, Microsoft.Extensions.Primitives.StringValues accepted)
    {
        var asked = new DefaultHttpContext();
        asked.Request.Headers.AcceptEncoding = accepted;
        var name = compression.CheckRequestAcceptsCompression(asked) ? compression.GetCompressionProvider(asked)?.EncodingName : null;
        return Coding.All.First(coding => coding.Name == name);
    }
}
