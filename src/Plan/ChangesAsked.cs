using System.IO.Hashing;
using System.Text;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Whose changes are asked for.</summary>
/// <param name="Followed">The types there are.</param>
/// <param name="Types">The names of those that are wanted; null = all.</param>
/// <param name="Municipality">Only rows in it.</param>
/// <param name="Dataset">Only rows of it.</param>
internal sealed record ChangesAsked(FollowedTypes Followed, ValueRef? Types, ValueRef? Municipality, ValueRef? Dataset)
{
    /// <summary>What cannot be understood is refused by one of these.</summary>
    public IEnumerable<ValueRef> Values => new[] { Municipality, Dataset }.OfType<ValueRef>();

    /// <summary>Tells these arguments from others; types in another order are the same.</summary>
    public ulong Sign(VariableValues variables)
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

/// <summary>The token that a request brings. Resolves to it, or to a <see cref="Refusal"/>.</summary>
internal sealed record SinceToken(ValueRef? Since, ChangesAsked Asked) : ValueRef
{
    public override bool MayRefuse => true;

    /// <summary>Of a request that is not refused.</summary>
    public ChangeToken Of(VariableValues variables) => (ChangeToken)Resolve(variables)!;

    public override object? Resolve(VariableValues variables)
    {
        var asked = Asked.Sign(variables);
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
    /// <summary>The version of the last row that was told.</summary>
    Version,

    /// <summary>Up to which version it must be remembered what went.</summary>
    Reach,

    Newest,

    MadeAt,

    /// <summary>Behind which row that went the next one to tell follows, by its version, type and key.</summary>
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
            TokenPart.Reach => token.Reach,
            TokenPart.Newest => token.Newest,
            TokenPart.MadeAt => token.MadeAt,
            TokenPart.GoneVersion => hasAll ? token.Base : token.Version,
            TokenPart.GoneType => hasAll ? ChangeToken.AfterAll : token.Type,
            _ => hasAll ? "" : token.Key,
        };
    }
}

/// <summary>How many versions behind that of the token the rows of a type begin: it may have told all of that version.</summary>
internal sealed record StepOfType(SinceToken Token, Entity Entity) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) =>
        string.CompareOrdinal(Entity.Name, Token.Of(variables).Type) < 0 ? 1L : 0L;
}

/// <summary>Behind which key the rows of a type follow, within the version at which they begin.</summary>
internal sealed record KeyOfType(SinceToken Token, Entity Entity) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) =>
        Token.Of(variables) is var token && token.Type == Entity.Name ? token.Key : "";
}

/// <summary>Whether changes of a type are wanted.</summary>
internal sealed record IsOfTypes(ChangesAsked Asked, Entity Entity) : ValueRef
{
    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) => Asked.IsWanted(Entity, variables);
}

/// <summary>The key in the id of a data set. Resolves to a <see cref="Refusal"/> when it is the id of none.</summary>
internal sealed record KeyOfDataset(ValueRef Id, Entity Dataset) : ValueRef
{
    public override bool MayRefuse => true;

    public override object? Resolve(VariableValues variables) => Id.Resolve(variables) is not string id ? null
        : !GlobalId.TryParse(id, out var type, out var key) ? new IdUnreadable(id)
        : type == Dataset.Name ? key
        : new IdOfOtherType(type, Dataset.Name);
}
