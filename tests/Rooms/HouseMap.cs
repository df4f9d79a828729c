using System.Text;

namespace Gateway.Tests.Rooms;

/// <summary>The rooms and their chambers as text: what each uses, read from the compiled program.</summary>
internal sealed class HouseMap
{
    private const int Width = 13;

    /// <summary>Chambers of generated code.</summary>
    private static readonly string[] Written = ["Migrations"];

    private readonly List<Step> steps;
    private readonly StringBuilder text = new();

    private HouseMap(IEnumerable<CompiledUse> uses)
    {
        var rules = new HouseRules("Gateway");
        steps = [.. uses.Select(use => (rules.PlaceOf(use.From), rules.PlaceOf(use.To)))
            .Where(places => places is { Item1: not null, Item2: not null })
            .Select(places => new Step(places.Item1!.Value, places.Item2!.Value))
            .Where(step => !Written.Contains(step.From.Chamber) && !Written.Contains(step.To.Chamber)).Distinct()];
    }

    public static string Of(IEnumerable<CompiledUse> uses)
    {
        var map = new HouseMap(uses);
        foreach (var room in House.Order)
        {
            map.Room(room);
        }

        return map.text.ToString();
    }

    private void Room(string room)
    {
        Line(room, Sorted(House.Order, steps.Where(step => step.From.Room == room && step.To.Room != room).Select(step => step.To.Room)));
        var within = steps.Where(step => step.From.Room == room && step.To.Room == room).ToList();
        var chambers = within.Select(step => step.From.Chamber).Distinct().ToList();
        var order = House.Chambers.GetValueOrDefault(room) ?? [];
        foreach (var chamber in chambers.Count > 1 ? Sorted(order, chambers) : [])
        {
            var used = within.Where(step => step.From.Chamber == chamber && step.To.Chamber != chamber).Select(step => step.To.Chamber);
            Line("  " + Name(chamber), Sorted(order, used).Select(Name));
        }
    }

    private void Line(string name, IEnumerable<string> used) =>
        text.Append($"{name.PadRight(Width)} {string.Join(' ', used)}".TrimEnd()).Append('\n');

    /// <summary>Shows the room's own files as a dot.</summary>
    private static string Name(string chamber) => chamber == House.Top ? "." : chamber;

    private static IEnumerable<string> Sorted(string[] order, IEnumerable<string> names) => names.Distinct()
        .OrderBy(name => Array.IndexOf(order, name) is var at and >= 0 ? at : order.Length).ThenBy(name => name, StringComparer.Ordinal);

    private sealed record Step((string Room, string Chamber) From, (string Room, string Chamber) To);
}
