using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>A command of the life cycle as it is written.</summary>
internal sealed record TransitionAsk : IExtensible
{
    public LifecycleAction? Command { get; init; }

    public ActorAsk? Actor { get; init; }

    /// <summary>Why, of a rejection or a suspension.</summary>
    public string? Reason { get; init; }

    /// <summary>The version that whoever asks has seen.</summary>
    public int? SeenVersion { get; init; }

    /// <summary>The whole object as it is to be, of an edit or a draft saved.</summary>
    public JsonElement? Changed { get; init; }

    /// <summary>The id of a duplicate; absent is a new one.</summary>
    public ResourceId? NewId { get; init; }

    /// <summary>Slugs that a duplicate may not have.</summary>
    public ValueList<Slug> Taken { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>Who asks.</summary>
    /// <exception cref="WireException">Nobody is named.</exception>
    internal Actor Who() => new(string.IsNullOrWhiteSpace(Actor?.Id) ? throw Missing("actor.id", "Write who asks") : Actor.Id, Actor.Roles);

    /// <summary>What is to be done to an object.</summary>
    /// <exception cref="WireException">Something it takes is missing.</exception>
    internal LifecycleCommand What(BaseResource resource, Instant now) => Of(resource, now) with { SeenVersion = SeenVersion };

    private LifecycleCommand Of(BaseResource resource, Instant now) => Command switch
    {
        LifecycleAction.SaveDraft => new LifecycleCommand.SaveDraft(After() ?? resource),
        LifecycleAction.Edit => new LifecycleCommand.Edit(After() ?? throw Missing("changed", "Write the complete changed object")),
        LifecycleAction.Submit => new LifecycleCommand.Submit(),
        LifecycleAction.Approve => new LifecycleCommand.Approve(),
        LifecycleAction.Reject => new LifecycleCommand.Reject(Reason ?? ""),
        LifecycleAction.Publish => new LifecycleCommand.Publish(),
        LifecycleAction.Suspend => new LifecycleCommand.Suspend(Reason),
        LifecycleAction.Resume => new LifecycleCommand.Resume(),
        LifecycleAction.Archive => new LifecycleCommand.Archive(),
        LifecycleAction.Duplicate => new LifecycleCommand.Duplicate(NewIdFor(resource, now), Taken.Contains),
        _ => throw Missing("command", "Write submit, approve, reject, publish, suspend, resume, archive, duplicate, saveDraft or edit"),
    };

    private ResourceId NewIdFor(BaseResource resource, Instant now)
    {
        if (NewId is { } given && given == resource.Identity?.ObjectId)
            throw new WireException($"the id {given} is the object's own", "Write another, or leave it out", "newId");
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        return NewId ?? ResourceId.Version7(now, System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(random));
    }

    private BaseResource? After()
    {
        try
        {
            return Changed is { } json ? UtleieJson.Read(json.GetRawText()) : null;
        }
        catch (WireException error)
        {
            throw WireException.Below(error, "changed");
        }
    }

    private static WireException Missing(string field, string cure) => new("the value is missing", cure, field);
}

/// <summary>Who asks, as it is written.</summary>
internal sealed record ActorAsk(string? Id, ValueList<UserRole> Roles);

/// <summary>A command that is not done.</summary>
internal sealed record TransitionRefusal(TransitionReasons Refused);

/// <summary>Why a command is not done: the first reason by itself, and all of them; the findings where they block.</summary>
internal sealed record TransitionReasons(string Code, string Message, ValueList<ReasonDocument> Reasons, ValueList<ReasonDocument> Findings)
{
    internal static TransitionReasons Of(LifecycleRefusal refused, Language language)
    {
        var reasons = refused.Reasons.Select(reason => ReasonDocument.Of(reason, PublishingTexts.Render(reason, language))).ToArray();
        var findings = refused.Blocking.Select(finding => ReasonDocument.Of(finding.Finding, finding.Text(language)));
        return new(reasons[0].Code, reasons[0].Message, [.. reasons], [.. findings]);
    }
}
