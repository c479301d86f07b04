using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Utleie.House.Tests.Rules;

/// <summary>Every public member says what it is, in a sentence that is not its name again.</summary>
internal static partial class DocumentationRule
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Members that the documentation file does not tell of.</summary>
    internal static IEnumerable<string> Check(IEnumerable<Type> types, XDocument documentation)
    {
        var told = documentation.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        foreach (var type in types.Where(type => !IsWrittenByTheCompiler(type)))
        {
            foreach (var member in Members(type).Prepend(type))
            {
                var id = DocId.Of(member);
                if (!told.TryGetValue(id, out var text) || !Tells(text))
                    yield return $"{id} has no documentation.";
                else if (text.Value.Contains("Gets or sets", StringComparison.OrdinalIgnoreCase))
                    yield return $"{id} says \"Gets or sets\"; say what it is.";
                else if (Decision().Match(text.Value) is { Success: true } number)
                    yield return $"{id} names decision {number.Value}, which a reader cannot look up. Name it in a comment.";
                else if (OwnWords().Match(text.Value) is { Success: true } word)
                    yield return $"{id} says \"{word.Value}\". Use the words of .NET's documentation: null, empty, your app, returns.";
            }
        }
    }

    /// <summary>What a stranger sees of a type and somebody wrote.</summary>
    internal static IEnumerable<MemberInfo> Members(Type type) => type.IsSubclassOf(typeof(Delegate))
        ? []
        : type.GetMembers(Declared).Where(member => member is not Type && IsVisible(member) && !IsWrittenByTheCompiler(type, member));

    [GeneratedRegex(@"\bD\d{1,3}[a-z]?\b")]
    private static partial Regex Decision();

    /// <summary>Words that only this project ever used.</summary>
    [GeneratedRegex(@"nothing where|where there is none|\breckon|\bmend|at birth|whoever asks|\b(?:the|a) host\b|all the while|of the house\b|lets? go of", RegexOptions.IgnoreCase)]
    private static partial Regex OwnWords();

    private static bool Tells(XElement text) =>
        text.Element("inheritdoc") is not null || (text.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value));

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => @event.AddMethod is { } add && IsVisible(add),
        _ => false,
    };

    /// <summary>The grouping type of an extension block has a name that no source can have.</summary>
    private static bool IsWrittenByTheCompiler(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);

    private static bool IsWrittenByTheCompiler(Type type, MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => true,
        MethodInfo method => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal),
        FieldInfo { Name: "value__" } => true,
        PropertyInfo { Name: "EqualityContract" } => true,
        ConstructorInfo constructor when constructor.GetParameters() is [] => true,
        ConstructorInfo constructor => TypeRules.IsRecord(type) && constructor.GetParameters() is [var only] && only.ParameterType == type,
        _ => false,
    };
}
