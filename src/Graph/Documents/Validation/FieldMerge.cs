using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>
/// The rule that fields with one response name must be mergeable: the same field with equal arguments, unless their objects can never be
/// the same, and values of the same shape in any case. Each pair of selections is compared once, and comparisons are counted.
/// </summary>
internal sealed class FieldMerge(RuleContext context, int limit)
{
    private readonly Dictionary<GraphQLSelectionSet, OrderedDictionary<string, List<Entry>>> collected =
        new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GraphQLSelectionSet> walked = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(GraphQLSelectionSet, GraphQLSelectionSet, bool)> compared = [];
    private readonly HashSet<(GraphQLField, GraphQLField)> reported = [];
    private readonly Dictionary<GraphQLField, string> texts = new(ReferenceEqualityComparer.Instance);
    private int comparisons;

    public List<GraphError> Errors { get; } = [];

    private bool IsExceeded => comparisons > limit;

    /// <summary>Checks a selection set and every one below it.</summary>
    public void Check(GraphQLSelectionSet set, IGraphType type)
    {
        if (!walked.Add(set) || IsExceeded)
        {
            return;
        }

        foreach (var entries in Fields(set, type).Values)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                for (var j = i + 1; j < entries.Count && !IsExceeded; j++)
                {
                    Compare(entries[i], entries[j], exclusive: false);
                }

                if (entries[i].Selection is { } inner)
                {
                    Check(inner, entries[i].Inner);
                }
            }
        }
    }

    private void Compare(Entry one, Entry other, bool exclusive)
    {
        if (ReferenceEquals(one.Field, other.Field) || IsExceeded)
        {
            return;
        }

        if (++comparisons > limit)
        {
            Errors.Add(Messages.Errors.TooManyMergeComparisons(limit));
            return;
        }

        exclusive |= one.Parent != other.Parent && one.Parent is IObjectGraphType && other.Parent is IObjectGraphType;
        if ((!exclusive && !IsSameField(one.Field, other.Field)) || !IsSameShape(one.Type, other.Type))
        {
            Report(one, other);
        }
        else if (one.Selection is { } mine && other.Selection is { } theirs && compared.Add((mine, theirs, exclusive)))
        {
            CompareFields(Fields(mine, one.Inner), Fields(theirs, other.Inner), exclusive);
        }
    }

    private void CompareFields(OrderedDictionary<string, List<Entry>> mine, OrderedDictionary<string, List<Entry>> theirs, bool exclusive)
    {
        foreach (var (name, entries) in mine)
        {
            foreach (var entry in theirs.TryGetValue(name, out var others) ? entries : [])
            {
                others!.ForEach(other => Compare(entry, other, exclusive));
            }
        }
    }

    private void Report(Entry one, Entry other)
    {
        if (!reported.Add((one.Field, other.Field)))
        {
            return;
        }

        Errors.Add(Messages.Errors.Rule(
            "Encountered fields for the same object that cannot be merged.", "Field-Selection-Merging", context.At(one.Field)) with
        {
            Locations = [context.At(one.Field), context.At(other.Field)],
            Extensions =
            [
                new("declaringTypeA", one.Parent.Name),
                new("declaringTypeB", other.Parent.Name),
                new("fieldA", one.Field.Name.StringValue),
                new("fieldB", other.Field.Name.StringValue),
                new("typeA", one.Type.ToString()!),
                new("typeB", other.Type.ToString()!),
                new("responseNameA", RuleContext.ResponseName(one.Field)),
                new("responseNameB", RuleContext.ResponseName(other.Field)),
                Messages.Errors.SpecifiedBy("Field-Selection-Merging"),
            ],
        });
    }

    private OrderedDictionary<string, List<Entry>> Fields(GraphQLSelectionSet set, IGraphType type)
    {
        if (!collected.TryGetValue(set, out var fields))
        {
            collected.Add(set, fields = new(StringComparer.Ordinal));
            new Collecting(context, fields).Collect(set, type);
        }

        return fields;
    }

    /// <summary>Each field is written out once, so that long arguments are not walked again and again.</summary>
    private bool IsSameField(GraphQLField one, GraphQLField other) => TextOf(one) == TextOf(other);

    private string TextOf(GraphQLField field)
    {
        if (!texts.TryGetValue(field, out var text))
        {
            texts.Add(field, text = LiteralText.Of(field));
        }

        return text;
    }

    private static bool IsSameShape(IGraphType one, IGraphType other) => (one, other) switch
    {
        (NonNullGraphType mine, NonNullGraphType theirs) => IsSameShape(mine.ResolvedType!, theirs.ResolvedType!),
        (NonNullGraphType, _) or (_, NonNullGraphType) => false,
        (ListGraphType mine, ListGraphType theirs) => IsSameShape(mine.ResolvedType!, theirs.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => TypeForms.IsLeaf(one) || TypeForms.IsLeaf(other) ? one.Name == other.Name : true,
    };

    /// <summary>A field as it occurs in a selection.</summary>
    private sealed record Entry(IGraphType Parent, GraphQLField Field, IGraphType Type)
    {
        public GraphQLSelectionSet? Selection => Field.SelectionSet;

        public IGraphType Inner => TypeForms.Named(Type);
    }

    /// <summary>Collects the fields of one selection by response name; fragments on unknown types are left out.</summary>
    private sealed class Collecting(RuleContext context, OrderedDictionary<string, List<Entry>> fields)
        : SelectionWalk(context.Schema, context.Document, isOnce: true)
    {
        public void Collect(GraphQLSelectionSet set, IGraphType type) => Selections(set, type);

        protected override bool Field(GraphQLField field, IGraphType? type)
        {
            if (DefinitionOf(field, type) is { } definition)
            {
                Add(new Entry(type!, field, definition.ResolvedType!));
            }

            return true;
        }

        protected override bool Inline(GraphQLInlineFragment fragment, IGraphType? type) =>
            (fragment.TypeCondition is { } condition && TypeOf(condition) is null) || base.Inline(fragment, type);

        protected override bool Fragment(GraphQLFragmentDefinition fragment) =>
            TypeOf(fragment.TypeCondition) is null || base.Fragment(fragment);

        private void Add(Entry entry)
        {
            var name = RuleContext.ResponseName(entry.Field);
            if (fields.TryGetValue(name, out var known))
            {
                known.Add(entry);
            }
            else
            {
                fields.Add(name, [entry]);
            }
        }
    }
}
