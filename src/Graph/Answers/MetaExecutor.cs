using System.Text.Json;
using Gateway.Graph.Documents;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Gateway.Graph.Answers;

/// <summary>Answers <c>__schema</c> and <c>__type</c> through the library, beside any data the same operation asks for.</summary>
internal sealed class MetaExecutor(ISchema schema)
{
    public static readonly IReadOnlyDictionary<string, JsonElement> NoFields = new Dictionary<string, JsonElement>();

    private readonly DocumentValidator coercion = new();
    private readonly MetaStrategy strategy = new();

    /// <summary>Returns the value of each meta field of the root, by response key.</summary>
    public async Task<IReadOnlyDictionary<string, JsonElement>> ExecuteAsync(PreparedOperation operation, CancellationToken cancellation)
    {
        if (!operation.Operation.HasMeta)
        {
            return NoFields;
        }

        using var context = await ContextAsync(operation, cancellation);
        var result = await strategy.ExecuteAsync(context);
        if (context.Errors.Count > 0)
        {
            throw new InvalidOperationException("The schema could not tell about itself.", context.Errors[0]);
        }

        var root = (RootExecutionNode)result.Data!;
        return (root.SubFields ?? []).ToDictionary(
            n => n.Name!, n => JsonSerializer.SerializeToElement(n.ToValue()), StringComparer.Ordinal);
    }

    private async Task<ExecutionContext> ContextAsync(PreparedOperation operation, CancellationToken cancellation)
    {
        // Without rules it only reads variables, arguments and directives, for this request: execution writes to its result, so that must
        // not be kept.
        var read = await coercion.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = operation.Operation.Document.Syntax!,
            Operation = operation.Operation.Syntax,
            Variables = Inputs(operation),
            Rules = [],
            Metrics = Metrics.None,
            CancellationToken = cancellation,
        });
        return read.IsValid ? Context(operation, read, cancellation)
            : throw new InvalidOperationException("The library refuses what was accepted.", read.Errors[0]);
    }

    private ExecutionContext Context(PreparedOperation operation, IValidationResult read, CancellationToken cancellation) => new()
    {
        Schema = schema,
        Document = operation.Operation.Document.Syntax!,
        Operation = operation.Operation.Syntax,
        Variables = read.Variables!,
        ArgumentValues = read.ArgumentValues,
        DirectiveValues = read.DirectiveValues,
        Errors = [],
        InputExtensions = GraphQL.Inputs.Empty,
        OutputExtensions = [],
        UserContext = new Dictionary<string, object?>(),
        Metrics = Metrics.None,
        Listeners = [],
        ExecutionStrategy = strategy,
        ExecutionOptions = new ExecutionOptions { Schema = schema },
        ThrowOnUnhandledException = true,
        CancellationToken = cancellation,
    };

    private static Inputs Inputs(PreparedOperation operation) => operation.Operation.Variables
        .Where(v => operation.Variables.Has(v.Name))
        .ToDictionary(v => v.Name, v => operation.Variables.Get(v.Name))
        .ToInputs();

    /// <summary>The library's execution, for meta fields only.</summary>
    private sealed class MetaStrategy : SerialExecutionStrategy
    {
        protected override Dictionary<string, (GraphQLParser.AST.GraphQLField field, FieldType fieldType)> CollectFieldsFrom(
            ExecutionContext context,
            IGraphType specificType,
            GraphQLParser.AST.GraphQLSelectionSet selectionSet,
            Dictionary<string, (GraphQLParser.AST.GraphQLField field, FieldType fieldType)>? fields)
        {
            var all = base.CollectFieldsFrom(context, specificType, selectionSet, fields);
            if (ReferenceEquals(selectionSet, context.Operation.SelectionSet))
            {
                foreach (var key in all.Where(f => !IsMeta(context.Schema, f.Value.fieldType)).Select(f => f.Key).ToArray())
                {
                    all.Remove(key);
                }
            }

            return all;
        }

        private static bool IsMeta(ISchema schema, FieldType field) =>
            field == schema.SchemaMetaFieldType || field == schema.TypeMetaFieldType;
    }
}
