using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>A life-cycle command that is refused; the resource is unchanged.</summary>
/// <param name="Reasons">All reasons, at least one; <see cref="PublishingTexts.Render(Reason, Language)"/> returns their texts.</param>
/// <param name="Blocking">The findings that block publishing; empty if the command is refused for another reason.</param>
public sealed record LifecycleRefusal(ValueList<Reason> Reasons, ValueList<PublishingFinding> Blocking);
