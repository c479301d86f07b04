using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Ticketing.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(TicketingJson.Resolver);

    [Law]
    public bool Read_GivesBackTheEventCapacityThatWasWritten(EventCapacity document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheEventRegistrationThatWasWritten(EventRegistration document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheEventCancellationThatWasWritten(EventCancellation document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheEventDateThatWasWritten(EventDate document) => IsReadBack(document);

    private static bool IsReadBack<T>(T document)
        where T : class, IExtensible => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document);
}
