using System.Reflection;

namespace Utleie.House.Tests.Rules;

/// <summary>The name of a member in documentation files and in the list of banned symbols: <c>M:System.Guid.NewGuid</c>.</summary>
internal static class DocId
{
    internal static string Of(Type type) => $"T:{Named(type)}";

    internal static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        FieldInfo field => $"F:{Named(field.DeclaringType!)}.{field.Name}",
        EventInfo @event => $"E:{Named(@event.DeclaringType!)}.{@event.Name}",
        PropertyInfo property => $"P:{Named(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{Named(constructor.DeclaringType!)}.#{(constructor.IsStatic ? "c" : "")}ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Named(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new ArgumentException($"{member} has no documentation name.", nameof(member)),
    };

    private static string Arity(MethodInfo method) => method.IsGenericMethodDefinition ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Result(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? $"~{Written(method.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Written(parameter.ParameterType)))})";

    private static string Named(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return definition.FullName!.Replace('+', '.');
    }

    private static string Written(Type type)
    {
        if (type.IsByRef)
            return $"{Written(type.GetElementType()!)}@";
        if (type.IsArray)
            return $"{Written(type.GetElementType()!)}[{(type.GetArrayRank() > 1 ? string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank())) : "")}]";
        if (type.IsPointer)
            return $"{Written(type.GetElementType()!)}*";
        if (type.IsGenericParameter)
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        return type.IsGenericType ? Constructed(type) : type.FullName!.Replace('+', '.');
    }

    /// <summary>Every level of a nested generic type says its own arguments: <c>Outer{System.Int32}.Inner</c>.</summary>
    private static string Constructed(Type type)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var levels = type.GetGenericTypeDefinition().FullName!.Split('+').Select(level =>
        {
            var tick = level.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
                return level;
            var count = int.Parse(level.AsSpan(tick + 1), System.Globalization.CultureInfo.InvariantCulture);
            return $"{level[..tick]}{{{string.Join(',', Enumerable.Range(0, count).Select(_ => Written(arguments.Dequeue())))}}}";
        });
        return string.Join('.', levels);
    }
}
