namespace Gateway.Graph;

/// <summary>What a document may be before it is looked at any further.</summary>
/// <param name="Depth">Levels of nesting, of selections, lists and types.</param>
/// <param name="Fields">Fields written in it.</param>
/// <param name="Selections">Fields it asks for once its fragments are spread.</param>
/// <param name="CachedCharacters">Text of the documents that are kept, in characters.</param>
/// <param name="CachedPlans">Plans that are kept.</param>
internal sealed record DocumentLimits(
    int Depth = 128, int Fields = 2048, int Selections = 20_000, long CachedCharacters = 4_000_000, int CachedPlans = 1000)
{
    /// <summary>Whether <c>__schema</c> and <c>__type</c> are answered.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
