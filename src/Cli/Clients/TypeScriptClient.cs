using System.Reflection;
using System.Text;
using System.Text.Json;
using Gateway.Cli.Shell;
using Gateway.Graph.Contracts;

namespace Gateway.Cli.Clients;

/// <summary>Generates a TypeScript client for the trusted documents: one file that needs nothing but <c>fetch</c>.</summary>
internal static class TypeScriptClient
{
    private const string Ground = "client.ts";

    /// <summary>Names that the class has besides its documents, or that have a special meaning in the language.</summary>
    private static readonly string[] Taken = ["ask", "constructor", "defaults", "endpoint", "send", "then"];

    /// <exception cref="Stop">The operation of a document has a name that no function may have.</exception>
    public static string Write(IReadOnlyList<DocumentContract> contracts)
    {
        if (contracts.FirstOrDefault(contract => !IsFunction(TypeName(contract.Operation))) is { } unfit)
        {
            throw new Stop(
                ExitCode.Usage,
                $"The operation of the trusted document {unfit.Name} is called {unfit.Operation}, which no function of a client "
                + "can be called: rename it.");
        }

        var shapes = new TypeScriptShapes();
        var (types, methods) = (new StringBuilder(), new StringBuilder());
        foreach (var contract in contracts)
        {
            types.Append(Types(contract, shapes));
            methods.Append(Method(contract));
        }

        return new StringBuilder()
            .Append("// Written by gateway ").Append(ProgramVersion.Text)
            .Append(" (gateway client typescript): do not change it by hand.\n\n")
            .Append(GroundText())
            .AppendJoin('\n', shapes.Declarations).Append('\n')
            .Append(types)
            .Append("/** The documents that the gateway trusts, each as a function. */\n")
            .Append("export class GatewayClient extends GatewayTransport {\n")
            .Append(methods.ToString().TrimEnd('\n')).Append("\n}\n")
            .ToString();
    }

    private static string Types(DocumentContract contract, TypeScriptShapes shapes)
    {
        var name = TypeName(contract.Operation);
        var variables = contract.Parameters.Select(
            one => new Member(one.Name, one.Shape, TextOf(one)) { IsOptional = !one.IsRequired });
        return $"export interface {name}Variables {{\n{shapes.Members(variables, "  ")}}}\n\n"
            + $"export interface {name}Data {{\n{shapes.Members(contract.Result.Members, "  ")}}}\n\n";
    }

    private static string? TextOf(Parameter parameter) => parameter.Default is { } value
        ? $"{parameter.Text} Without it: `{JsonSerializer.Serialize(value)}`.".Trim()
        : parameter.Text;

    private static string Method(DocumentContract contract)
    {
        var (name, words) = (TypeName(contract.Operation), contract.Words);
        var none = contract.Parameters.Any(one => one.IsRequired) ? "" : " = {}";
        return TypeScriptShapes.Comment($"{words.Title}（{words.JapaneseTitle}） {words.Text}".Trim(), "  ")
            + $"  {MemberName(name)}(variables: {name}Variables{none}, options?: RequestOptions): Promise<{name}Data> {{\n"
            + $"    return this.ask<{name}Data>(\"{contract.Name}\", variables, options);\n  }}\n\n";
    }

    /// <summary>
    /// Returns a type name: a GraphQL name may begin with an underscore or a lower-case letter; a type begins with an upper-case one.
    /// </summary>
    private static string TypeName(string operation) =>
        string.Concat(operation.Split('_', '-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static bool IsFunction(string type) =>
        type.Length > 0 && char.IsAsciiLetter(type[0]) && !Taken.Contains(MemberName(type), StringComparer.Ordinal);

    private static string MemberName(string type) => char.ToLowerInvariant(type[0]) + type[1..];

    /// <summary>Returns what every client contains, whatever the documents.</summary>
    private static string GroundText()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("clients/" + Ground)!);
        return reader.ReadToEnd() + "\n";
    }
}
