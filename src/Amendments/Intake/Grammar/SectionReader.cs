using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>Reads the names of sections. A quotation that is a heading of the draft is an address, not base text.</summary>
internal sealed class SectionReader
{
    private readonly string _text;
    private readonly IReadOnlyList<Lexeme> _lexemes;
    private readonly Draft _draft;
    private readonly List<(string Name, string[] Words)> _headings;

    public SectionReader(string text, IReadOnlyList<Lexeme> lexemes, Draft draft)
    {
        (_text, _lexemes, _draft) = (text, lexemes, draft);
        _headings = [.. draft.Headings.Select(h => (h.Text.Text, Plain(h.Text.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>The section that is named from a lexeme on; null when none is.</summary>
    /// <param name="at">The index of the lexeme.</param>
    /// <param name="isNamed">Whether the words before it say that a section is named.</param>
    public Address? Read(int at, bool isNamed = false)
    {
        if (at >= _lexemes.Count)
        {
            return null;
        }

        if (_lexemes[at].Is(WordClass.Section | WordClass.SectionName))
        {
            return Behind(at);
        }

        if (isNamed && _lexemes[at].Words.All(char.IsAsciiDigit))
        {
            return new Address(new Target.Section(_lexemes[at].Words), at, at + 1);
        }

        if (Name(at) is not { } name)
        {
            return null;
        }

        var isFollowed = name.Next < _lexemes.Count && _lexemes[name.Next].Is(WordClass.Section);
        var isUnder = at > 0 && (_lexemes[at - 1].Is(WordClass.Of) || (_lexemes[at - 1].Words == "the" && at > 1 && _lexemes[at - 2].Is(WordClass.Of)));
        return isNamed || isFollowed || (isUnder && _lexemes[at].Kind == LexemeKind.Quotation && name.IsKnown)
            ? Named(name.Name, name.IsKnown, at, isFollowed ? name.Next + 1 : name.Next)
            : null;
    }

    /// <summary>Looks whether a section is named behind paragraphs, "Para 60 under “Internet Governance”", and whether they stand in it.</summary>
    public Address Confirm(Address address)
    {
        var next = address.Next;
        next += next < _lexemes.Count && _lexemes[next].IsMark(",(") ? 1 : 0;
        if (!(next < _lexemes.Count && _lexemes[next].Is(WordClass.Of)))
        {
            return address;
        }

        next += next + 1 < _lexemes.Count && _lexemes[next + 1].Words == "the" ? 2 : 1;
        if (Read(next) is not { Target: Target.Section section } named || TargetLabel.Of(address.Target!) is not { } label)
        {
            return address;
        }

        var doubt = named.Doubt ?? (Holds(section.Name, label) ? null : $"Paragraph {label} does not stand in section “{section.Name}”.");
        return address with { Next = named.Next, Doubt = address.Doubt ?? doubt };
    }

    /// <summary>Whether a paragraph stands in a section.</summary>
    public bool Holds(string section, Label label) =>
        Composition.Locator.Find(new Target.Section(section), _draft).Paragraphs.Any(p => p.Label == label);

    private Address? Behind(int at)
    {
        var next = at + 1;
        if (next < _lexemes.Count && _lexemes[next].Kind == LexemeKind.Word && _lexemes[next].Words.All(char.IsAsciiDigit) && _lexemes[at].Is(WordClass.Section))
        {
            return new Address(new Target.Section(_lexemes[next].Words), at, next + 1);
        }

        next += next < _lexemes.Count && _lexemes[next].Words is "the" or "on" or "titled" or "entitled" ? 1 : 0;
        return Name(next) is { } name ? Named(name.Name, name.IsKnown, at, name.Next) : null;
    }

    private static Address Named(string name, bool isKnown, int first, int next) =>
        new(new Target.Section(name), first, next) { Doubt = isKnown ? null : $"The draft has no section “{name}”." };

    // A quotation, or the words of a heading as they stand in the draft.
    private (string Name, bool IsKnown, int Next)? Name(int at)
    {
        if (at >= _lexemes.Count)
        {
            return null;
        }

        if (_lexemes[at].Kind == LexemeKind.Quotation)
        {
            var quoted = Plain(_lexemes[at].Words);
            var heading = _headings.Find(h => string.Join(' ', h.Words) == quoted).Name;
            return (heading ?? _lexemes[at].Words, heading is not null, at + 1);
        }

        foreach (var (name, words) in _headings.OrderByDescending(h => h.Words.Length))
        {
            if (words.Length > 0 && End(at, words) is { } next)
            {
                return (name, true, next);
            }
        }

        return null;
    }

    // Lexemes can be phrases, so the words are compared over the text.
    private int? End(int at, string[] words)
    {
        for (var next = at; next < _lexemes.Count && next < at + words.Length; next++)
        {
            if (Plain(_text[_lexemes[at].Range.Start.._lexemes[next].Range.End]) == string.Join(' ', words))
            {
                return next + 1;
            }
        }

        return null;
    }

    private static string Plain(string words) => Folding.Fold(words.Trim()).Text.ToUpperInvariant();
}
