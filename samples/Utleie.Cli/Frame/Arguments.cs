using Utleie.Domain.Answers;

namespace Utleie.Cli.Frame;

/// <summary>A command line taken apart: what stands alone, and the options by name.</summary>
internal sealed class Arguments
{
    private const string Help = "--help";

    private readonly List<string> _operands = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    /// <summary>What stands alone, in order.</summary>
    internal IReadOnlyList<string> Operands => _operands;

    /// <summary>Whether help is asked for, whatever else is wrong.</summary>
    internal bool AsksForHelp => Has(Help);

    /// <summary>The arguments of a command.</summary>
    /// <remarks><c>--name value</c> and <c>--name=value</c> are the same; after <c>--</c> nothing is an option.</remarks>
    /// <exception cref="UsageException">An option is unknown, stands twice or lacks its value.</exception>
    internal static Arguments Of(Command command, ReadOnlySpan<string> words)
    {
        var arguments = new Arguments();
        if (words.Contains("-h") || words.Contains(Help))
            arguments._options[Help] = "";
        for (var i = 0; i < words.Length && !arguments.AsksForHelp; i++)
        {
            if (words[i] == "--")
            {
                arguments._operands.AddRange(words[(i + 1)..]);
                break;
            }

            i += arguments.Take(command, words[i], words[(i + 1)..]);
        }

        return arguments;
    }

    /// <summary>Whether an option is given.</summary>
    internal bool Has(string option) => _options.ContainsKey(option);

    /// <summary>The value of an option; null where it is not given.</summary>
    internal string? Value(string option) => _options.GetValueOrDefault(option);

    /// <summary>Takes one word, and as many of those after it as the answer says.</summary>
    private int Take(Command command, string word, ReadOnlySpan<string> rest)
    {
        if (word.Length < 2 || word[0] != '-')
        {
            _operands.Add(word);
            return 0;
        }

        var equals = word.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? word : word[..equals];
        var option = command.AllOptions.FirstOrDefault(known => known.Name == name) ?? throw Unknown(command, name);
        var value = equals < 0 ? null : word[(equals + 1)..];
        var takesNext = option.Value is not null && value is null && rest.Length > 0 && !rest[0].StartsWith("--", StringComparison.Ordinal);
        Add(command, option, takesNext ? rest[0] : value);
        return takesNext ? 1 : 0;
    }

    private static UsageException Unknown(Command command, string name) => name == Option.Batch.Name
        ? new($"{command.Name} answers one request, and takes no {name}", command)
        : new($"{command.Name} has no option {name}", command, NearestName.Of(name, command.AllOptions.Select(option => option.Name)));

    private void Add(Command command, Option option, string? value)
    {
        if (option.Value is not null && string.IsNullOrEmpty(value))
            throw new UsageException($"{option.Name} needs a value: {option.Value}", command);
        if (option.Value is null && value is not null)
            throw new UsageException($"{option.Name} takes no value", command);
        if (!_options.TryAdd(option.Name, value ?? ""))
            throw new UsageException($"{option.Name} is given twice", command);
    }
}
