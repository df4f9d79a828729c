using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The types for opening times: the object of the answer and the input of its filter.</summary>
internal sealed class OpeningTypes(TypeSet types)
{
    private const string Minute = "A day and time in Japan, cut to the minute; left out = now.";

    private const int LookingAhead = 5;

    public FieldType Field(OpeningTimes opening) =>
        new() { Name = opening.Name, Description = opening.Description, ResolvedType = TypeSet.NonNull(Opening()) };

    /// <param name="operations">The operations on the status.</param>
    public InputObjectGraphType Filter(IGraphType operations) => types.Get<InputObjectGraphType>(
        OpeningPlanner.Filter, "Whether it is open at a given minute.", type =>
        {
            type.AddField(new FieldType
            {
                Name = "at",
                Description = Minute + " A first page without it keeps its minute in its cursors. It has no effect without a status.",
                ResolvedType = types.Leaf(Scalar.LocalDateTime),
            });
            type.AddField(Directives.Costing(new FieldType
            {
                Name = OpeningPlanner.StatusField,
                Description = "The status then; a row that states nothing is UNKNOWN.",
                ResolvedType = operations,
            }));
        });

    private ObjectGraphType Opening() => types.Get<ObjectGraphType>(
        OpeningTimes.TypeName,
        "When it is open, as far as its cells say: days and hours (利用可能曜日, 開始時間, 終了時間) and the words beside them "
        + "(利用可能日時特記事項, 休館日 …), with the public holidays of Japan. If words are not understood, what they may affect is UNKNOWN.",
        type =>
        {
            type.AddField(At("status", "Whether it is open.", TypeSet.NonNull(Status()), 1));
            type.AddField(At("nextChange", "When that next changes; null = not within five weeks.", Change(), LookingAhead));
            type.AddField(Directives.Costing(Plain(
                "week", "When it is certainly open on the seven days from today; a day for which this is unknown has no span.",
                TypeSet.NonNull(TypeSet.ListOf(OpenSpan()))), LookingAhead));
            type.AddField(Plain("basis", "The cells behind it.", TypeSet.NonNull(TypeSet.ListOf(TypeSet.BuiltIn("String")))));
        });

    private ObjectGraphType Change() => types.Get<ObjectGraphType>(
        "OpeningChange", "When a place opens, closes or is no longer known to do so.", type =>
    {
        type.AddField(Plain("at", "The minute, local to Asia/Tokyo.", TypeSet.NonNull(types.Leaf(Scalar.LocalDateTime))));
        type.AddField(Plain("status", "The status from then on.", TypeSet.NonNull(Status())));
    });

    private ObjectGraphType OpenSpan() => types.Get<ObjectGraphType>(
        "OpeningSpan", "An unbroken time during which a place is open.", type =>
    {
        type.AddField(Plain("day", "The day on which it begins.", TypeSet.NonNull(types.Leaf(Scalar.Enum, Enums.DayOfWeek))));
        type.AddField(Plain("opens", "When it begins.", TypeSet.NonNull(types.Leaf(Scalar.LocalTime))));
        type.AddField(Plain("closes", "When it ends.", TypeSet.NonNull(types.Leaf(Scalar.LocalTime))));
        type.AddField(Plain(
            "closesNextDay",
            "Whether it ends on the next day; midnight counts as the next day.",
            TypeSet.NonNull(TypeSet.BuiltIn("Boolean"))));
    });

    private IGraphType Status() => types.Leaf(Scalar.Enum, Enums.OpenStatus);

    private FieldType At(string name, string description, IGraphType type, int weight)
    {
        var field = Plain(name, description, type);
        field.Arguments = [new QueryArgument(types.Leaf(Scalar.LocalDateTime)) { Name = "at", Description = Minute }];
        return Directives.Costing(field, weight);
    }

    private static FieldType Plain(string name, string description, IGraphType type) =>
        new() { Name = name, Description = description, ResolvedType = type };
}
