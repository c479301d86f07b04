using System.Runtime.CompilerServices;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Where an event lies on the line of each fact, in the order of <see cref="PermitCondition.All"/>.</summary>
[InlineArray(Count)]
internal struct FactCells
{
    /// <summary>The facts there are.</summary>
    internal const int Count = 7;

    private int _cell;
}
