using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Creates a section and then sets its members one by one, if the runtime supports dynamic code.</summary>
/// <remarks>
/// Generated code cannot set init-only members: it boxes all values, even absent ones, and passes them to a constructor. That is a quarter of the
/// cost of reading a small document. Without dynamic code, reading falls back to that with the same result.
/// </remarks>
internal static class WireSetters
{
    private static readonly MethodInfo Settable = typeof(WireSetters).GetMethod(nameof(SettableOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The members stay: the generated code names them.")]
    internal static void Use(JsonTypeInfo type)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported || type is not { CreateObject: null, ConstructorAttributeProvider: ConstructorInfo constructor } || constructor.GetParameters() is not [])
            return;
        if (type.Properties.Any(IsAnotherName))
            return;
        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (type.Properties[i] is { Get: not null, AttributeProvider: PropertyInfo member } generated)
                type.Properties[i] = (JsonPropertyInfo)Settable.MakeGenericMethod(member.PropertyType).Invoke(null, [generated, member])!;
        }

        type.CreateObject = Code<Func<object>>(il => il.Emit(OpCodes.Newobj, constructor), typeof(object));
    }

    /// <summary>Whether the property is a read-only alias of another member; both are checked after reading, in any order.</summary>
    private static bool IsAnotherName(JsonPropertyInfo property) => property.AttributeProvider is PropertyInfo { SetMethod.IsPublic: false };

    private static JsonPropertyInfo SettableOf<TValue>(JsonPropertyInfo generated, PropertyInfo member)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(generated.Options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            DeclaringType = member.DeclaringType!,
            PropertyName = member.Name,
            JsonPropertyName = generated.Name,
            AttributeProviderFactory = () => member,
            Getter = Code<Func<object, TValue?>>(il => Call(il, member.GetMethod!), typeof(TValue), typeof(object)),
            Setter = member.SetMethod is { } set ? Code<Action<object, TValue?>>(il => Call(il, set), typeof(void), typeof(object), typeof(TValue)) : static (_, _) => { },
        });
        property.Order = generated.Order;
        property.IsRequired = generated.IsRequired;
        property.CustomConverter = member.CanWrite ? generated.CustomConverter : new WrittenOnlyConverter<TValue>();
        return property;
    }

    private static void Call(ILGenerator il, MethodInfo accessor)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Castclass, accessor.DeclaringType!);
        if (accessor.ReturnType == typeof(void))
            il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Callvirt, accessor);
    }

    private static TDelegate Code<TDelegate>(Action<ILGenerator> body, Type returned, params Type[] parameters)
        where TDelegate : Delegate
    {
        var method = new DynamicMethod("", returned, parameters, typeof(WireSetters).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        body(il);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<TDelegate>();
    }
}
