using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Http.Rules;
using Gateway.Plan;

namespace Gateway.Tests.Oracle;

/// <summary>How a recorded server differs from the ordinary one (the table in MEASURED.md).</summary>
internal sealed record OracleVariant
{
    public PageLimits Pages { get; init; } = new();

    public DocumentLimits Documents { get; init; } = new();

    /// <summary>HotChocolate's defaults.</summary>
    public CostLimits Costs { get; init; } = new(1000, 1000);

    /// <summary>The wire rules that differ. Operation lists were off.</summary>
    public WireRules Rules { get; init; } = new() { Requests = new RequestRules { Lists = false } };

    /// <summary>Documents requested by key.</summary>
    public DocumentStore Operations { get; init; } = DocumentStore.None;

    public static OracleVariant Of(string name)
    {
        var plain = new OracleVariant { Documents = Unlimited };
        return name switch
        {
            "nointro" => plain with { Documents = Unlimited with { AllowIntrospection = false } },
            "production" => plain with { Documents = Unlimited with { AllowIntrospection = false, CoordinateCycles = 3 } },
            "depth" => plain with { Documents = Unlimited with { ExecutionDepth = 4 } },
            "depthskip" => plain with { Documents = Unlimited with { ExecutionDepth = 4, SkipIntrospectionDepth = true } },
            "cycle" => plain with { Documents = Unlimited with { CoordinateCycles = 3 } },
            "nocost" => plain with { Costs = plain.Costs with { Enforced = false } },
            "cheap" => plain with { Costs = new CostLimits(50, 50) },
            "bounds" => plain with { Pages = new PageLimits(RequireBoundaries: true) },
            "noback" => plain with { Pages = new PageLimits(DefaultSize: 5, MaximumSize: 20) { Backward = false, Nodes = false } },
            "parserlimit" => plain with { Documents = Unlimited with { Fields = 20, Nodes = 100 } },
            "batching" => plain with { Rules = new WireRules() },
            "locked" => plain with { Rules = new WireRules { Get = false } },
            "preflight" => plain with { Rules = new WireRules { GetNeedsPreflight = true } },
            "noschema" => plain with { Rules = new WireRules { SchemaFile = false } },
            "apq" => WithHashes(plain, "md5Hash"),
            "apqsha" => WithHashes(plain, "sha256Hash"),
            "trusted" => plain with { Operations = Trusted(onlyTrusted: true) },
            "trustedopen" or "persisted" => plain with { Operations = Trusted(onlyTrusted: false) },
            "persistednamed" => plain with
            {
                Operations = Trusted(onlyTrusted: false),
                Rules = new WireRules { Requests = new RequestRules { RouteNeedsName = true } },
            },
            _ => plain,
        };
    }

    private static OracleVariant WithHashes(OracleVariant plain, string hash) => plain with
    {
        Operations = new DocumentStore(new Dictionary<string, string>(), new StoreRules()),
        Rules = new WireRules { Requests = new RequestRules { Lists = false, Hashes = [hash] } },
    };

    private static DocumentStore Trusted(bool onlyTrusted) => new(
        Directory.EnumerateFiles(Path.Combine(Recordings.Folder!, "trusted"), "*.graphql").ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText),
        new StoreRules { Automatic = false, OnlyTrusted = onlyTrusted });

    /// <summary>The limits of the recorded server, which apply to fields only.</summary>
    private static DocumentLimits Unlimited { get; } = new()
    {
        Depth = 500,
        Directives = 1000,
        ExecutionDepth = null,
        CoordinateCycles = null,
        SkipIntrospectionDepth = false,
    };
}
