using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Gateway.Plan;

/// <summary>
/// The value a cursor is bound to: the field's name, the element type, the order and the filter with its values, but not the alias, the
/// path, the parent, the page size or the order in which the filter was written.
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
            print.Add(key.Term);
            print.Add(key.Descending ? "desc" : "asc");
        }

        print.Add(read.Where);
        print.Add(read.Grouped);
        return print.hash.GetCurrentHashAsUInt64();
    }

    /// <summary>Returns the cache key of a total: the filter with its values.</summary>
    public static ulong OfFilter(ReadPlan read, VariableValues variables)
    {
        var print = new Fingerprint(variables);
        print.Add(read.Entity.Name);
        print.Add(read.Where);
        print.Add(read.Grouped);
        return print.hash.GetCurrentHashAsUInt64();
    }

    /// <summary>Groups of other rows, or by other keys, are different.</summary>
    private void Add(Grouped? groups)
    {
        if (groups is not null)
        {
            AddAll([.. groups.Rows.Columns.Take(groups.Keys)], static (print, key) => print.Add(key));
            Add(groups.Rows.Where);
        }
    }

    /// <summary>A condition is hashed by its components. Parts come last, so that their absence needs no mark.</summary>
    private void Add(Predicate? predicate)
    {
        Add(predicate?.GetType().Name ?? "");
        if (predicate is null)
        {
            return;
        }

        AddAll(predicate.Terms, static (print, term) => print.Add(term));
        Add(predicate.Signature);
        AddAll(predicate.Values, static (print, value) => print.AddValue(value.Resolve(print.variables)));
        if (predicate.Parts is { Count: > 0 } parts)
        {
            AddSet(parts, static (print, part) => print.Add(part));
        }
    }

    private void Add(Term term)
    {
        if (term is not { Parts.Count: 0, Values.Count: 0 })
        {
            Add(term.GetType().Name);
            AddAll(term.Parts, static (print, part) => print.Add(part));
            AddAll(term.Values, static (print, value) => print.AddValue(value.Resolve(print.variables)));
        }

        Add(term.Signature);
    }

    /// <summary>
    /// Hashes an ordered list. A single item is written without the count; nothing written for an item looks like a count.
    /// </summary>
    private void AddAll<T>(IReadOnlyList<T> items, Action<Fingerprint, T> add)
    {
        if (items.Count != 1)
        {
            Add(items.Count.ToString(CultureInfo.InvariantCulture));
        }

        for (var i = 0; i < items.Count; i++)
        {
            add(this, items[i]);
        }
    }

    /// <summary>Hashes an unordered set: members of an input object, terms of <c>and</c> and <c>or</c>, values of <c>in</c>.</summary>
    private void AddSet<T>(IReadOnlyList<T> items, Action<Fingerprint, T> add)
    {
        Span<ulong> prints = items.Count <= 64 ? stackalloc ulong[items.Count] : new ulong[items.Count];
        for (var i = 0; i < prints.Length; i++)
        {
            var print = new Fingerprint(variables);
            add(print, items[i]);
            prints[i] = print.hash.GetCurrentHashAsUInt64();
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
                // The terminator may occur in a text.
                Add("s" + text.Replace("\0", "\0\u0001", StringComparison.Ordinal));
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

    private void Add(string text)
    {
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.Append([0, 0]);
    }
}
