using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(LendingJson.Resolver);

    [Fact]
    public void Read_GivesBackTheEquipmentInventoryThatWasWritten() => GivesBack<EquipmentInventory>();

    [Fact]
    public void Read_GivesBackTheEquipmentConditionThatWasWritten() => GivesBack<EquipmentCondition>();

    [Fact]
    public void Read_GivesBackTheLoanConfigThatWasWritten() => GivesBack<LoanConfig>();

    [Fact]
    public void Read_GivesBackTheEquipmentDepositThatWasWritten() => GivesBack<EquipmentDeposit>();

    private static void GivesBack<T>()
        where T : class, IExtensible =>
        Prop.ForAll(AnyDocument.Of<T>(), document => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document)).QuickCheckThrowOnFailure();
}
