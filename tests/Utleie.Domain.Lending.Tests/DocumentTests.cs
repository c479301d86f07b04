using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(LendingJson.Resolver);

    [Law]
    public bool Read_GivesBackTheEquipmentInventoryThatWasWritten(EquipmentInventory document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheEquipmentConditionThatWasWritten(EquipmentCondition document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheLoanConfigThatWasWritten(LoanConfig document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheEquipmentDepositThatWasWritten(EquipmentDeposit document) => IsReadBack(document);

    private static bool IsReadBack<T>(T document)
        where T : class, IExtensible => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document);
}
