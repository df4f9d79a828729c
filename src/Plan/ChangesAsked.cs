using System.IO.Hashing;
using System.Text;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The scope of a request for changes.</summary>
/// <param name="Followed">All followed types.</param>
/// <param name="Types">The names of the requested types; null = all.</param>
/// <param name="Municipality">Only rows in this municipality.</param>
/// <param name="Dataset">Only rows of this data set.</param>
internal sealed record ChangesAsked(FollowedTypes Followed, ValueRef? Types, ValueRef? Municipality, ValueRef? Dataset)
{
    /// <summary>The values that refuse what cannot be understood.</summary>
    public IEnumerable<ValueRef> Values => new[] { Municipality, Dataset }.OfType<ValueRef>();

    /// <summary>Returns a signature of these arguments; the order of the types does not matter.</summary>
    public ulong Signature(VariableValues variables)
    {
        var types = Types is null ? "*" : string.Join(',', Followed.Entities.Where(e => IsWanted(e, variables)).Select(e => e.Name));
        var text = $"{types}\n{Municipality?.Resolve(variables)}\n{Dataset?.Resolve(variables)}";
        return XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text));
    }

    public bool IsWanted(Entity entity, VariableValues variables) => Types?.Resolve(variables) switch
    {
        null => true,
        IReadOnlyList<object?> names => names.Any(name => SearchedTypes.NameOf(entity) == name as string),
        var name => SearchedTypes.NameOf(entity) == name as string,
    };
}

/// <summary>The token from a request. Resolves to it, or to a <see cref="Refusal"/>.</summary>
internal sealed record SinceToken(ValueRef? Since, ChangesAsked Asked) : ValueRef
{
    public override bool MayRefuse => true;

    /// <summary>Returns the token of a request that was not refused.</summary>
    public ChangeToken Of(VariableValues variables) => (ChangeToken)Resolve(variables)!;

    public override object? Resolve(VariableValues variables)
    {
        var asked = Asked.Signature(variables);
        return Since?.Resolve(variables) switch
        {
            string text when ChangeToken.Read(text) is { } token => token.Asked == asked ? token : new TokenOfOtherArguments(),
            string => new TokenUnreadable(),
            _ => ChangeToken.None(asked),
        };
    }
}

internal enum TokenPart
{
    /// <summary>The version of the last row sent.</summary>
    Version,

    /// <summary>The version since which removals must be remembered.</summary>
    RemovalsKnownUpTo,

    Newest,

    MadeAt,

    /// <summary>The position after which the next removed row follows, by its version, type and key.</summary>
    GoneVersion,

    GoneType,

    GoneKey,
}

/// <summary>A part of the token.</summary>
internal sealed record PartOfToken(SinceToken Token, TokenPart Part) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables)
    {
        var token = Token.Of(variables);
        var hasAll = token.Version <= token.Base;
        return Part switch
        {
            TokenPart.Version => token.Version,
            TokenPart.RemovalsKnownUpTo => token.RemovalsKnownUpTo,
            TokenPart.Newest => token.Newest,
            TokenPart.MadeAt => token.MadeAt,
            TokenPart.GoneVersion => hasAll ? token.Base : token.Version,
            TokenPart.GoneType => hasAll ? ChangeToken.AfterAll : token.Type,
            _ => hasAll ? "" : token.Key,
        };
    }
}

/// <summary>
/// The offset from the token's version to the version at which the rows of a type continue: 1 when the token is past
/// the type in that version.
/// </summary>
internal sealed record StepOfType(SinceToken Token, Entity Entity) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) =>
        string.CompareOrdinal(Entity.Name, Token.Of(variables).Type) < 0 ? 1L : 0L;
}

/// <summary>The key after which the rows of a type continue, within the version at which they continue.</summary>
internal sealed record KeyOfType(SinceToken Token, Entity Entity) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) =>
        Token.Of(variables) is var token && token.Type == Entity.Name ? token.Key : "";
}

/// <summary>Whether changes of a type are requested.</summary>
internal sealed record IsOfTypes(ChangesAsked Asked, Entity Entity) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) => Asked.IsWanted(Entity, variables);
}

/// <summary>The key in the id of a data set. Resolves to a <see cref="Refusal"/> when it is not such an id.</summary>
internal sealed record KeyOfDataset(ValueRef Id, Entity Dataset) : ValueRef
{
    public override bool MayRefuse => true;

    public override object? Resolve(VariableValues variables) => Id.Resolve(variables) is not string id ? null
        : !GlobalId.TryParse(id, out var type, out var key) ? new IdUnreadable(id)
        : type == Dataset.Name ? key
        : new IdOfOtherType(type, Dataset.Name);
}
