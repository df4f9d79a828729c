using Gateway.Http.Keeping;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Tests.Http.Keeping;

/// <summary>A response cache without a server around it.</summary>
internal static class LoneCache
{
    /// <param name="data">The state of the data of all answers.</param>
    public static ResponseCache Of(DataState data) => new(
        new CacheRules(),
        new BasisSource(() => data, () => "1", TimeProvider.System),
        new Codings(new NoCompression()),
        new RequestLog(NullLoggerFactory.Instance, new LogRules(), isTraced: false, TimeProvider.System),
        watch: null);

    private sealed class NoCompression : IResponseCompressionProvider
    {
        public ICompressionProvider? GetCompressionProvider(HttpContext context) => null;

        public bool ShouldCompressResponse(HttpContext context) => false;

        public bool CheckRequestAcceptsCompression(HttpContext context) => false;
    }
}
