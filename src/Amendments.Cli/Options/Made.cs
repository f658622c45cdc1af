using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Amendments.Cli.Options;

/// <summary>Makes options and arguments whose values are read here, so that what is not one is wrong usage.</summary>
internal static class Made
{
    public static Option<string?> Text(string name, string valueName, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = valueName };

    public static Option<string[]> Texts(string name, string valueName, string description) =>
        new(name) { Description = description, HelpName = valueName, Arity = ArgumentArity.ZeroOrMore };

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Days.Read(result.Tokens[0].Value) ?? Refuse<DateOnly?>(result, $"“{result.Tokens[0].Value}” is not a date for {name}. Write it like 2025-07-25."),
    };

    public static Option<CultureInfo?> Culture(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "LANGUAGE",
        CustomParser = result => Known(result.Tokens[0].Value) ?? Refuse<CultureInfo?>(result, $"“{result.Tokens[0].Value}” is no language for {name}. Write it like fr, ar or zh-Hans."),
    };

    public static Option<T?> Choice<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = description,
            HelpName = string.Join('|', ChoiceName.All<T>()),
            CustomParser = result => Choose<T>(result, name),
        };

    public static Argument<T> ChoiceArgument<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = $"{description}: {string.Join(", ", ChoiceName.All<T>())}.",
            HelpName = name,
            CustomParser = result => Choose<T>(result, name) ?? default,
        };

    public static Argument<Id<T>> Identified<T>(string name, string description)
        where T : IIdentified => new(name)
        {
            Description = description,
            CustomParser = result => Id<T>.TryParse(result.Tokens[0].Value, out var id)
                ? id
                : Refuse<Id<T>>(result, $"“{result.Tokens[0].Value}” is not an id for {name}. Write it like {T.Letter}7."),
        };

    public static Option<Id<T>?> IdentifiedOption<T>(string name, string description)
        where T : IIdentified => new(name)
        {
            Description = description,
            HelpName = "ID",
            CustomParser = result => Id<T>.TryParse(result.Tokens[0].Value, out var id)
                ? id
                : Refuse<Id<T>?>(result, $"“{result.Tokens[0].Value}” is not an id for {name}. Write it like {T.Letter}7."),
        };

    /// <summary>A record of one of some kinds, by the capital letter of its id.</summary>
    public static Argument<string> Record(string name, string description, string letters)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var id }] && (id.Length < 2 || !letters.Contains(char.ToUpperInvariant(id[0])) || Number(id[1..]) is null))
            {
                result.AddError($"“{id}” is not an id for {name}. Write it like {letters[0]}7.");
            }
        });
        return argument;
    }

    /// <summary>The reason that what cannot be undone has to have.</summary>
    public static Option<string?> Reason(string description)
    {
        var option = Text("--reason", "TEXT", description);
        option.Required = true;
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var reason }] && string.IsNullOrWhiteSpace(reason))
            {
                result.AddError("The reason is empty.");
            }
        });
        return option;
    }

    public static Option<int?> Count(string name, string valueName, string description) => new(name)
    {
        Description = description,
        HelpName = valueName,
        CustomParser = result => Number(result.Tokens[0].Value) ?? Refuse<int?>(result, $"“{result.Tokens[0].Value}” is not a number from 1 for {name}."),
    };

    public static Argument<int> CountArgument(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => Number(result.Tokens[0].Value) ?? Refuse<int>(result, $"“{result.Tokens[0].Value}” is not a number from 1 for {name}."),
    };

    public static Option<string?> OneOf(string name, string valueName, string description, IReadOnlyList<string> names)
    {
        var option = Text(name, valueName, description);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !names.Contains(given))
            {
                result.AddError($"“{given}” is not known for {name}. Write one of: {string.Join(", ", names)}.");
            }
        });
        return option;
    }

    private static CultureInfo? Known(string language)
    {
        try
        {
            return language.Length > 0 ? CultureInfo.GetCultureInfo(language, predefinedOnly: true) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static T? Choose<T>(ArgumentResult result, string name)
        where T : struct, Enum => ChoiceName.TryRead<T>(result.Tokens[0].Value, out var value)
            ? value
            : Refuse<T?>(result, $"“{result.Tokens[0].Value}” is not known for {name}. Write one of: {string.Join(", ", ChoiceName.All<T>())}.");

    private static T? Refuse<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
