using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D32.
/// <summary>The kinds of life-cycle command.</summary>
/// <remarks>Source: 001 §10.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<LifecycleAction>))]
public enum LifecycleAction
{
    /// <summary>Saves a draft.</summary>
    SaveDraft,

    /// <summary>Submits a draft for approval.</summary>
    Submit,

    /// <summary>Approves a submitted object.</summary>
    Approve,

    /// <summary>Returns a submitted object to its author.</summary>
    Reject,

    /// <summary>Publishes an approved object.</summary>
    Publish,

    /// <summary>Suspends a published object.</summary>
    Suspend,

    /// <summary>Publishes a suspended object again.</summary>
    Resume,

    /// <summary>Archives an object permanently.</summary>
    Archive,

    /// <summary>Creates a new draft from an object.</summary>
    Duplicate,

    /// <summary>Changes an object.</summary>
    Edit,
}
