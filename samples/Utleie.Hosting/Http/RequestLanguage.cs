using Utleie.Domain.Answers;
using Utleie.Domain.DependencyInjection;

namespace Utleie.Hosting.Http;

/// <summary>The language of the messages in an answer.</summary>
public static class RequestLanguage
{
    // D1.
    /// <summary>Returns the language that <c>Accept-Language</c> prefers among those the host offers; defaults to bokmål.</summary>
    public static Language Of(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<UtleieOptions>().LanguageOf(request.Headers.AcceptLanguage);

    /// <summary>Returns the value of <c>Content-Language</c> for a language.</summary>
    public static string Tag(Language language) => language switch
    {
        Language.Nb => "nb",
        Language.Nn => "nn",
        Language.En => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };
}
