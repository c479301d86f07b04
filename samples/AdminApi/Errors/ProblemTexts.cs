using Microsoft.AspNetCore.WebUtilities;
using Utleie.Domain.Answers;

namespace AdminApi.Errors;

/// <summary>The words of the host's own problems, in bokmål, nynorsk and English; those of the rules are the engines'.</summary>
internal static class ProblemTexts
{
    internal static TextTable Table { get; } = new(
        Of(Problems.Malformed,
            "Forespørselen kan ikke leses. {problem}",
            "Førespurnaden kan ikkje lesast. {problem}",
            "The request cannot be read. {problem}"),
        Of(Problems.Unauthenticated,
            "Ingen er logget inn. Logg inn og prøv igjen.",
            "Ingen er logga inn. Logg inn og prøv igjen.",
            "Nobody is signed in. Sign in and try again."),
        Of(Problems.Forbidden,
            "Rollen din har ikke tilgang til dette. Be en saksbehandler eller en administrator.",
            "Rolla di har ikkje tilgang til dette. Be ein saksbehandlar eller ein administrator.",
            "Your role has no access to this. Ask a caseworker or an administrator."),
        Of(Problems.NotFound,
            "Det finnes ikke noe på {path}. Kontroller adressen.",
            "Det finst ikkje noko på {path}. Kontroller adressa.",
            "There is nothing at {path}. Check the address."),
        Of(Problems.MethodNotAllowed,
            "{method} kan ikke brukes på {path}. Se /openapi/v1.json.",
            "{method} kan ikkje brukast på {path}. Sjå /openapi/v1.json.",
            "{method} cannot be used on {path}. See /openapi/v1.json."),
        Of(Problems.Outdated,
            "Versjon {version} er lagret, og forespørselen gjelder {asked}. Hent på nytt og gjør endringen om igjen.",
            "Versjon {version} er lagra, og førespurnaden gjeld {asked}. Hent på nytt og gjer endringa om att.",
            "Version {version} is stored, and the request is about {asked}. Load it again and make the change anew."),
        Of(Problems.VersionMissing,
            "Endringer krever If-Match med versjonen du har sett. Hent objektet og send ETag-en tilbake.",
            "Endringar krev If-Match med versjonen du har sett. Hent objektet og send ETag-en attende.",
            "Changes need If-Match with the version you have seen. Load the object and send its ETag back."),
        Of(Problems.TooLarge,
            "Forespørselen er større enn {most} byte. Flytt bilder og vedlegg ut av den.",
            "Førespurnaden er større enn {most} byte. Flytt bilete og vedlegg ut av han.",
            "The request is larger than {most} bytes. Move images and attachments out of it."),
        Of(Problems.NotJson,
            "Innholdet er av typen {type}, og bare application/json leses. Sett Content-Type.",
            "Innhaldet er av typen {type}, og berre application/json blir lese. Set Content-Type.",
            "The content is of type {type}, and only application/json is read. Set Content-Type."),
        Of(Problems.KeyReused,
            "Idempotency-Key er brukt til en annen forespørsel. Lag en ny nøkkel for hver forespørsel.",
            "Idempotency-Key er brukt til ein annan førespurnad. Lag ein ny nøkkel for kvar førespurnad.",
            "The Idempotency-Key was used for another request. Make a new key for each request."),
        Of(Problems.TooManyRequests,
            "For mange forespørsler på kort tid. Vent {seconds} sekunder.",
            "For mange førespurnader på kort tid. Vent {seconds} sekund.",
            "Too many requests in a short time. Wait {seconds} seconds."),
        Of(Problems.StoreUnavailable,
            "Lageret kan ikke nås akkurat nå. Prøv igjen om {seconds} sekunder.",
            "Lageret kan ikkje nåast akkurat no. Prøv igjen om {seconds} sekund.",
            "The store cannot be reached right now. Try again in {seconds} seconds."),
        Of(Problems.TimedOut,
            "Forespørselen tok for lang tid. Prøv igjen om {seconds} sekunder.",
            "Førespurnaden tok for lang tid. Prøv igjen om {seconds} sekund.",
            "The request took too long. Try again in {seconds} seconds."),
        Of(Problems.Internal,
            "Noe gikk galt hos oss. Oppgi {trace} når du melder fra.",
            "Noko gjekk gale hos oss. Oppgi {trace} når du melder frå.",
            "Something went wrong on our side. Tell us {trace} when you report it."));

    /// <summary>What a status means.</summary>
    internal static LocalizedText Title(int status) => status switch
    {
        400 => new("Kan ikke leses", "Kan ikkje lesast", "Bad request"),
        401 => new("Ikke logget inn", "Ikkje logga inn", "Not signed in"),
        403 => new("Ikke tilgang", "Ikkje tilgang", "Forbidden"),
        404 => new("Finnes ikke", "Finst ikkje", "Not found"),
        409 => new("I konflikt med det som er lagret", "I konflikt med det som er lagra", "Conflict with what is stored"),
        412 => new("Utdatert versjon", "Utdatert versjon", "Outdated version"),
        413 => new("For stort", "For stort", "Too large"),
        415 => new("Ukjent innholdstype", "Ukjend innhaldstype", "Unsupported content type"),
        422 => new("Avvist", "Avvist", "Refused"),
        428 => new("Versjon mangler", "Versjon manglar", "Version missing"),
        429 => new("For mange forespørsler", "For mange førespurnader", "Too many requests"),
        503 => new("Ikke tilgjengelig nå", "Ikkje tilgjengeleg no", "Not available now"),
        _ => Everywhere(ReasonPhrases.GetReasonPhrase(status)),
    };

    private static LocalizedText Everywhere(string text) => new(text, text, text);

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
