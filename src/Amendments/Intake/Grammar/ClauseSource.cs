using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>A text with its lexemes, and the addresses that begin at each of them.</summary>
internal sealed class ClauseSource
{
    private readonly AddressReader _reader;
    private readonly Dictionary<int, Address?> _addresses = [];

    public ClauseSource(string text, Lexicon lexicon, Draft draft)
    {
        (Text, Draft) = (text, draft);
        Lexemes = Lexer.Cut(text, lexicon);
        _reader = new AddressReader(text, Lexemes, draft);
    }

    public string Text { get; }

    public Draft Draft { get; }

    public IReadOnlyList<Lexeme> Lexemes { get; }

    /// <summary>The address that begins at a lexeme; null when none does.</summary>
    public Address? AddressAt(int at)
    {
        if (!_addresses.TryGetValue(at, out var address))
        {
            _addresses[at] = address = Lexemes[at].Kind is LexemeKind.Break ? null : _reader.Read(at);
        }

        return address;
    }

    /// <summary>The stretch of text that lexemes cover.</summary>
    public TextRange Stretch(int from, int to) => TextRange.Between(Lexemes[from].Range.Start, Lexemes[to - 1].Range.End);

    // A colon behind a verb, an offer or a place, with words behind it that are no quotation, begins a wording without quotation marks.
    // The colon behind a mere address ("Paragraph 65: it would be …") does not.

    /// <summary>The first lexeme of a wording without quotation marks; null when there is none.</summary>
    public int? UnquotedBehind(int from, int to, Clause clause)
    {
        var said = false;
        for (var at = from; at < to - 1; at++)
        {
            said |= !clause.IsInAddress(at) && Lexemes[at].Is(WordClass.Deed | WordClass.StrictOffer);
            if (said && Lexemes[at].IsMark(":") && clause.Addresses.All(a => a.Next != at || a.IsPlace))
            {
                var first = at + 1;
                while (first < to && Lexemes[first].Kind == LexemeKind.Break)
                {
                    first++;
                }

                return first < to && Lexemes[first].Kind is not LexemeKind.Quotation && IsWording(first, to) ? first : null;
            }
        }

        return null;
    }

    private bool IsWording(int first, int to) =>
        Lexemes[first].Kind == LexemeKind.Word && !Lexemes[first].Is(WordClass.Deed) && AddressAt(first) is null
        && Enumerable.Range(first, to - first).All(i => Lexemes[i].Kind != LexemeKind.Unclosed);
}
