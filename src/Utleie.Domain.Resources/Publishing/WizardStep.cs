using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D113.
/// <summary>A step of the wizard in which an administrator fills in a rental object (steg).</summary>
/// <remarks>
/// A field belongs to the step that owns the longest prefix of its wire path, so that the step of every finding follows from its field.
/// <c>[]</c> in a path matches any row. Source: 001 §8.1.
/// </remarks>
/// <param name="Number">The number, starting at 1.</param>
/// <param name="Name">The name.</param>
/// <param name="Contents">A description of its contents.</param>
/// <param name="Fields">
/// The wire paths it owns, each with everything below it: <c>location</c>, <c>multiCourt.courts[].priceAdjustment</c>.
/// </param>
public sealed record WizardStep(int Number, LocalizedText Name, LocalizedText Contents, ValueList<string> Fields)
{
    /// <summary>Returns the length of the longest prefix of a path without row numbers that this step owns; 0 for none.</summary>
    internal int Owns(string path)
    {
        var longest = 0;
        foreach (var field in Fields)
        {
            if (field.Length > longest && path.StartsWith(field, StringComparison.Ordinal) && IsWhole(path, field.Length))
                longest = field.Length;
        }

        return longest;
    }

    private static bool IsWhole(string path, int length) => path.Length == length || path[length] is '.' or '[';
}
