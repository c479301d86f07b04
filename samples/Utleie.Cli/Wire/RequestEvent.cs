using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>What somebody does with a request, as it is written.</summary>
internal sealed record RequestEvent : IExtensible
{
    public Moment? At { get; init; }

    /// <summary>The id of a user, or an object that has it.</summary>
    public JsonElement? Actor { get; init; }

    public RequestVerb? Command { get; init; }

    /// <summary>The id of the request; absent is the one submitted last.</summary>
    public string? Request { get; init; }

    /// <summary>The program of a submission; absent is the student's own.</summary>
    public string? Program { get; init; }

    public string? Comment { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>Who does it.</summary>
    /// <exception cref="WireException">Nobody is named.</exception>
    internal string Who() => Id(Actor) is { Length: > 0 } id ? id : throw new WireException("the value is missing", "Write the id of a user", "actor");

    private static string? Id(JsonElement? actor) => actor switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } user when user.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String => id.GetString(),
        _ => null,
    };
}

/// <summary>What may be done with a request.</summary>
[JsonConverter(typeof(WireEnumConverter<RequestVerb>))]
internal enum RequestVerb
{
    Submit,
    Approve,
    Reject,
    Retract,
    Look,
}

/// <summary>How a request stands after it.</summary>
/// <param name="Ok">Whether it was done.</param>
/// <param name="Status">The status; null where there is no such request.</param>
/// <param name="Reminder">Whether a reminder is due.</param>
/// <param name="ExpiresAt">When it expires undecided.</param>
/// <param name="Retracted">Whether the approval was retracted.</param>
/// <param name="Code">Why it was not done: the first reason.</param>
internal sealed record RequestAnswer(bool Ok, string? Status, bool Reminder, Instant? ExpiresAt, bool Retracted, string? Code);
