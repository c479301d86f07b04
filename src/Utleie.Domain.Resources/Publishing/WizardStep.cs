using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D113.
/// <summary>A step of the wizard that an admin fills in a rental object by (steg).</summary>
/// <remarks>
/// A field belongs to the step that owns the longest start of its wire path, so that the step of every finding follows from its field. <c>[]</c> in a path is
/// any row. Source: 001 §8.1.
/// </remarks>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Contents">What it holds, in words.</param>
/// <param name="Fields">The wire paths it owns, each with everything below: <c>location</c>, <c>multiCourt.courts[].priceAdjustment</c>.</param>
public sealed record WizardStep(int Number, LocalizedText Name, LocalizedText Contents, ValueList<string> Fields)
{
    /// <summary>How much of a path without row numbers this step owns: the length of the longest start, 0 for none.</summary>
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
