using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Gateway.Http.Keeping;

/// <summary>
/// The web server's own compression, which codes what is sent without being kept. A strong tag stands for bytes, and those are others then
/// (RFC 9110, 8.8.3.3): what goes with them is a weak one, which stands for what they mean.
/// </summary>
internal sealed class ServerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    /// <summary>Asked once of each answer, before its head is sent.</summary>
    public override bool ShouldCompressResponse(HttpContext context)
    {
        var isCoded = base.ShouldCompressResponse(context);
        if (isCoded && context.Response.Headers.ETag.ToString() is ['"', ..] tag)
        {
            context.Response.Headers.ETag = "W/" + tag;
        }

        return isCoded;
    }
}
