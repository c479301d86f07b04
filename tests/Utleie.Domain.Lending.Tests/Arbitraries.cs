using FsCheck;
using FsCheck.Xunit;
using Utleie.Domain.Resources.Tests;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Lending.Tests.Arbitraries)])]

namespace Utleie.Domain.Lending.Tests;

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<EquipmentInventory> EquipmentInventory() => AnyDocument.Of<EquipmentInventory>();

    public static Arbitrary<EquipmentCondition> EquipmentCondition() => AnyDocument.Of<EquipmentCondition>();

    public static Arbitrary<LoanConfig> LoanConfig() => AnyDocument.Of<LoanConfig>();

    public static Arbitrary<EquipmentDeposit> EquipmentDeposit() => AnyDocument.Of<EquipmentDeposit>();
}
