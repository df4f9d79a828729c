using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>The rows derived from the set of stored municipalities and from the list of those that no longer exist.</summary>
/// <param name="catalog">The catalogue of the rows.</param>
/// <param name="towns">Today's municipalities and those that ended.</param>
internal sealed class TownRows(DataCatalog catalog, MunicipalityTable towns)
{
    private static readonly EntityRole[] Roles =
        [EntityRole.Prefecture, EntityRole.Ward, EntityRole.FormerMunicipality, EntityRole.Succession];

    private readonly ILookup<string, Municipality> wards = towns.All.Where(town => town.IsWard)
        .ToLookup(ward => towns.WholeOf(ward).Code, StringComparer.Ordinal);

    /// <summary>Returns the entities of these rows; none if the catalogue has none.</summary>
    public static IReadOnlyList<Entity> Tables(DataCatalog catalog) => [.. Roles.Select(catalog.FindEntity).OfType<Entity>()];

    /// <summary>Returns all rows that an entity should have.</summary>
    /// <param name="role">The role of the entity.</param>
    /// <param name="stored">The stored municipalities: code, name of the prefecture, code of the prefecture.</param>
    public IEnumerable<object?[]> Of(EntityRole role, IReadOnlyList<object?[]> stored)
    {
        var codes = stored.Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
        return role switch
        {
            EntityRole.Prefecture => stored.Where(row => row[2] is not null).DistinctBy(row => row[2]).Select(Prefecture),
            EntityRole.Ward => codes.SelectMany(code => wards[code].Select(ward => Row(role, ward.Code, new()
            {
                ["code"] = ward.Code, ["name"] = ward.Name, ["name_kana"] = ward.Kana, ["municipality_id"] = code,
            }))),
            EntityRole.FormerMunicipality => codes.SelectMany(code =>
                towns.History.FormerlyOf(code).Select(change => Former(change, code))),
            EntityRole.Succession => codes.SelectMany(code => Successions(code, codes)),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such rows follow from municipalities."),
        };
    }

    private object?[] Prefecture(object?[] stored) => Row(EntityRole.Prefecture, (string)stored[2]!, new()
    {
        ["code"] = stored[2], ["name"] = stored[1], ["name_kana"] = towns.Find((string)stored[2]!)?.Kana,
    });

    private object?[] Former(TownChange change, string today) =>
        Row(EntityRole.FormerMunicipality, $"{change.Code}@{DayText.Of(change.EndedOn)}@{change.Became}@{today}", new()
        {
            ["code"] = change.Code,
            ["name"] = change.Name,
            ["prefecture"] = change.Prefecture,
            ["ended_on"] = DayText.Of(change.EndedOn),
            ["became_code"] = change.Became,
            ["became_name"] = change.BecameName,
            ["is_whole"] = towns.History.Today(change).Count == 1,
            ["municipality_id"] = today,
        });

    /// <summary>Returns the successors of an ended municipality, stage by stage, as far as they are stored.</summary>
    private IEnumerable<object?[]> Successions(string code, HashSet<string> stored)
    {
        var stages = towns.History.Ended(code) is [var only] ? towns.History.Stages(only).ToList() : [];
        return from stage in stages.Index()
               where stored.Contains(stage.Item.Code)
               let until = stage.Index + 1 < stages.Count ? DayText.Of(stages[stage.Index + 1].Since) : null
               select Row(EntityRole.Succession, $"{code}@{DayText.Of(stage.Item.Since)}", new()
               {
                   ["since"] = DayText.Of(stage.Item.Since), ["until"] = until, ["ended_id"] = code, ["successor_id"] = stage.Item.Code,
               });
    }

    private object?[] Row(EntityRole role, string key, Dictionary<string, object?> values)
    {
        var entity = catalog.Entity(role);
        return entity.Row([entity.Key, .. values.Keys.Select(entity.Column)], [key, .. values.Values]);
    }
}
