using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AdminApi.Start;

/// <summary>An HTML page of the host: no scripts, nothing from elsewhere.</summary>
/// <param name="Language">The language of the page: <c>nb</c>.</param>
/// <param name="Title">The heading, as text.</param>
/// <param name="Html">What stands below the heading, as HTML.</param>
internal sealed record Page(string Language, string Title, string Html) : IResult
{
    private const string Style = """
        body{font-family:system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;line-height:1.5}
        table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}
        @media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8cf}td,th{border-color:#444}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text as HTML.</summary>
    internal static string Encoded(string text) => Encoder.Encode(text);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="{Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encoded(Title)}</title><style>{Style}</style></head>
            <body><h1>{Encoded(Title)}</h1>
            {Html}
            </body></html>

            """);
        var response = httpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = bytes.Length;
        response.Headers.ContentLanguage = Language;
        response.Headers.Vary = "Accept-Language";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
