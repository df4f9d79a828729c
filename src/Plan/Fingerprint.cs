using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Gateway.Plan;

/// <summary>
/// What a cursor is bound to: the field's name, the element type, the order and the filter with its values — and not the alias, the
/// path, the parent or the page size, nor the order in which the filter was written.
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
                Add([.. MembersOf(all)]);
                break;
            case AnyOf any:
                Add([.. MembersOf(any)]);
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
            case HoldsAny any:
                Add(any.Column);
                AddValue(any.Texts.Resolve(variables));
                break;
            case Referred referred:
                Add(referred.Link);
                Add(referred.Where);
                break;
            case Some some:
                Add(some.Owner);
                Add(some.Row.Entity.Name + "." + some.Link.Name);
                Add(some.Where);
                break;
            case SomeItem item:
                Add(item.Column);
                Add(item.Where);
                break;
        }
    }

    /// <summary>All of all are all: how conditions are bracketed says nothing.</summary>
    private static IEnumerable<Predicate> MembersOf(AllOf all) => all.Parts.SelectMany(p => p is AllOf inner ? MembersOf(inner) : [p]);

    private static IEnumerable<Predicate> MembersOf(AnyOf any) => any.Parts.SelectMany(p => p is AnyOf inner ? MembersOf(inner) : [p]);

    private void Add(IReadOnlyList<Predicate> parts) => AddSet(parts, static (print, part) => print.Add(part));

    /// <summary>What has no order: members of an input object, terms of <c>and</c> and <c>or</c>, values of <c>in</c>.</summary>
    private void AddSet<T>(IReadOnlyCollection<T> items, Action<Fingerprint, T> add)
    {
        Span<ulong> prints = items.Count <= 64 ? stackalloc ulong[items.Count] : new ulong[items.Count];
        var at = 0;
        foreach (var item in items)
        {
            var print = new Fingerprint(variables);
            add(print, item);
            prints[at++] = print.hash.GetCurrentHashAsUInt64();
        }

        prints.Sort();
        Add(items.Count.ToString(CultureInfo.InvariantCulture));
        hash.Append(MemoryMarshal.AsBytes(prints));
    }

    private void AddValue(object? value)
    {
        switch (value)
        {
            case string text:
                Add("s" + text);
                break;
            case IReadOnlyList<object?> items:
                Add("l");
                AddSet(items, static (print, item) => print.AddValue(item));
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
