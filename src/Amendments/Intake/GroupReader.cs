using Amendments.Intake.Grammar;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake;

// An item is read sentence by sentence. A sentence that announces words ("a paragraph should be added after 30") is read together with the
// sentence that brings them, at most a few sentences on, if that one names no other place and asks for nothing else.
// "Rationale:" behind an instruction gives its reason. A heading that asks for nothing belongs to what follows it.

/// <summary>Reads an item of a submission.</summary>
internal sealed class GroupReader
{
    private const int FarthestWords = 3;

    private readonly ClauseSource _source;
    private readonly ClauseReader _clauses;
    private readonly List<(int From, int To)> _sentences;
    private Target? _context;

    private GroupReader(string text, Target? context, DraftNames draft, Lexicon lexicon)
    {
        _source = new ClauseSource(text, lexicon, draft);
        _clauses = new ClauseReader(_source);
        _sentences = SentenceCutter.Cut(text, _source.Lexemes);
        _context = context;
    }

    /// <summary>The pieces of an item, end to end.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="hasHeading">Whether its first line is a heading.</param>
    /// <param name="context">What the words before it are about; null when they are about nothing.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="stop">When to stop for lack of time.</param>
    public static List<GroupPiece> Read(string text, bool hasHeading, Target? context, DraftNames draft, Lexicon lexicon, CancellationToken stop)
    {
        var reader = new GroupReader(text, context, draft, lexicon);
        var pieces = reader.Pieces(stop);
        return Joined(pieces, text.Length, hasHeading);
    }

    private List<GroupPiece> Pieces(CancellationToken stop)
    {
        var pieces = new List<GroupPiece>();
        for (var at = 0; at < _sentences.Count;)
        {
            if (stop.IsCancellationRequested)
            {
                pieces.Add(new GroupPiece(Stretch(at, _sentences.Count - 1)) { Doubts = ["There was no time left to read it."] });
                return pieces;
            }

            if (pieces is [.., { Instructions.Count: > 0 } before] && Reason(at) is { } reason)
            {
                pieces[^1] = before with { Range = Through(before.Range, reason.Next - 1), Rationale = reason.Words };
                at = reason.Next;
                continue;
            }

            var (parsed, last) = ReadAt(at);
            pieces.Add(Piece(IsTold(at) ? Told(parsed, at) : parsed, at, last));
            at = last + 1;
        }

        return pieces;
    }

    // "Delegation B wrote:" and what stands behind it.
    private bool IsTold(int at) => at > 0 && Clause.Of(_source, _sentences[at - 1].From, _sentences[at - 1].To, null) is { EndsWithColon: true } before && before.Has(WordClass.Report);

    private Parsed Told(Parsed parsed, int at) => parsed is Parsed.Done or Parsed.Waiting
        || Clause.Of(_source, _sentences[at].From, _sentences[at].To, null).Operands.Exists(o => _clauses.IsInstruction(o.Range.In(_source.Text))) ? new Parsed.Doubtful("It is told of somebody.", IsUnderstood: true) : parsed;

    private (Parsed Parsed, int Last) ReadAt(int at)
    {
        var last = Extended(at);
        var parsed = _clauses.Read(_sentences[at].From, _sentences[last].To, _context);
        for (var next = last + 1; parsed is Parsed.Waiting && next < _sentences.Count && next <= last + FarthestWords; next++)
        {
            var supply = Clause.Of(_source, _sentences[next].From, _sentences[Extended(next)].To, null);
            if (supply.Operands.Count > 0 || supply.HasUnquoted)
            {
                var end = Extended(next);
                return Brings(supply) && _clauses.Read(_sentences[at].From, _sentences[end].To, _context) is var whole and (Parsed.Done or Parsed.Doubtful)
                    ? (whole, end)
                    : (parsed, last);
            }

            if (supply.Deeds.Count > 0 || supply.Addresses.Count > 0)
            {
                break;
            }
        }

        return (parsed, last);
    }

    // A sentence of its own that quotes something brings the words only when it consists of them, or announces them.
    private static bool Brings(Clause supply) => supply.Deeds.Count == 0 && supply.Addresses.All(a => a.Target is Target.Section) && supply.Operands.Count == 1
        && (supply.Has(WordClass.StrictOffer | WordClass.Follows) || Enumerable.Range(supply.From, supply.To - supply.From).All(i => supply[i].Kind != LexemeKind.Word)
            || (supply.Operands[0].At > supply.From && supply[supply.Operands[0].At - 1].IsMark(":")));

    // Words without quotation marks behind a colon run to the end of their line.
    private int Extended(int at)
    {
        var (from, to) = _sentences[at];
        var end = at;
        while (end + 1 < _sentences.Count && !IsReason(end + 1)
            && (_source.Lexemes[_sentences[end].To - 1].Kind != LexemeKind.Break || (end == at && Clause.Of(_source, from, to, null).EndsWithColon)))
        {
            end++;
        }

        return _source.UnquotedBehind(from, _sentences[end].To, Clause.Of(_source, from, to, null)) is { } first && first <= to ? end : at;
    }

    private GroupPiece Piece(Parsed parsed, int at, int last)
    {
        var clause = Clause.Of(_source, _sentences[at].From, _sentences[last].To, _context);
        var named = Named(clause);
        _context = named is Target.Paragraph or Target.Title || (named is Target.List or Target.Range && clause.Addresses.Count == 1) ? named : named is null ? _context : null;
        var piece = new GroupPiece(Stretch(at, last))
        {
            About = named ?? _context ?? clause.Section?.Target,
            Named = named,
            IsHeading = parsed is not Parsed.Done && IsAddress(clause),
            Position = parsed is Parsed.Nothing or Parsed.Doubtful ? Positions.Read(clause) : null,
        };
        return parsed switch
        {
            Parsed.Done done => piece with { Instructions = done.Instructions },
            Parsed.Doubtful doubtful => piece with { Doubts = [doubtful.Why], IsUnderstood = doubtful.IsUnderstood },
            _ => piece,
        };
    }

    private static bool IsAddress(Clause clause) => clause.Addresses.Count == 1 && !clause.Addresses[0].IsElsewhere
        && Enumerable.Range(clause.From, clause.To - clause.From).All(at => clause.IsInAddress(at) || clause[at].Kind is LexemeKind.Mark or LexemeKind.Break || clause[at].Is(WordClass.Of) || clause[at].Words == "the");

    // Every paragraph that a sentence names, as one target; of a move, what is to be moved and not where to.
    private static Target? Named(Clause clause)
    {
        var addresses = clause.Addresses.Where(a => !a.IsElsewhere && !clause.IsNew(a)).ToList();
        addresses = addresses.Exists(a => !a.IsPlace && a.Target is not Target.Section) ? addresses.FindAll(a => !a.IsPlace) : addresses;
        var items = addresses.Select(a => Whole(a.Target)).OfType<Target>().SelectMany(t => t is Target.List list ? list.Items : [t]).Distinct().ToList();
        return items.Count switch
        {
            0 => null,
            1 => items[0],
            _ => new Target.List(items.ToValueList()),
        };
    }

    private static Target? Whole(Target? target) => target switch
    {
        Target.Sentence sentence => new Target.Paragraph(sentence.Label),
        Target.After after => Whole(after.Item),
        Target.Before before => Whole(before.Item),
        Target.Between between => new Target.List([new Target.Paragraph(between.First), new Target.Paragraph(between.Last)]),
        Target.Section => null,
        _ => target,
    };

    // "Rationale: ..." up to the end of its line.
    private (TextRange Words, int Next)? Reason(int at)
    {
        var from = _sentences[at].From;
        if (!IsReason(at))
        {
            return null;
        }

        var last = at;
        while (last + 1 < _sentences.Count && _source.Lexemes[_sentences[last].To - 1].Kind != LexemeKind.Break)
        {
            last++;
        }

        var words = TextRange.Between(_source.Lexemes[from + 1].Range.End, _source.Lexemes[_sentences[last].To - 1].Range.End);
        var text = words.In(_source.Text);
        return (TextRange.Between(words.Start + text.Length - text.TrimStart().Length, words.Start + text.TrimEnd().Length), last + 1);
    }

    private bool IsReason(int at) =>
        _sentences[at] is var (from, to) && to - from >= 2 && _source.Lexemes[from].Is(WordClass.Rationale) && _source.Lexemes[from + 1].IsMark(":-–—");

    private TextRange Stretch(int first, int last) => TextRange.Between(_source.Lexemes[_sentences[first].From].Range.Start, _source.Lexemes[_sentences[last].To - 1].Range.End);

    private TextRange Through(TextRange range, int last) => TextRange.Between(range.Start, Stretch(last, last).End);

    // The pieces cover the text; headings go to what follows, and words that ask for nothing are one remark as long as nothing stands between them.
    private static List<GroupPiece> Joined(List<GroupPiece> pieces, int length, bool hasHeading)
    {
        var joined = new List<GroupPiece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var (start, end) = (i == 0 ? 0 : pieces[i].Range.Start, i + 1 < pieces.Count ? pieces[i + 1].Range.Start : length);
            var piece = pieces[i] with { Range = TextRange.Between(start, Math.Max(start, end)) };
            if (joined is [.., { Instructions.Count: 0, Position: null } before] && (before.IsHeading || (hasHeading && i == 1) || IsOneRemark(before, piece)))
            {
                joined[^1] = With(before, piece);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    // Sentences about the same paragraphs, or about none.
    private static bool IsOneRemark(GroupPiece before, GroupPiece piece) => piece is { Instructions.Count: 0, Position: null } && !piece.IsHeading
        && (piece.Named is null || piece.Named == before.About || before.About is null || (before.About is Target.List list && list.Items.Contains(piece.Named)));

    private static GroupPiece With(GroupPiece first, GroupPiece second) => second with
    {
        Range = TextRange.Between(first.Range.Start, second.Range.End),
        About = second.Instructions.Count > 0 ? second.About : Both(first.About, second.About),
        IsHeading = first.IsHeading && second.IsHeading,
        Doubts = [.. first.Doubts, .. second.Doubts],
        IsUnderstood = first.IsUnderstood && second.IsUnderstood,
    };

    private static Target? Both(Target? first, Target? second)
    {
        var items = new[] { first, second }.OfType<Target>().SelectMany(t => t is Target.List list ? list.Items : [t]).Distinct().ToList();
        return items.Count == 0 ? null : items.Count == 1 ? items[0] : new Target.List(items.ToValueList());
    }
}
