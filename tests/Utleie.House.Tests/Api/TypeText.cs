using System.Reflection;

namespace Utleie.House.Tests.Api;

/// <summary>Types as C# writes them, without namespaces and with the question marks of nullable references.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(char)] = "char", [typeof(decimal)] = "decimal",
        [typeof(double)] = "double", [typeof(float)] = "float", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(object)] = "object", [typeof(string)] = "string",
    };

    internal static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Of(value, nullability?.GenericTypeArguments is [var only] ? only : null)}?";
        var mayBeNull = type is { IsValueType: false, IsGenericParameter: false } && nullability?.ReadState == NullabilityState.Nullable;
        return $"{Bare(type, nullability)}{(mayBeNull ? "?" : "")}";
    }

    /// <summary>A declared type with its containers: <c>CompileResult&lt;T&gt;.Compiled</c>.</summary>
    internal static string Declared(Type type) => Name(type, type.GetGenericArguments().Select(argument => argument.Name).ToArray());

    private static string Bare(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]";
        if (type.IsGenericParameter)
            return type.Name;
        var known = nullability?.GenericTypeArguments ?? [];
        var arguments = type.GetGenericArguments().Select((argument, i) => Of(argument, i < known.Length ? known[i] : null)).ToArray();
        return IsTuple(type) ? $"({string.Join(", ", arguments)})" : Name(type, arguments);
    }

    private static bool IsTuple(Type type) => type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;

    private static string Name(Type type, string[] arguments)
    {
        var own = type.Name.Split('`')[0];
        var outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var mine = arguments.Skip(outer).ToArray();
        var name = mine.Length == 0 ? own : $"{own}<{string.Join(", ", mine)}>";
        return type.DeclaringType is { } container && !type.IsGenericParameter ? $"{Name(container, arguments[..outer])}.{name}" : name;
    }
}
