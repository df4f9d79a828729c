using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Gateway.Plan;

/// <summary>
/// What a cursor is bound to: the field's name, the element type, the order and the filter with its values — and not the alias, the
/// path, the parent or the page size.
/// </summary>
internal sealed class Fingerprint
{
    private readonly XxHash3 hash = new();
    private readonly VariableValues variables;

    private Fingerprint(VariableValues variables) => this.variables = variables;

    public static ulong Of(ReadPlan read, VariableValues variables)
    {
        var print = new Fingerprint(variables);
        print.Add(read.Field);
        print.Add(read.Entity.Name);
        foreach (var key in read.Order)
        {
            print.Add(key.Column);
            print.Add(key.Descending ? "desc" : "asc");
        }

        print.Add(read.Where);
        return print.hash.GetCurrentHashAsUInt64();
    }

    /// <summary>What a total is kept under: the filter with its values in one data version.</summary>
    public static ulong OfFilter(ReadPlan read, VariableValues variables, long dataVersion)
    {
        var print = new Fingerprint(variables);
        print.Add(read.Entity.Name);
        print.Add(dataVersion.ToString(CultureInfo.InvariantCulture));
        print.Add(read.Where);
        return print.hash.GetCurrentHashAsUInt64();
    }

    private void Add(Predicate? predicate)
    {
        Add(predicate?.GetType().Name ?? "");
        switch (predicate)
        {
            case AllOf all:
                Add(all.Parts);
                break;
            case AnyOf any:
                Add(any.Parts);
                break;
            case Not not:
                Add(not.Part);
                break;
            case IsNull isNull:
                Add(isNull.Column);
                break;
            case Compare compare:
                Add(compare.Column);
                Add(compare.Comparison.ToString());
                AddValue(compare.Value.Resolve(variables));
                break;
            case OneOf oneOf:
                Add(oneOf.Column);
                AddValue(oneOf.Items.Resolve(variables));
                break;
            case Matches matches:
                Add(matches.Column);
                Add(matches.Match.ToString());
                AddValue(matches.Value.Resolve(variables));
                break;
            case Some some:
                Add(some.Owner);
                Add(some.Sources.All[0].Entity.Name + "." + some.Link.Name);
                Add(some.Where);
                break;
            case SomeItem item:
                Add(item.Column);
                Add(item.Where);
                break;
        }
    }

    private void Add(IReadOnlyList<Predicate> parts)
    {
        Add(parts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    private void AddValue(object? value)
    {
        switch (value)
        {
            case string text:
                Add("s" + text);
                break;
            case IReadOnlyList<object?> items:
                Add("l" + items.Count.ToString(CultureInfo.InvariantCulture));
                foreach (var item in items)
                {
                    AddValue(item);
                }

                break;
            default:
                Add("v" + Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>The way to the column from the entity, so that equal orders are equal however their plans number sources.</summary>
    private void Add(ColumnOf column) => Add($"{column.Source.From}/{column.Source.Column?.Name}/{column.Source.Entity.Name}.{column.Column.Name}");

    private void Add(string text)
    {
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.Append([0, 0]);
    }
}
