namespace Utleie.Domain.Permits.Compiling;

/// <summary>The precomputed lists of all 256 permit sets.</summary>
internal static class PermitSets
{
    private static readonly ValueList<PermitType>[] Lists =
        [.. Enumerable.Range(0, 256).Select(set => (ValueList<PermitType>)[.. PermitType.All.Where(type => (set & type.Bit) != 0)])];

    internal static ValueList<PermitType> Of(byte set) => Lists[set];
}
