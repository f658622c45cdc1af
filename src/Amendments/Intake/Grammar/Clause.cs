using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

/// <summary>A stretch of text that holds one instruction at most, with the addresses and the operands in it.</summary>
internal sealed partial class Clause
{
    private readonly IReadOnlyList<Lexeme> _lexemes;

    private Clause(ClauseSource source, Target? context)
    {
        (Text, Draft, _lexemes, Context) = (source.Text, source.Draft, source.Lexemes, context);
        Addresses = [];
        Operands = [];
    }

    /// <summary>The whole text that it is a part of.</summary>
    public string Text { get; }

    /// <summary>The draft that it is about.</summary>
    public Draft Draft { get; }

    /// <summary>The paragraphs that the words before it are about; null when none are.</summary>
    public Target? Context { get; }

    /// <summary>The addresses in it, in order.</summary>
    public List<Address> Addresses { get; }

    /// <summary>The operands in it, in order.</summary>
    public List<Operand> Operands { get; }

    /// <summary>The lexemes that say what is to be done, in order.</summary>
    public List<int> Deeds { get; private set; } = [];

    /// <summary>The index of its first lexeme.</summary>
    public int From { get; private init; }

    /// <summary>The index of the lexeme behind its last one.</summary>
    public int To { get; private init; }

    /// <summary>Whether the words without quotation marks behind its colon count as an operand.</summary>
    public bool HasUnquoted => Operands.Exists(o => !o.IsQuoted);

    /// <summary>Reads a stretch.</summary>
    /// <param name="source">The text with its lexemes and addresses.</param>
    /// <param name="from">Its first lexeme.</param>
    /// <param name="to">The lexeme behind its last one.</param>
    /// <param name="context">The paragraphs that the words before it are about.</param>
    public static Clause Of(ClauseSource source, int from, int to, Target? context)
    {
        var clause = new Clause(source, context) { From = from, To = to };
        clause.Read(source);
        return clause;
    }

    /// <summary>Whether a lexeme of it, outside its addresses and operands, is one of some.</summary>
    public bool Has(WordClass classes) => Find(classes) >= 0;

    /// <summary>The first lexeme, outside its addresses and operands, that is one of some; -1 when none is.</summary>
    public int Find(WordClass classes)
    {
        for (var at = From; at < To; at++)
        {
            if (_lexemes[at].Is(classes) && !IsInAddress(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A lexeme.</summary>
    public Lexeme this[int at] => _lexemes[at];

    /// <summary>Whether a lexeme belongs to an address.</summary>
    public bool IsInAddress(int at) => Addresses.Exists(a => a.First <= at && at < a.Next);

    /// <summary>The words of an operand, as they stand.</summary>
    public string Words(Operand operand) => operand.Range.In(Text);

    /// <summary>Whether words are a sentence rather than a part of one: several words, the first with a capital or in a script without them, and a verb's worth of length or a full stop.</summary>
    public static bool IsSentence(string words)
    {
        var first = words.FirstOrDefault(char.IsLetterOrDigit);
        var count = Tokeniser.Tokenise(words).Count(t => t.Kind == TokenKind.Word);
        return !char.IsLower(first) && (count >= 7 || (count >= 3 && words.TrimEnd() is [.., '.' or '!' or '?' or '。' or ';' or ':']));
    }

    /// <summary>The paragraphs, sentence, title or note that it names as what it is about; null when it names none.</summary>
    public Address? Named => Addresses.LastOrDefault(a => !a.IsPlace && a.Target is not null and not Target.Section && !IsNew(a));

    /// <summary>The section that it names; null when it names none.</summary>
    public Address? Section => Addresses.LastOrDefault(a => a.Target is Target.Section);

    /// <summary>What the instruction is about: what it names, else what the words before it are about.</summary>
    public Target? Subject => Named?.Target ?? Context;

    /// <summary>The place between paragraphs that it names; null when it names none.</summary>
    public Address? Place => Addresses.LastOrDefault(a => a.IsPlace);

    /// <summary>Whether an address is the label of a paragraph that is still to be: "a new paragraph 10A", "insert 30 bis".</summary>
    public bool IsNew(Address address)
    {
        if (address.Target is not Target.Paragraph { Label: var label } || Draft.Find(label) is not null)
        {
            return false;
        }

        return label.Letter.Length > 0 || label.Latin > 1 || label.Alternative > 0 || _lexemes[address.First].Is(WordClass.New) || (address.First > From && _lexemes[address.First - 1].Is(WordClass.New));
    }

    private void Read(ClauseSource source)
    {
        for (var at = From; at < To;)
        {
            if (source.AddressAt(at) is { } address && address.Next <= To)
            {
                Addresses.Add(address);
                at = address.Next;
            }
            else
            {
                at++;
            }
        }

        Complete();
        var colon = source.UnquotedBehind(From, To, this);
        var end = colon ?? To;
        for (var at = From; at < end; at++)
        {
            if (_lexemes[at].Kind == LexemeKind.Quotation && !IsInAddress(at))
            {
                Operands.Add(new Operand(at, _lexemes[at].Inner, Lead(at), true));
            }
        }

        if (colon is { } first)
        {
            Addresses.RemoveAll(a => a.First >= first);
            Operands.Add(new Operand(first, source.Stretch(first, To), Lead(first), false));
        }

        Deeds = [.. Enumerable.Range(From, end - From).Where(at => _lexemes[at].Is(WordClass.Deed) && !IsInAddress(at))];
    }

    // "The last sentence" is one of the paragraph that is named in the same clause, or before it.
    private void Complete()
    {
        var label = Addresses.Select(a => a.Target).OfType<Target.Paragraph>().Select(p => p.Label).FirstOrDefault() ?? (Context as Target.Paragraph)?.Label;
        for (var i = 0; label is not null && i < Addresses.Count; i++)
        {
            Addresses[i] = Addresses[i].In(label);
        }
    }

    /// <summary>What the words of the grammar before a lexeme can be; nouns for text, articles, colons and ends of lines between them are passed over.</summary>
    public WordClass Lead(int at)
    {
        var before = at - 1;
        while (before >= From && IsPassedOver(before))
        {
            before--;
        }

        return before >= From ? _lexemes[before].Classes : WordClass.None;
    }

    private bool IsPassedOver(int at) =>
        _lexemes[at].IsMark(":") || _lexemes[at].Kind == LexemeKind.Break
        || (_lexemes[at].Kind == LexemeKind.Word && (_lexemes[at].Words is "the" or "a" or "an" or "following" or "new" or "current" or "existing" or "single" || (_lexemes[at].Is(WordClass.TextNoun) && !_lexemes[at].Is(WordClass.Deed))));
}
