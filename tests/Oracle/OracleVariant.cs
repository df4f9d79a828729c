using Gateway.Graph;
using Gateway.Http;
using Gateway.Plan;

namespace Gateway.Tests.Oracle;

/// <summary>How a server of the recordings differs from the ordinary one (the table in MEASURED.md).</summary>
internal sealed record OracleVariant
{
    public PageLimits Pages { get; init; } = new();

    public DocumentLimits Documents { get; init; } = new();

    /// <summary>What differs on the wire.</summary>
    public Func<Wire, Wire> Change { get; init; } = wire => wire;

    public static OracleVariant Of(string name)
    {
        var plain = new OracleVariant();
        return name switch
        {
            "nointro" => plain with { Documents = plain.Documents with { AllowIntrospection = false } },
            "production" => plain with { Documents = plain.Documents with { AllowIntrospection = false } },
            "bounds" => plain with { Pages = new PageLimits(RequireBoundaries: true) },
            "noback" => plain with { Pages = new PageLimits(DefaultSize: 5, MaximumSize: 20) },
            "parserlimit" => plain with { Documents = plain.Documents with { Fields = 20 } },
            _ => plain,
        };
    }
}
