using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;

namespace AdminApi.OpenApi;

/// <summary>Tells of types and members what their documentation says, from the files beside the assemblies.</summary>
internal static class XmlComments
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> Files = new();

    /// <summary>The summary of a type; nothing where it has none.</summary>
    internal static string? Of(Type type) => Plain(Find(type, $"T:{NameOf(type)}")?.Element("summary"));

    /// <summary>The summary of a member, or what its record says of the parameter it is.</summary>
    internal static string? Of(JsonPropertyInfo member)
    {
        if (member.AttributeProvider is not MemberInfo { DeclaringType: { } type } own)
            return null;
        return Plain(Find(type, $"P:{NameOf(type)}.{own.Name}")?.Element("summary"))
            ?? Plain(Find(type, $"T:{NameOf(type)}")?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == own.Name));
    }

    private static XElement? Find(Type type, string name) => Files.GetOrAdd(type.Assembly, Read).GetValueOrDefault(name);

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, "xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
            : [];
    }

    /// <summary>The text with what it refers to told by name, on one line.</summary>
    private static string? Plain(XElement? comment) => comment is null ? null
        : string.Join(' ', string.Concat(comment.Nodes().Select(Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } see => LastName(see.FirstAttribute?.Value ?? ""),
        XElement element => string.Concat(element.Nodes().Select(Text)),
        XText text => text.Value,
        _ => "",
    };

    private static string LastName(string reference) => reference.Split('(')[0].Split('.', ':')[^1];
}
