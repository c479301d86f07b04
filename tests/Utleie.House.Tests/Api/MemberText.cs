using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Utleie.House.Tests.Api;

/// <summary>Members as C# declares them, on one line.</summary>
internal static class MemberText
{
    internal static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method => $"{Modifiers(method)}{Result(method)} {Name(method)}{Arguments(method)}({Parameters(method)}){Constraints(method.GetGenericArguments())}",
        PropertyInfo property => Property(property),
        FieldInfo { IsLiteral: true } constant => $"const {TypeText.Of(constant.FieldType)} {constant.Name} = {Value(constant.GetRawConstantValue())}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field.FieldType, Nullability().Create(field))} {field.Name}",
        EventInfo @event => $"event {TypeText.Of(@event.EventHandlerType!)} {@event.Name}",
        _ => throw new ArgumentException($"{member} has no text.", nameof(member)),
    };

    /// <summary>What sorts a member among its type's: its kind, then its name.</summary>
    internal static (int Kind, string Name) Order(MemberInfo member) => member switch
    {
        FieldInfo => (0, member.Name),
        ConstructorInfo => (1, ""),
        PropertyInfo => (2, member.Name),
        MethodInfo { IsSpecialName: true } => (4, member.Name),
        _ => (3, member.Name),
    };

    /// <summary>What a delegate takes and gives.</summary>
    internal static string Signature(MethodInfo invoke) => $"{Result(invoke)} ({Parameters(invoke)})";

    internal static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(Constraint));

    internal static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum known => $"{known.GetType().Name}.{known}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var set = property.SetMethod is { IsPublic: true } setter ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(property.GetMethod!)}]" : property.Name;
        return $"{Modifiers(accessor)}{required}{TypeText.Of(property.PropertyType, Nullability().Create(property))} {name} {{{(property.GetMethod is null ? "" : " get;")}{set} }}";
    }

    private static string Modifiers(MethodInfo method) =>
        Access(method) + (method.IsStatic ? "static " : "") + (method.IsAbstract ? method.DeclaringType!.IsInterface && !method.IsStatic ? "" : "abstract " : IsOverride(method) ? "override " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Name(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal) ? $"operator {method.Name[3..]}" : method.Name;

    private static string Access(MethodBase method) => method.IsPublic ? "" : method.IsFamilyAndAssembly ? "private protected " : "protected ";

    private static bool IsOverride(MethodInfo method) => method.IsVirtual && method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static string Result(MethodInfo method) =>
        $"{(method.ReturnType.IsByRef ? "ref " : "")}{TypeText.Of(method.ReturnType, method.ReturnType == typeof(void) ? null : Nullability().Create(method.ReturnParameter))}";

    private static string Arguments(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => Parameter(method, parameter)));

    private static string Parameter(MethodBase method, ParameterInfo parameter)
    {
        var isExtension = parameter.Position == 0 && method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var by = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsDefined(typeof(IsReadOnlyAttribute)) ? "in " : "ref ";
        var fallback = !parameter.HasDefaultValue ? "" : parameter is { DefaultValue: null, ParameterType.IsValueType: true } ? " = default" : $" = {Value(parameter.DefaultValue)}";
        return $"{(isExtension ? "this " : "")}{(isParams ? "params " : "")}{by}{TypeText.Of(parameter.ParameterType, Nullability().Create(parameter))} {parameter.Name}{fallback}";
    }

    private static string Constraint(Type parameter)
    {
        var kinds = parameter.GenericParameterAttributes;
        var isStruct = kinds.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> all =
        [
            .. kinds.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? (string[])["class"] : [],
            .. isStruct ? (string[])["struct"] : [],
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => TypeText.Of(type)).Order(StringComparer.Ordinal),
            .. kinds.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? (string[])["new()"] : [],
        ];
        return all.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", all)}";
    }

    /// <summary>A new one each time: the context is not safe on several threads.</summary>
    private static NullabilityInfoContext Nullability() => new();
}
