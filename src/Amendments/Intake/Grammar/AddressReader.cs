using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// address   = place | end | sentence | part
// place     = ("after" | "before") part | "between" label "and" label        "after 30" needs no "paragraph"
// sentence  = ordinal "sentence" [ "of" part ] | "sentence" number [ "of" part ] | paragraphs [","] ordinal "sentence"
// part      = paragraphs [ of-section ] | section | "title" | "heading of" section | "chapeau of" paragraphs | "footnote" number
// paragraphs= ("paragraph" | "para" | ...) labels | a label with its series, "OP12"
// section   = "section" (number | heading) | heading "section" | "under" heading  heading: quoted, or a heading of the draft word for word
//
// What is followed by "of the Tunis Agenda", or comes behind the name of a document, is a paragraph of that document.

/// <summary>Reads the addresses of instructions.</summary>
internal sealed class AddressReader
{
    private const int FarthestDocument = 7;

    private readonly string _text;
    private readonly IReadOnlyList<Lexeme> _lexemes;
    private readonly Draft _draft;
    private readonly LabelList _labels;
    private readonly SectionReader _sections;

    public AddressReader(string text, IReadOnlyList<Lexeme> lexemes, DraftNames draft)
    {
        (_text, _lexemes, _draft) = (text, lexemes, draft.Draft);
        _labels = new LabelList(text, lexemes);
        _sections = new SectionReader(text, lexemes, draft);
    }

    /// <summary>The address that begins at a lexeme; null when none does.</summary>
    public Address? Read(int at) => Place(at) ?? Sentence(at) ?? Part(at) ?? Coded(at) ?? Inserted(at) ?? Article(at);

    // "30 bis" at the beginning of a line names a paragraph without more words; "5G" does not.
    private Address? Inserted(int at) => (at == 0 || _lexemes[at - 1].Kind == LexemeKind.Break) && _labels.One(at) is { Label: var label } one && label.Latin > 1
        ? new Address(new Target.Paragraph(label), at, one.Next) : null;

    // ITU's drafting codes stand before a bare number: "SUP 22", "MOD 22".
    private Address? Coded(int at) => at > 0 && _lexemes[at - 1].Is(WordClass.Deed) && _lexemes[at - 1].Range.In(_text) is { Length: 3 } code && code.All(char.IsAsciiLetterUpper) ? Bare(at, isSure: true) : null;

    // "Article 22", "Goal 5": a numbered part of some other document.
    private Address? Article(int at) => Is(at, WordClass.OtherPaper) && at + 1 < _lexemes.Count && char.IsAsciiDigit(_lexemes[at + 1].Words[0]) && _lexemes[at + 1].Kind == LexemeKind.Word
        && (at + 2 >= _lexemes.Count || !_lexemes[at + 2].IsMark("/"))
        ? new Address(null, at, at + 2) { IsElsewhere = true } : null;

    private Address? Place(int at)
    {
        if (_lexemes[at].Is(WordClass.Between) && Bare(PastGlue(at + 1)) is { Target: Target.List { Items: [Target.Paragraph first, Target.Paragraph last] } } pair)
        {
            return pair with { First = at, Target = new Target.Between(first.Label, last.Label) };
        }

        if (!_lexemes[at].Is(WordClass.After | WordClass.Before) || (Sentence(PastGlue(at + 1)) is null ? Part(PastGlue(at + 1)) ?? Bare(PastGlue(at + 1)) : null) is not { Target: { } target } part)
        {
            return null;
        }

        Target? anchor = target switch
        {
            Target.List list => list.Items[_lexemes[at].Is(WordClass.After) ? ^1 : 0],
            Target.Range range => new Target.Paragraph(_lexemes[at].Is(WordClass.After) ? range.Last : range.First),
            Target.Paragraph or Target.Section or Target.Title or Target.Heading => target,
            _ => null,
        };
        return anchor is null ? null
            : part with { First = at, Target = _lexemes[at].Is(WordClass.After) ? new Target.After(anchor) : new Target.Before(anchor) };
    }

    private Address? Sentence(int at)
    {
        if (Numbered(at) is not { } sentence)
        {
            return null;
        }

        var next = sentence.Next;
        var part = Is(next, WordClass.Of) || IsMark(next, ",") ? Paragraphs(PastGlue(next + 1)) ?? Bare(PastGlue(next + 1)) : Paragraphs(next);
        return part is { Target: Target.Paragraph paragraph }
            ? part with { First = at, Target = new Target.Sentence(paragraph.Label, sentence.Number), Sentence = sentence.Number }
            : new Address(null, at, next) { Sentence = sentence.Number };
    }

    private (int Number, int Next)? Numbered(int at)
    {
        if (Is(at, WordClass.Ordinal) && Is(at + 1, WordClass.Sentence))
        {
            return (Ordinals.Read(_lexemes[at].Words), at + 2);
        }

        return Is(at, WordClass.Sentence) && at + 1 < _lexemes.Count && int.TryParse(_lexemes[at + 1].Words, out var number) && number is > 0 and < 100 ? (number, at + 2) : null;
    }

    private Address? Part(int at)
    {
        if (at >= _lexemes.Count)
        {
            return null;
        }

        if (Is(at, WordClass.Chapeau) && (Paragraphs(PastGlue(at + 1)) ?? Bare(PastGlue(at + 1))) is { Target: Target.Paragraph lead } chapeau)
        {
            return chapeau with { First = at, Target = new Target.Chapeau(lead.Label) };
        }

        if (Is(at, WordClass.Footnote) && at + 1 < _lexemes.Count && char.IsAsciiDigit(_lexemes[at + 1].Words[0]))
        {
            return new Address(new Target.Footnote(_lexemes[at + 1].Words), at, at + 2);
        }

        return Heading(at) ?? Paragraphs(at) ?? _sections.Read(at);
    }

    private Address? Heading(int at)
    {
        if (Is(at, WordClass.Heading) && _sections.Read(PastGlue(at + 1), isNamed: true) is { Target: Target.Section section } named)
        {
            return named with { First = at, Target = new Target.Heading(section.Name) };
        }

        return Is(at, WordClass.Title) && _lexemes.Count > 1 && !Is(at + 1, WordClass.Of | WordClass.Section) ? new Address(new Target.Title(), at, Is(at + 1, WordClass.ThisPaper) ? at + 2 : at + 1) : null;
    }

    private Address? Paragraphs(int at)
    {
        if (at >= _lexemes.Count)
        {
            return null;
        }

        var isNamed = Is(at, WordClass.Paragraph);
        if (isNamed && Marked(at) is { } marked)
        {
            return marked;
        }

        var series = !isNamed && _lexemes[at].Words is ['p', 'p', ..] or ['o', 'p', ..];
        if ((isNamed || series) && _labels.Read(isNamed ? at + 1 : at, isNamed && _lexemes[at].Words.TrimEnd('.') is [.., 's']) is { } labels)
        {
            return Behind(new Address(InSeries(labels.Target, at), at, labels.Next));
        }

        return null;
    }

    // "Sub-paragraph (a) of paragraph 22".
    private Address? Marked(int at)
    {
        if (!IsMark(at + 1, "(") || !IsMark(at + 3, ")") || !Is(at + 4, WordClass.Of) || _lexemes[at + 2].Words.Length > 4 || !_lexemes[at + 2].Words.All(char.IsAsciiLetter))
        {
            return null;
        }

        return (Paragraphs(PastGlue(at + 5)) ?? Bare(PastGlue(at + 5))) is { Target: Target.Paragraph whole } of
            ? of with { First = at, Target = new Target.Paragraph(whole.Label.Sub(_lexemes[at + 2].Words)) }
            : null;
    }

    // "Operative paragraph 12" is OP12 in a draft that has such labels.
    private Target InSeries(Target target, int at)
    {
        var series = Is(at, WordClass.Operative) ? "OP" : Is(at, WordClass.Preambular) ? "PP" : string.Empty;
        return target is Target.Paragraph { Label.Series.Length: 0 } paragraph && series.Length > 0 && _draft.Find(paragraph.Label with { Series = series }) is { } found
            ? new Target.Paragraph(found.Label!)
            : target;
    }

    // A number alone is a label only where the words before it say so, "after 30", "last sentence of 59", and the draft has it.
    private Address? Bare(int at, bool isSure = false) => Paragraphs(at)
        ?? (_labels.Read(at, isPlural: false) is { } labels && (isSure || (TargetLabel.Of(labels.Target) is { } label && _draft.Find(label) is not null)) ? Behind(new Address(labels.Target, at, labels.Next)) : null);

    private Address Behind(Address address)
    {
        var next = address.Next;
        if (Is(next, WordClass.ThisPaper))
        {
            return address with { Next = next + 1 };
        }

        if (IsOther(address.First, next))
        {
            return address with { IsElsewhere = true };
        }

        var comma = IsMark(next, ",") || IsMark(next, "(") ? 1 : 0;
        if (address.Target is Target.Paragraph paragraph)
        {
            if (Numbered(PastGlue(next + comma)) is { } sentence)
            {
                return address with { Target = new Target.Sentence(paragraph.Label, sentence.Number), Sentence = sentence.Number, Next = sentence.Next };
            }

            if (Is(next + comma, WordClass.Chapeau))
            {
                return address with { Target = new Target.Chapeau(paragraph.Label), Next = next + comma + 1 };
            }
        }

        return _sections.Confirm(address);
    }

    private bool IsOther(int first, int next)
    {
        if (first > 0 && (Is(first - 1, WordClass.OtherPaper) || (IsMark(first - 1, ",’'") && first > 1 && Is(first - 2, WordClass.OtherPaper))))
        {
            return true;
        }

        if (first > 1 && char.IsAsciiDigit(_lexemes[first - 1].Words[0]) && Enumerable.Range(Math.Max(0, first - 4), Math.Min(first, 4)).Any(i => Is(i, WordClass.OtherPaper)))
        {
            return true;
        }

        var at = next + (IsMark(next, ",") ? 1 : 0);
        if (!(at < _lexemes.Count && _lexemes[at].Words is "of" or "in" or "from"))
        {
            return false;
        }

        for (var i = at + 1; i < _lexemes.Count && i < at + FarthestDocument && _lexemes[i].Kind == LexemeKind.Word && !_lexemes[i].Is(WordClass.Deed); i++)
        {
            if (_lexemes[i].Is(WordClass.OtherPaper))
            {
                return true;
            }
        }

        return false;
    }

    private int PastGlue(int at) => at < _lexemes.Count && _lexemes[at].Words is "the" or "a" or "an" or "current" or "present" or "existing" ? at + 1 : at;

    private bool Is(int at, WordClass classes) => at < _lexemes.Count && _lexemes[at].Is(classes);

    private bool IsMark(int at, string marks) => at < _lexemes.Count && _lexemes[at].IsMark(marks);
}
