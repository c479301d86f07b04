using Microsoft.Net.Http.Headers;
using Utleie.Domain.Answers;

namespace AdminApi.Http;

/// <summary>The language that messages are told in.</summary>
internal static class RequestLanguage
{
    /// <summary>The one that <c>Accept-Language</c> prefers among bokmål, nynorsk and English; default bokmål (D1).</summary>
    internal static Language Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var asked))
            return Language.Nb;
        var wanted = asked.Where(one => one.Quality != 0).OrderByDescending(one => one.Quality ?? 1);
        return wanted.Select(Known).FirstOrDefault(known => known is not null) ?? Language.Nb;
    }

    /// <summary>How an answer names its language.</summary>
    internal static string Tag(Language language) => language switch
    {
        Language.Nn => "nn",
        Language.En => "en",
        _ => "nb",
    };

    private static Language? Known(StringWithQualityHeaderValue asked) => asked.Value.Value?.Split('-')[0].ToLowerInvariant() switch
    {
        "nb" or "no" => Language.Nb,
        "nn" => Language.Nn,
        "en" => Language.En,
        _ => null,
    };
}
