using System.Text;

namespace Gateway.Tests.Rooms;

/// <summary>The rooms and their chambers as text: what each uses, read from the compiled program.</summary>
internal static class HouseMap
{
    private const int Width = 12;

    /// <summary>Chambers of code that a tool wrote.</summary>
    private static readonly string[] Written = ["Migrations"];

    public static string Of(IEnumerable<CompiledUse> uses)
    {
        var rules = new HouseRules("Gateway");
        var steps = uses.Select(use => (From: rules.PlaceOf(use.From), To: rules.PlaceOf(use.To)))
            .Where(step => step is { From: not null, To: not null })
            .Select(step => (From: step.From!.Value, To: step.To!.Value)).Distinct().ToList();
        var text = new StringBuilder();
        foreach (var room in House.Order)
        {
            Line(text, "", room, Sorted(House.Order, steps.Where(s => s.From.Room == room && s.To.Room != room).Select(s => s.To.Room)));
            Chambers(text, room, [.. steps.Where(s => s.From.Room == room && s.To.Room == room).Select(s => (s.From.Chamber, s.To.Chamber))]);
        }

        return text.ToString();
    }

    private static void Chambers(StringBuilder text, string room, IReadOnlyList<(string From, string To)> steps)
    {
        var all = steps.Select(step => step.From).Distinct().Except(Written).Order(StringComparer.Ordinal).ToList();
        var order = House.Chambers.GetValueOrDefault(room) ?? [.. all];
        foreach (var chamber in all.Count > 1 ? Sorted(order, all) : [])
        {
            Line(text, "  ", Name(chamber), Sorted(order, steps.Where(s => s.From == chamber && s.To != chamber).Select(s => s.To)).Except(Written).Select(Name));
        }
    }

    private static void Line(StringBuilder text, string indent, string name, IEnumerable<string> used) =>
        text.Append((indent + name).PadRight(Width)).Append(' ').AppendJoin(' ', used).Replace(" \n", "\n").TrimEnd().Append('\n');

    private static StringBuilder TrimEnd(this StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        return text;
    }

    /// <summary>The room's own files, as a folder names itself.</summary>
    private static string Name(string chamber) => chamber == House.Top ? "." : chamber;

    private static IEnumerable<string> Sorted(string[] order, IEnumerable<string> names) =>
        names.Distinct().OrderBy(name => Array.IndexOf(order, name) is var at and >= 0 ? at : order.Length).ThenBy(name => name, StringComparer.Ordinal);
}
