using System.Text.Json;
using Gateway.Graph.Messages;

namespace Gateway.Graph.Cost;

/// <summary>What an operation costs: the work of its fields, and the number of objects it may return.</summary>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public static OperationCost operator +(OperationCost one, OperationCost other) =>
        new(one.FieldCost + other.FieldCost, one.TypeCost + other.TypeCost);

    public static OperationCost operator *(OperationCost cost, double times) => new(cost.FieldCost * times, cost.TypeCost * times);

    /// <summary>Returns the higher of two costs, each component by itself.</summary>
    public static OperationCost Max(OperationCost one, OperationCost other) =>
        new(Math.Max(one.FieldCost, other.FieldCost), Math.Max(one.TypeCost, other.TypeCost));

    /// <summary>Returns the refusal when it exceeds the limits.</summary>
    public GraphError? Refusal(CostLimits limits) =>
        !limits.Enforced ? null
        : FieldCost > limits.FieldCost ? Errors.FieldCostExceeded(FieldCost, limits.FieldCost)
        : TypeCost > limits.TypeCost ? Errors.TypeCostExceeded(TypeCost, limits.TypeCost)
        : null;

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject("operationCost"u8);
        json.WriteNumber("fieldCost"u8, FieldCost);
        json.WriteNumber("typeCost"u8, TypeCost);
        json.WriteEndObject();
    }
}
