namespace Utleie.Domain.Pricing.Engine;

/// <summary>Who asks for what: all that decides which prices apply, except the time.</summary>
internal readonly record struct Asker(GroupRule? Group, string? Purpose, int? Participants, PartChoice Parts);
