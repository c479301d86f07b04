using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D32.
/// <summary>What can be done to a rental object, without what it takes.</summary>
/// <remarks>Source: 001 §10.1.</remarks>
[JsonConverter(typeof(WireEnumConverter<LifecycleAction>))]
public enum LifecycleAction
{
    /// <summary>Keep a draft.</summary>
    SaveDraft,

    /// <summary>Send a draft for approval.</summary>
    Submit,

    /// <summary>Approve what was sent.</summary>
    Approve,

    /// <summary>Send it back.</summary>
    Reject,

    /// <summary>Show it to the public.</summary>
    Publish,

    /// <summary>Stop it for a while.</summary>
    Suspend,

    /// <summary>Show it again.</summary>
    Resume,

    /// <summary>End it for good.</summary>
    Archive,

    /// <summary>Make a new draft of it.</summary>
    Duplicate,

    /// <summary>Change it.</summary>
    Edit,
}
