using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.Texts;

namespace Utleie.Domain.Approvals;

// D1.
/// <summary>The texts of <see cref="ApprovalCodes"/> and <see cref="StudyPrograms.RequestCodes"/>, in bokmål, nynorsk and English.</summary>
public static class ApprovalTexts
{
    /// <summary>The texts by code.</summary>
    public static TextTable Table { get; } = new([.. DecisionSentences.All, .. FindingSentences.All, .. RequestSentences.All, .. TermSentences.All, .. EmailDomainRoles.FindingTexts]);

    /// <summary>Returns why a term of a condition did not approve a booking, as a sentence.</summary>
    public static string Render(UnmetTerm term, Language language)
    {
        ArgumentNullException.ThrowIfNull(term);
        return TermSentences.Render(term, language);
    }
}
