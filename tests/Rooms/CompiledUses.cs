using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Gateway.Tests.Rooms;

/// <summary>
/// A use of one type by another, and the member it is in; code the compiler generated for a lambda counts as its author's.
/// </summary>
/// <param name="From">The full name of the using type; the outermost one.</param>
/// <param name="Member">Where: the member's name, or how the type itself is declared.</param>
/// <param name="To">The full name of the used type; the outermost one.</param>
internal sealed record CompiledUse(string From, string Member, string To)
{
    public override string ToString() => $"{From}.{Member} uses {To}";
}

/// <summary>
/// Reads from a compiled assembly which types use which, however the source spells it: by a bare name, an alias, a global using or an
/// extension method. What leaves no trace in the assembly (a constant of another type, <c>nameof</c>) is not seen.
/// </summary>
internal sealed class CompiledUses
{
    private readonly HashSet<CompiledUse> uses = [];
    private string from = "";
    private string member = "";

    /// <param name="file">The assembly.</param>
    public static IReadOnlySet<CompiledUse> Read(string file)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(file);
        var reader = new CompiledUses();
        foreach (var type in assembly.MainModule.GetAllTypes())
        {
            reader.Read(type);
        }

        return reader.uses;
    }

    private void Read(TypeDefinition type)
    {
        from = Outermost(type).FullName;
        member = "(declaration)";
        Add(type.BaseType);
        AddAll(type.Interfaces.Select(i => i.InterfaceType));
        Add(type.CustomAttributes);
        Add(type.GenericParameters);
        foreach (var field in type.Fields)
        {
            member = field.Name;
            Add(field.FieldType);
            Add(field.CustomAttributes);
        }

        foreach (var attributed in type.Properties.Cast<ICustomAttributeProvider>().Concat(type.Events))
        {
            member = ((MemberReference)attributed).Name;
            Add(attributed.CustomAttributes);
        }

        foreach (var method in type.Methods)
        {
            member = method.Name;
            Read(method);
        }
    }

    private void Read(MethodDefinition method)
    {
        Add(method.ReturnType);
        Add(method.MethodReturnType.CustomAttributes);
        Add(method.CustomAttributes);
        Add(method.GenericParameters);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
            Add(parameter.CustomAttributes);
        }

        if (method.HasBody)
        {
            AddAll(method.Body.Variables.Select(v => v.VariableType));
            AddAll(method.Body.ExceptionHandlers.Select(h => h.CatchType));
            foreach (var instruction in method.Body.Instructions)
            {
                Read(instruction);
            }
        }
    }

    private void Read(Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(type);
                break;
            case FieldReference field:
                Add(field.DeclaringType);
                Add(field.FieldType);
                break;
            case MethodReference method:
                Add(method.DeclaringType);
                Add(method.ReturnType);
                AddAll(method.Parameters.Select(p => p.ParameterType));
                AddAll((method as GenericInstanceMethod)?.GenericArguments ?? Enumerable.Empty<TypeReference>());
                break;
        }
    }

    private void Add(IEnumerable<CustomAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType);
            var arguments = attribute.ConstructorArguments.Concat(attribute.Properties.Select(p => p.Argument));
            AddAll(arguments.Select(a => a.Value).OfType<TypeReference>());
        }
    }

    private void Add(IEnumerable<GenericParameter> parameters) =>
        AddAll(parameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType));

    private void AddAll(IEnumerable<TypeReference?> types)
    {
        foreach (var type in types)
        {
            Add(type);
        }
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                break;
            case GenericInstanceType generic:
                Add(generic.ElementType);
                AddAll(generic.GenericArguments);
                break;
            case RequiredModifierType modified:
                Add(modified.ModifierType);
                Add(modified.ElementType);
                break;
            case TypeSpecification specification:
                Add(specification.ElementType);
                break;
            default:
                uses.Add(new CompiledUse(from, member, Outermost(type).FullName));
                break;
        }
    }

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
