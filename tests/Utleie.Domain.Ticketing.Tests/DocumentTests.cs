using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Ticketing.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(TicketingJson.Resolver);

    [Fact]
    public void Read_GivesBackTheEventCapacityThatWasWritten() => GivesBack<EventCapacity>();

    [Fact]
    public void Read_GivesBackTheEventRegistrationThatWasWritten() => GivesBack<EventRegistration>();

    [Fact]
    public void Read_GivesBackTheEventCancellationThatWasWritten() => GivesBack<EventCancellation>();

    [Fact]
    public void Read_GivesBackTheEventDateThatWasWritten() => GivesBack<EventDate>();

    private static void GivesBack<T>()
        where T : class, IExtensible =>
        Prop.ForAll(AnyDocument.Of<T>(), document => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document)).QuickCheckThrowOnFailure();
}
