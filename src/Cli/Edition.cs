using System.Security.Cryptography;
using System.Text;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph.Documents;

namespace Gateway.Cli;

/// <summary>
/// What answers rest on beside the data and the request: the program with its schema, the settings by which an answer differs, and the
/// trusted documents. Gateways that have the same say the same; with another text what a client or a cache has is asked for anew.
/// </summary>
internal sealed class Edition(GatewaySettings settings, DocumentStore operations)
{
    /// <summary>The build is named by its module: one of other sources is another, whatever version it says it is.</summary>
    private readonly string program = string.Join(
        '\n',
        ProgramVersion.Text,
        typeof(Edition).Module.ModuleVersionId,
        settings.PageSize,
        settings.PageMaximum,
        settings.Ids,
        settings.Documents,
        settings.Costs,
        settings.Files,
        settings.OnlyTrusted,
        settings.Feedback);

    private volatile Tuple<string, string>? known;

    /// <summary>One text for as long as nothing changes: it is asked for with every request.</summary>
    public string Text()
    {
        var documents = operations.Digest;
        if (known is not { } last || !ReferenceEquals(last.Item1, documents))
        {
            var text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(program + "\n" + documents)));
            known = last = Tuple.Create(documents, text);
        }

        return last.Item2;
    }
}
