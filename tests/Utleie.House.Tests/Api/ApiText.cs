using System.Reflection;
using System.Text;
using Utleie.House.Tests.Rules;

namespace Utleie.House.Tests.Api;

/// <summary>What a stranger can use of an assembly, as text that reads like C# and sorts the same everywhere.</summary>
internal static class ApiText
{
    internal static string Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    internal static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var space in types.GroupBy(type => type.Namespace, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space.OrderBy(TypeText.Declared, StringComparer.Ordinal))
                Append(text, type);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        text.Append('\n').Append(Head(type)).Append('\n');
        foreach (var line in Lines(type))
            text.Append("    ").Append(line).Append('\n');
    }

    private static IEnumerable<string> Lines(Type type) => type switch
    {
        { IsEnum: true } => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {MemberText.Value(field.GetRawConstantValue())}"),
        _ when type.IsSubclassOf(typeof(Delegate)) => [MemberText.Signature(type.GetMethod("Invoke")!)],
        _ => DocumentationRule.Members(type).Select(member => (Order: MemberText.Order(member), Text: MemberText.Of(member)))
            .OrderBy(line => line.Order.Kind).ThenBy(line => line.Order.Name, StringComparer.Ordinal).ThenBy(line => line.Text, StringComparer.Ordinal).Select(line => line.Text),
    };

    private static string Head(Type type)
    {
        var parents = Parents(type).ToList();
        return $"{Kind(type)} {TypeText.Declared(type)}{(parents.Count > 0 ? $" : {string.Join(", ", parents)}" : "")}{MemberText.Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsValueType: true } => $"readonly {(type.IsByRefLike ? "ref " : "")}{(IsRecordStruct(type) ? "record " : "")}struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(TypeRules.IsRecord(type) ? "record" : "class")}",
    };

    private static IEnumerable<string> Parents(Type type)
    {
        if (type.IsEnum || type.IsSubclassOf(typeof(Delegate)))
            return [];
        var inherited = (type.BaseType?.GetInterfaces() ?? []).Concat(type.GetInterfaces().SelectMany(parent => parent.GetInterfaces())).ToHashSet();
        var own = type.GetInterfaces().Where(parent => parent.IsVisible && !inherited.Contains(parent) && !IsItsOwnEquality(type, parent));
        var parents = own.Select(parent => TypeText.Of(parent)).Order(StringComparer.Ordinal);
        return type.BaseType is { } from && from != typeof(object) && from != typeof(ValueType) ? parents.Prepend(TypeText.Of(from)) : parents;
    }

    /// <summary>Every record and value has it; it tells nothing.</summary>
    private static bool IsItsOwnEquality(Type type, Type parent) =>
        parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(IEquatable<>) && parent.GetGenericArguments()[0] == type;

    private static bool IsRecordStruct(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;
}
