using System.Reflection;

namespace Gateway.Catalog;

/// <summary>A local government: its code, prefecture, name and kana. A prefecture has its own name as prefecture.</summary>
internal sealed record Municipality(string Code, string Prefecture, string Name, string Kana)
{
    public bool IsPrefecture => Name == Prefecture;

    /// <summary>Prefecture and name, <c>茨城県常総市</c>; a prefecture's name alone.</summary>
    public string FullName => IsPrefecture ? Name : Prefecture + Name;
}

/// <summary>The local governments of Japan, and the fictional one of the sample city, by code.</summary>
internal sealed class MunicipalityTable
{
    private readonly Dictionary<string, Municipality> byCode;

    public MunicipalityTable(IEnumerable<Municipality> municipalities)
    {
        All = [.. municipalities];
        byCode = All.ToDictionary(m => m.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Municipality> All { get; }

    public Municipality? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Reads the tables that are built into the program: <c>municipalities.csv</c> of the catalogue and of the sample.</summary>
    public static MunicipalityTable BuiltIn() => new([.. Read("municipalities.csv"), .. Read("sample/municipalities.csv")]);

    private static IEnumerable<Municipality> Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks its resource {resource}.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new Municipality(cells[0], cells[1], cells[2], cells[3]);
        }
    }
}
