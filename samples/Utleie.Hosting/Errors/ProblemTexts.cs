using Utleie.Domain.Answers;

namespace Utleie.Hosting.Errors;

/// <summary>The texts of the problems of HTTP itself, in bokmål, nynorsk and English; each engine has those of its rules.</summary>
public static class ProblemTexts
{
    /// <summary>The texts by code.</summary>
    public static TextTable Table { get; } = new(
        Of(Problems.Malformed,
            "Forespørselen kan ikke leses. {problem}",
            "Førespurnaden kan ikkje lesast. {problem}",
            "The request cannot be read. {problem}"),
        Of(Problems.OutOfRange,
            "«{field}» er {value}, men må være fra {least} til {most}.",
            "«{field}» er {value}, men må vere frå {least} til {most}.",
            "“{field}” is {value} and must be from {least} to {most}."),
        Of(Problems.Unauthenticated,
            "Du er ikke logget inn. Logg inn og prøv igjen.",
            "Du er ikkje logga inn. Logg inn og prøv igjen.",
            "You are not signed in. Sign in and try again."),
        Of(Problems.Forbidden,
            "Rollen din har ikke tilgang til dette. Be en saksbehandler eller administrator om hjelp.",
            "Rolla di har ikkje tilgang til dette. Be ein saksbehandlar eller administrator om hjelp.",
            "Your role does not have access to this. Ask a caseworker or an administrator."),
        Of(Problems.NotFound,
            "Det finnes ikke noe på {path}. Kontroller adressen.",
            "Det finst ikkje noko på {path}. Kontroller adressa.",
            "There is nothing at {path}. Check the address."),
        Of(Problems.MethodNotAllowed,
            "{method} kan ikke brukes på {path}. Bruk {allowed}.",
            "{method} kan ikkje brukast på {path}. Bruk {allowed}.",
            "{method} cannot be used on {path}. Use {allowed}."),
        Of(Problems.Outdated,
            "Forespørselen gjelder versjon {asked}, men versjon {version} er lagret. Hent på nytt og gjør endringen igjen.",
            "Førespurnaden gjeld versjon {asked}, men versjon {version} er lagra. Hent på nytt og gjer endringa ein gong til.",
            "The request is for version {asked}, but the stored version is {version}. Reload and make the change again."),
        Of(Problems.VersionMissing,
            "Endringer krever If-Match med versjonen du har lest. Hent objektet og send ETag-en tilbake.",
            "Endringar krev If-Match med versjonen du har lese. Hent objektet og send ETag-en tilbake.",
            "Changes require If-Match with the version you read. Load the object and send its ETag back."),
        Of(Problems.TooLarge,
            "Forespørselen er større enn {most} byte. Flytt bilder og vedlegg ut av den.",
            "Førespurnaden er større enn {most} byte. Flytt bilete og vedlegg ut av han.",
            "The request is larger than {most} bytes. Move images and attachments out of it."),
        Of(Problems.NotJson,
            "Innholdet er av typen {type}, men må være application/json. Sett Content-Type.",
            "Innhaldet er av typen {type}, men må vere application/json. Set Content-Type.",
            "The content type is {type} and must be application/json. Set Content-Type."),
        Of(Problems.KeyReused,
            "Idempotency-Key er allerede brukt i en annen forespørsel. Lag en ny nøkkel for hver forespørsel.",
            "Idempotency-Key er alt brukt i ein annan førespurnad. Lag ein ny nøkkel for kvar førespurnad.",
            "The Idempotency-Key has already been used for another request. Create a new key for each request."),
        Of(Problems.TooManyRequests,
            "For mange forespørsler på kort tid. Vent {seconds} sekunder.",
            "For mange førespurnader på kort tid. Vent {seconds} sekund.",
            "Too many requests in a short time. Wait {seconds} seconds."),
        Of(Problems.StoreUnavailable,
            "Databasen er ikke tilgjengelig akkurat nå. Prøv igjen om {seconds} sekunder.",
            "Databasen er ikkje tilgjengeleg akkurat no. Prøv igjen om {seconds} sekund.",
            "The database is unavailable right now. Try again in {seconds} seconds."),
        Of(Problems.TimedOut,
            "Forespørselen tok for lang tid. Prøv igjen om {seconds} sekunder.",
            "Førespurnaden tok for lang tid. Prøv igjen om {seconds} sekund.",
            "The request took too long. Try again in {seconds} seconds."),
        Of(Problems.Internal,
            "Noe gikk galt hos oss. Oppgi {trace} når du melder fra.",
            "Noko gjekk gale hos oss. Oppgi {trace} når du melder frå.",
            "Something went wrong on our side. Quote {trace} when you report it."));

    /// <summary>What to do about a request that is wrong in a place the host does not know.</summary>
    internal static LocalizedText CheckRequest { get; } = new(
        "Kontroller adressen, hodene og innholdet.", "Kontroller adressa, hovuda og innhaldet.", "Check the address, the headers and the body.");

    internal static LocalizedText NotStorable { get; } = new(
        "en tekst inneholder et tegn som ikke kan lagres", "ein tekst har eit teikn som ikkje kan lagrast", "a text contains a character that cannot be stored");

    internal static LocalizedText RemoveCharacter { get; } = new("Fjern tegnet", "Fjern teiknet", "Remove the character");

    /// <summary>The title of a value outside its bounds.</summary>
    internal static LocalizedText OutOfRange { get; } = new("Utenfor grensene", "Utanfor grensene", "Out of range");

    /// <summary>Returns what a status means.</summary>
    public static LocalizedText Title(int status) => status switch
    {
        400 => new("Ugyldig forespørsel", "Ugyldig førespurnad", "Bad request"),
        401 => new("Ikke logget inn", "Ikkje logga inn", "Not signed in"),
        403 => new("Ingen tilgang", "Ingen tilgang", "Forbidden"),
        404 => new("Finnes ikke", "Finst ikkje", "Not found"),
        405 => new("Metoden er ikke tillatt", "Metoden er ikkje tillaten", "Method not allowed"),
        408 => new("Tidsavbrudd", "Tidsavbrot", "Request timeout"),
        409 => new("Konflikt", "Konflikt", "Conflict"),
        412 => new("Utdatert versjon", "Utdatert versjon", "Outdated version"),
        413 => new("For stort", "For stort", "Too large"),
        415 => new("Ukjent innholdstype", "Ukjend innhaldstype", "Unsupported content type"),
        422 => new("Avvist", "Avvist", "Rejected"),
        428 => new("Versjon mangler", "Versjon manglar", "Version missing"),
        429 => new("For mange forespørsler", "For mange førespurnader", "Too many requests"),
        431 => new("For store hoder", "For store hovud", "Headers too large"),
        500 => new("Intern feil", "Intern feil", "Internal error"),
        503 => new("Ikke tilgjengelig nå", "Ikkje tilgjengeleg no", "Unavailable"),
        _ => new($"Feil {status}", $"Feil {status}", $"Error {status}"),
    };

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
