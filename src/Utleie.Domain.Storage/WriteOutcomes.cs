using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage;

/// <summary>A write that was committed in full.</summary>
public sealed record Written
{
    private Written()
    {
    }

    /// <summary>The only instance.</summary>
    public static Written Instance { get; } = new();
}

/// <summary>A write whose idempotency key was used before; nothing was written now.</summary>
/// <param name="Record">The record of the first write, with the answer given then.</param>
public sealed record AlreadyProcessed(IdempotencyRecord Record);

/// <summary>A write that was refused; nothing was written.</summary>
/// <param name="Reason">Why; its code is one of <see cref="StorageCodes"/>.</param>
public sealed record WriteRefusal(Reason Reason);
