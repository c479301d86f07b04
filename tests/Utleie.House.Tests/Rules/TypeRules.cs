using System.Reflection;
using System.Runtime.CompilerServices;

namespace Utleie.House.Tests.Rules;

/// <summary>What every public type keeps to, whichever package it is in.</summary>
internal static class TypeRules
{
    /// <summary>The one type a host derives from.</summary>
    private const string OpenBase = "BaseResource";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Classes that a stranger can derive from by accident.</summary>
    internal static IEnumerable<string> NeitherSealedNorAbstract(IEnumerable<Type> types) =>
        types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !IsDelegate(type)).Select(type => $"{type} is neither sealed, abstract nor static.");

    /// <summary>Structs whose parts can be changed.</summary>
    internal static IEnumerable<string> MutableStructs(IEnumerable<Type> types) =>
        types.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)).Select(type => $"{type} is not a readonly struct.");

    /// <summary>Properties that can be set later than at birth, and fields that can be set at all.</summary>
    internal static IEnumerable<string> Settable(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var property in type.GetProperties(Declared).Where(property => IsVisible(property.SetMethod) && !IsInit(property.SetMethod!)))
                yield return $"{type}.{property.Name} can be set; make it get-only or init.";
            foreach (var field in type.GetFields(Declared).Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsInitOnly && !field.IsLiteral && !type.IsEnum))
                yield return $"{type}.{field.Name} is a field that can be set; make it a get-only property.";
        }
    }

    /// <summary>Abstract classes that a stranger can derive from.</summary>
    /// <remarks>A private constructor alone does not close a record, whose copy constructor is protected; an abstract member that only this assembly sees does.</remarks>
    internal static IEnumerable<string> Open(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false } && type.Name != OpenBase && !IsClosed(type))
            .Select(type => $"{type} can be derived from outside its assembly; give it a 'private protected abstract' member.");

    /// <summary>Abstract records that are answers: an answer is a value, null or a OneOf; only a command, an input, is a closed record.</summary>
    internal static IEnumerable<string> AbstractAnswers(IEnumerable<Type> types) =>
        types.Where(type => type.IsAbstract && IsRecord(type) && type.Name != OpenBase && !type.Name.EndsWith("Command", StringComparison.Ordinal))
            .Select(type => $"{type} is an abstract record; answer OneOf<...> of named cases, or name it a command.");

    internal static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    private static bool IsClosed(Type type) =>
        type.GetMethods(Declared).Any(method => method is { IsAbstract: true, IsFamilyAndAssembly: true })
        || (!IsRecord(type) && type.GetConstructors(Declared).All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly));

    private static bool IsVisible(MethodInfo? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);
}
