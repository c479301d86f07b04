using Utleie.Domain.Answers;
using Utleie.Domain.DependencyInjection;

namespace AdminApi.Http;

/// <summary>The language that messages are told in.</summary>
internal static class RequestLanguage
{
    /// <summary>The one that <c>Accept-Language</c> prefers among bokmål, nynorsk and English; default bokmål (D1).</summary>
    internal static Language Of(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<UtleieOptions>().LanguageOf(request.Headers.AcceptLanguage);

    /// <summary>How an answer names its language.</summary>
    internal static string Tag(Language language) => language switch
    {
        Language.Nn => "nn",
        Language.En => "en",
        _ => "nb",
    };
}
