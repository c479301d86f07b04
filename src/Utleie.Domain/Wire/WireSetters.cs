using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

/// <summary>Makes a section first and sets its members one by one, where the runtime can make code.</summary>
/// <remarks>
/// Generated code cannot set a member that is init-only: it boxes the values of all of them, the absent too, and makes the section of the lot. That is a quarter of the
/// work of reading a small document. Where no code can be made it stays so, and reads the same.
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

    /// <summary>A member's other name is for reading alone, and is judged when both have been read, in whatever order.</summary>
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
