using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Amendments.Papers;

namespace Amendments.Proposals;

// target   = "paper" | "title" | section | "heading of" section | "chapeau of" label | "footnote" number
//          | "text of" proposal | sentence | label | label "-" label | target { "," target } | place
// section  = "section" (name | "“" name "”" | number)      quoted where commas or "and" in the name could be read as a list
// sentence = ("first" | "last") "sentence of" label | "sentence" number "of" label
// place    = ("after" | "before") (label | section | "title") | "between" label "and" label | "end of" section

/// <summary>The written form of a target: "22", "30 (a)", "50-54", "last sentence of 59", "after 30", "section Data governance".</summary>
public static partial class TargetNotation
{
    /// <summary>Writes a target; <see cref="TryRead"/> reads it back.</summary>
    public static string Write(Target target) => target switch
    {
        Target.Whole => "paper",
        Target.Title => "title",
        Target.Section section => $"section {Name(section.Name)}",
        Target.Heading heading => $"heading of section {Name(heading.Name)}",
        Target.Paragraph paragraph => paragraph.Label.ToString(),
        Target.Chapeau chapeau => $"chapeau of {chapeau.Label}",
        Target.Footnote footnote => $"footnote {footnote.Number}",
        Target.Sentence { Number: -1 } last => $"last sentence of {last.Label}",
        Target.Sentence sentence => string.Create(CultureInfo.InvariantCulture, $"sentence {sentence.Number} of {sentence.Label}"),
        Target.Proposed proposed => $"text of {proposed.Proposal}",
        Target.List list => string.Join(", ", list.Items.Select(Write)),
        Target.Range range => $"{range.First}-{range.Last}",
        Target.After after => $"after {Write(after.Item)}",
        Target.Before before => $"before {Write(before.Item)}",
        Target.Between between => $"between {between.First} and {between.Last}",
        Target.EndOf end => $"end of section {Name(end.Name)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Reads a target.</summary>
    /// <returns>False when the text is none; nothing is guessed.</returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Target? target)
    {
        target = text is null ? null : Read(text.Trim());
        return target is not null;
    }

    // A section's name may hold commas and "and"; a list is one only when each of its items is a target.
    private static Target? Read(string text) => Several(text, Comma()) ?? Several(text, CommaOrAnd()) ?? Item(text);

    private static Target.List? Several(string text, Regex separator)
    {
        var items = separator.Split(text).Where(i => i.Length > 0).Select(Item).ToList();
        return items.Count > 1 && items.All(i => i is not null) ? new Target.List(items.Select(i => i!).ToValueList()) : null;
    }

    private static Target? Item(string text) => text.ToLowerInvariant() switch
    {
        "paper" or "whole paper" or "throughout" => new Target.Whole(),
        "title" => new Target.Title(),
        _ => Place(text) ?? Part(text) ?? Labels(text),
    };

    private static Target? Place(string text)
    {
        if (Behind(text, "after ") is { } after)
        {
            return Item(after) is { } item && CanAnchor(item) ? new Target.After(item) : null;
        }

        if (Behind(text, "before ") is { } before)
        {
            return Item(before) is { } item && CanAnchor(item) ? new Target.Before(item) : null;
        }

        if (Behind(text, "end of section ") is { } section)
        {
            return new Target.EndOf(Unquoted(section));
        }

        return Behind(text, "between ")?.Split(" and ") is [var first, var last]
            && Label.TryParse(first, out var from) && Label.TryParse(last, out var to) ? new Target.Between(from, to) : null;
    }

    private static Target? Part(string text)
    {
        if (Behind(text, "heading of section ") is { } heading)
        {
            return new Target.Heading(Unquoted(heading));
        }

        if (Behind(text, "section ") is { } section)
        {
            return new Target.Section(Unquoted(section));
        }

        if (Behind(text, "footnote ") is { } note)
        {
            return new Target.Footnote(note);
        }

        if (Behind(text, "chapeau of ") is { } chapeau)
        {
            return Label.TryParse(chapeau, out var label) ? new Target.Chapeau(label) : null;
        }

        return Behind(text, "text of ") is { } proposed
            ? Id<Proposal>.TryParse(proposed, out var id) ? new Target.Proposed(id) : null
            : Sentence(text);
    }

    private static Target.Sentence? Sentence(string text)
    {
        var (number, of) = (Behind(text, "last sentence of "), Behind(text, "first sentence of ")) switch
        {
            ({ } last, _) => (-1, last),
            (_, { } first) => (1, first),
            _ => Behind(text, "sentence ")?.Split(" of ") is [var count, var label]
                && int.TryParse(count, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ordinal) ? (ordinal, label) : (0, string.Empty),
        };
        return number != 0 && Label.TryParse(of, out var read) ? new Target.Sentence(read, number) : null;
    }

    private static Target? Labels(string text)
    {
        if (Label.TryParse(text, out var label))
        {
            return new Target.Paragraph(label);
        }

        return text.Split('-', '–') is [var first, var last] && Label.TryParse(first, out var from) && Label.TryParse(last, out var to)
            ? new Target.Range(from, to)
            : null;
    }

    private static string Name(string name) =>
        name.Contains(',', StringComparison.Ordinal) || Several($"section {name}", CommaOrAnd()) is not null ? $"“{name}”" : name;

    private static string Unquoted(string name) => name is ['“', .. var inner, '”'] ? inner : name;

    private static bool CanAnchor(Target target) =>
        target is Target.Paragraph or Target.Section or Target.Title or Target.Heading;

    private static string? Behind(string text, string opening) =>
        text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.Length > opening.Length ? text[opening.Length..].Trim() : null;

    // Not inside quotation marks.
    [GeneratedRegex(@"\s*,\s*(?![^“]*”)", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?:\s*,\s*|\s+and\s+)(?![^“]*”)", RegexOptions.CultureInvariant)]
    private static partial Regex CommaOrAnd();
}
