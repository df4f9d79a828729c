using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Gateway.Http.Keeping;

/// <summary>
/// The web server's own compression, which encodes what is sent without being cached. A strong tag identifies bytes, and these then differ
/// (RFC 9110, 8.8.3.3): so they go with a weak tag, which identifies their meaning.
/// </summary>
internal sealed class ServerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    /// <summary>Called once for each answer that may be encoded, before its headers; null when the client takes no coding.</summary>
    public override ICompressionProvider? GetCompressionProvider(HttpContext context)
    {
        var coding = base.GetCompressionProvider(context);
        if (coding is not null && context.Response.Headers.ETag.ToString() is ['"', ..] tag)
        {
            context.Response.Headers.ETag = "W/" + tag;
        }

        return coding;
    }
}
