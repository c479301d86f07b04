using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>Whole documents and sections of any type: each member sometimes absent, unknown members at every level.</summary>
/// <remarks>Knows the kernel only, so that every test project can link it.</remarks>
public static class AnyDocument
{
    /// <summary>Documents of a type, which shrink by losing members.</summary>
    public static Arbitrary<T> Of<T>()
        where T : class, IExtensible => Arb.From(Generator<T>(typeof(T)), Shrunk.Of);

    /// <summary>Documents of one of these types.</summary>
    public static Arbitrary<T> OneOf<T>(params Type[] types)
        where T : class, IExtensible => Arb.From(Gen.OneOf(types.Select(Generator<T>)), Shrunk.Of);

    private static Gen<T> Generator<T>(Type type) => Gen.Choose(0, int.MaxValue - 1).Select(seed => (T)new Draw(seed).Document(type));
}
