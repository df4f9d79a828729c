using Gateway.Import.Findings;

namespace Gateway.Import.Addresses;

/// <summary>Why lists of addresses were not taken: none of them was, and nothing is different.</summary>
internal sealed class AddressFailure(string file, FileFailure failure) : Exception($"{file}: {failure}")
{
    public string File => file;

    public FileFailure Failure => failure;
}
