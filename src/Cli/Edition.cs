using System.Security.Cryptography;
using System.Text;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph.Documents;

namespace Gateway.Cli;

/// <summary>
/// What answers depend on besides the data and the request: the program with its schema, the settings that affect answers, and the trusted
/// documents. Gateways with the same ones have the same edition; when it changes, clients and caches must refetch what they have.
/// </summary>
internal sealed class Edition(GatewaySettings settings, DocumentStore operations)
{
    /// <summary>The build is identified by its module: a build from other sources differs, whatever its version says.</summary>
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

    /// <summary>Returns the same string object as long as nothing changes, because every request asks for it.</summary>
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
