using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Lending;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Ticketing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D1–D6, D9.
/// <summary>Rental objects as JSON, with one contract for all categories.</summary>
/// <remarks>
/// <c>category</c> selects the type and may be anywhere at the top level. Read as <see cref="BaseResource"/> or as one of the types; a
/// document of another category is rejected. The options are read-only and thread-safe. Source: 001 §13.
/// </remarks>
public static class UtleieJson
{
    /// <summary>Each package contributes the contracts of its own sections; the rest is here.</summary>
    private static readonly IJsonTypeInfoResolver Types = JsonTypeInfoResolver.Combine(
        SchedulingJson.Resolver,
        PricingJson.Resolver,
        PermitsJson.Resolver,
        ApprovalsJson.Resolver,
        BookingsJson.Resolver,
        TicketingJson.Resolver,
        LendingJson.Resolver,
        ResourcesJsonContext.Default,
        PublishingJson.Resolver);

    /// <summary>The options for the four categories; a secret is written only if it is already protected.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Creates options with secret protection and the categories of your app. Create them once and reuse them.</summary>
    /// <param name="protector">Protects the access code when it is written; without one, a plain code is not written.</param>
    /// <param name="categories">The categories of your app.</param>
    /// <exception cref="ArgumentException">Two categories have the same word or the same type.</exception>
    public static JsonSerializerOptions Create(ISecretProtector? protector = null, params IEnumerable<CustomCategory> categories) => Create(protector, [], categories);

    /// <summary>Creates options with secret protection, and with the wire words and the categories of your app.</summary>
    /// <param name="protector">Protects the access code when it is written; without one, a plain code is not written.</param>
    /// <param name="converters">
    /// Your app's converters, such as a <see cref="WireWordConverter{T}"/> for its price models; they take precedence.
    /// </param>
    /// <param name="categories">The categories of your app.</param>
    /// <exception cref="ArgumentException">Two categories have the same word or the same type.</exception>
    public static JsonSerializerOptions Create(ISecretProtector? protector, IEnumerable<JsonConverter> converters, params IEnumerable<CustomCategory> categories)
    {
        ArgumentNullException.ThrowIfNull(converters);
        ArgumentNullException.ThrowIfNull(categories);
        JsonConverter[] own = [.. converters];
        CustomCategory[] all = [.. Standard, .. categories];
        var types = JsonTypeInfoResolver.Combine([.. all.Select(category => category.Types).Distinct()]);
        var table = new CategoryTable(all, WireFormat.Create(types, protector, own));
        var choices = all.Select(category => category.Converter(table)).Prepend(new ResourceConverter<BaseResource>(table));
        return WireFormat.Create(types, protector, choices.Concat(own));
    }

    /// <summary>
    /// Configures the serializer options of an application, such as those of ASP.NET Core, to read and write rental objects, requests, answers and values
    /// as this class does. Everything else in the application stays as its options say.
    /// </summary>
    /// <remarks>
    /// For minimal APIs: <c>builder.Services.ConfigureHttpJsonOptions(options => UtleieJson.Configure(options.SerializerOptions))</c>; for controllers the
    /// same with <c>AddJsonOptions</c>. A <see cref="BaseResource"/> is read by its <c>category</c>, wherever it stands. What cannot be read is a
    /// <see cref="WireException"/>, in ASP.NET Core as the inner exception of a bad request.
    /// </remarks>
    /// <param name="options">The options of the application, not yet used.</param>
    /// <param name="contract">The options of the documents, from <see cref="Create(ISecretProtector?, IEnumerable{CustomCategory})"/>; null is <see cref="Options"/>.</param>
    /// <exception cref="InvalidOperationException">The options of the application are read-only.</exception>
    public static void Configure(JsonSerializerOptions options, JsonSerializerOptions? contract = null) => WireFormat.Configure(options, contract ?? Options);

    /// <summary>Reads a rental object of any category from text.</summary>
    /// <exception cref="WireException">The document is invalid; nothing is returned.</exception>
    public static BaseResource Read(string json, JsonSerializerOptions? options = null) =>
        WireFormat.Read<BaseResource>(json, options ?? Options);

    /// <summary>Reads a rental object of any category from UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="WireException">The document is invalid; nothing is returned.</exception>
    public static BaseResource Read(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null) =>
        WireFormat.Read<BaseResource>(utf8Json, options ?? Options);

    /// <summary>Reads a rental object of any category from a stream of UTF-8 to its end; of one that is too long, no more than the limit is read.</summary>
    /// <exception cref="WireException">The document cannot be read.</exception>
    public static Task<BaseResource> ReadAsync(Stream utf8Json, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) =>
        WireFormat.ReadAsync<BaseResource>(utf8Json, options ?? Options, cancellationToken);

    /// <summary>Tries to read a rental object of any category; returns the error if it is invalid.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out BaseResource? resource,
        [NotNullWhen(false)] out WireException? error,
        JsonSerializerOptions? options = null) => WireFormat.TryRead(utf8Json, options ?? Options, out resource, out error);

    /// <summary>Returns the rental object as JSON on one line, with its category first.</summary>
    /// <exception cref="ArgumentException">The category is not registered with the options.</exception>
    public static string Write(BaseResource resource, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return WireFormat.Write(resource, options ?? Options);
    }

    /// <summary>Returns the rental object as UTF-8 JSON on one line, with its category first; faster than <see cref="Write"/>.</summary>
    /// <exception cref="ArgumentException">The category is not registered with the options.</exception>
    public static byte[] WriteUtf8(BaseResource resource, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return WireFormat.WriteUtf8(resource, options ?? Options);
    }

    private static CustomCategory[] Standard =>
    [
        CustomCategory.Of<Venue>(ResourceCategory.Venue, Types),
        CustomCategory.Of<SportsFacility>(ResourceCategory.SportsFacility, Types),
        CustomCategory.Of<Event>(ResourceCategory.Event, Types),
        CustomCategory.Of<Equipment>(ResourceCategory.Equipment, Types),
    ];
}
