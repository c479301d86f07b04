namespace Utleie.Domain.Permits.Compiling;

/// <summary>The lists of the 256 sets of permits, made once.</summary>
internal static class PermitSets
{
    private static readonly ValueList<PermitType>[] Lists =
        [.. Enumerable.Range(0, 256).Select(set => (ValueList<PermitType>)[.. PermitType.All.Where(type => (set & type.Bit) != 0)])];

    internal static ValueList<PermitType> Of(byte set) => Lists[set];
}
