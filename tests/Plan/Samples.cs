using System.Reflection;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Tests.Plan;

/// <summary>
/// One instance of each kind of a closed family, made by reflection, and for each constructor argument one that differs only in it.
/// </summary>
internal static class Samples
{
    private static readonly Source Own = Source.Of(Drafts.Facility);
    private static readonly Source Town = Source.Of(Drafts.Catalog.Entity("Area"));
    private static readonly ColumnOf Link = Own.Column("area_id");

    /// <summary>By type: values that all differ in meaning. Enumerations use all their members.</summary>
    private static readonly Dictionary<Type, object?[]> Values = new()
    {
        [typeof(Predicate)] = [new IsNull(Own.Column("name")), new IsNull(Own.Column("name_kana"))],
        [typeof(IReadOnlyList<Predicate>)] =
        [
            new Predicate[] { new IsNull(Own.Column("name")) },
            new Predicate[] { new IsNull(Own.Column("name_kana")) },
            new Predicate[] { new IsNull(Own.Column("name")), new IsNull(Own.Column("name_kana")) },
            Array.Empty<Predicate>(),
        ],
        [typeof(Term)] = [Own.Column("name"), Own.Column("name_kana"), new Stated([Own.Column("name")])],
        [typeof(IReadOnlyList<Term>)] =
        [
            new Term[] { Own.Column("name") },
            new Term[] { Own.Column("name_kana") },
            new Term[] { Own.Column("name"), Own.Column("code") },
        ],
        [typeof(ColumnOf)] = [Link, Own.Column("municipality_id")],
        [typeof(Source)] =
            [Town, Source.Of(Drafts.Catalog.Entity("Dataset")), Source.ItemsOf(Link), new Source(1, Town.Entity, Own, Link.Column)],
        [typeof(Column)] = [Drafts.Facility.Column("name"), Drafts.Facility.Column("name_kana")],
        [typeof(ValueRef)] = [new ConstantValue("a"), new ConstantValue("b"), new ConstantValue(null), new ConstantValue(1L)],
        [typeof(Centre)] = [Somewhere, new GivenCentre(new ConstantValue(1.0), new ConstantValue(3.0)), new OwnerCentre()],
        [typeof(GivenCentre)] = [Somewhere, new GivenCentre(new ConstantValue(1.0), new ConstantValue(3.0))],
        [typeof(BoxValues)] = [Box(1), Box(2)],
        [typeof(IReadOnlyList<GivenCentre>)] =
        [
            new[] { Somewhere },
            new[] { new GivenCentre(new ConstantValue(2.0), new ConstantValue(1.0)) },
            new[] { Somewhere, Somewhere },
        ],
        [typeof(Ages)] = [Ages.Of(null, null), Ages.Of(null, new ConstantValue(4L)), Ages.Of(new ConstantValue(3L), null)],
        [typeof(PeopleRows)] = [RowsOf("total"), RowsOf("households")],
        [typeof(AgeGroups)] = [AgesOf("total"), AgesOf("population_id")],
        [typeof(Entity)] = [Drafts.Facility, Drafts.Catalog.Entity("Event")],
        [typeof(string)] = ["text", "type"],
        [typeof(FieldType)] = [new FieldType(Scalar.String), new FieldType(Scalar.Int)],
        [typeof(bool)] = [false, true],
    };

    private static GivenCentre Somewhere => new(new ConstantValue(1.0), new ConstantValue(2.0));

    /// <summary>The kinds of a family.</summary>
    public static IReadOnlyList<Type> KindsOf<TFamily>() =>
        [.. typeof(TFamily).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(TFamily)) && !t.IsAbstract).OrderBy(t => t.FullName)];

    public static TFamily One<TFamily>(Type kind) => (TFamily)Make(kind, []);

    /// <summary>Returns for each argument the kind with each of its values, all other arguments as in <see cref="One"/>.</summary>
    public static IEnumerable<(string Argument, IReadOnlyList<TFamily> Made)> Varied<TFamily>(Type kind) =>
        from parameter in Constructor(kind).GetParameters()
        select (parameter.Name!, (IReadOnlyList<TFamily>)[.. ValuesOf(parameter).Select(value =>
            (TFamily)Make(kind, new Dictionary<string, object?> { [parameter.Name!] = value }))]);

    private static PeopleRows RowsOf(string total)
    {
        var sources = new Gateway.Plan.Sources(Drafts.Catalog.Entity("Population"));
        return PeopleRows.Of(Drafts.Catalog, sources) with { Total = sources.All[0].Column(total) };
    }

    private static AgeGroups AgesOf(string link) =>
        new(Source.Of(Drafts.Catalog.Entity("AgeGroup")), Drafts.Catalog.Entity("AgeGroup").Column(link));

    private static BoxValues Box(double south) =>
        new(new ConstantValue(south), new ConstantValue(3.0), new ConstantValue(4.0), new ConstantValue(5.0));

    private static object Make(Type kind, Dictionary<string, object?> given) => Constructor(kind).Invoke(
        [.. Constructor(kind).GetParameters().Select(p => given.TryGetValue(p.Name!, out var value) ? value : ValuesOf(p).First())]);

    /// <summary>Returns the public constructor; the copy constructor is not.</summary>
    private static ConstructorInfo Constructor(Type kind) => kind.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Single();

    private static IEnumerable<object?> ValuesOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var values = type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
            : Values.TryGetValue(type, out var known) ? known
            : throw new KeyNotFoundException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name}: Samples knows no {type}.");

        // A context of its own each time: tests run in parallel, and it is not thread-safe.
        return new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable ? values.Append(null) : values;
    }
}
