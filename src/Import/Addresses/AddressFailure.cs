using Gateway.Import.Findings;

namespace Gateway.Import.Addresses;

/// <summary>Why lists of addresses were not taken: none of them was, and nothing is different.</summary>
/// <remarks>It is thrown, for a list may break off while the database takes its rows one after another.</remarks>
internal sealed class AddressFailure(string file, FileFailure failure) : Exception($"{file}: {failure}")
{
    public string File => file;

    public FileFailure Failure => failure;
}
