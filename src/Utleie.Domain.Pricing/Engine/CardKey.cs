namespace Utleie.Domain.Pricing.Engine;

/// <summary>What tells one rate card from another.</summary>
/// <param name="Group">The index of the target group, −1 for the regular price.</param>
/// <param name="Court">The index of the court, −1 for none.</param>
/// <param name="SubRoom">The index of the sub-room, −1 for none.</param>
/// <param name="Purpose">The index of the purpose, −1 for none.</param>
/// <param name="Participants">The number of steps that the participants reach, −1 if their number is unknown.</param>
/// <param name="Parts">The ids of the parts in document order; null for the whole.</param>
internal readonly record struct CardKey(int Group, int Court, int SubRoom, int Purpose, int Participants, string? Parts);
