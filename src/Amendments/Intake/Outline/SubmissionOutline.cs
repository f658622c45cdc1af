using Amendments.Documents;
using Amendments.Intake.Grammar;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Outline;

// Each bullet is an item of its own, with the lists below it. A numbered line without a full stop at its end is the heading of an item; what
// follows belongs to it, up to the next such line. Otherwise each paragraph is an item, with the quotation or the reason that comes behind it.
// A heading, a lead-in with a colon, and a line that is nothing but an address say what the items below them are about; the heading up to the
// next one, the lead-in for its list, the line until another paragraph is named.

/// <summary>Cuts a submission into items under their questions and headings.</summary>
internal sealed class SubmissionOutline
{
    // Words of a salutation or a line of a signature.
    private const int LongestFormula = 9;

    private readonly ReadDocument _document;
    private readonly DraftNames _draft;
    private readonly Lexicon _lexicon;
    private readonly string?[] _joints;
    private readonly Dictionary<DocumentBlock, ClauseSource> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isForm;
    private string? _heading;
    private Target? _context;
    private Target? _leadIn;
    private Target? _line;
    private bool _asked;
    private bool _closed;

    public SubmissionOutline(ReadDocument document, DraftNames draft, Lexicon lexicon)
    {
        (_document, _draft, _lexicon) = (document, draft, lexicon);
        _joints = Continuation.Find(document, at => document.Blocks[at].Kind is BlockKind.Text or BlockKind.Item && Question.Name(document.Blocks[at], lexicon) is null, lexicon);
        _isForm = document.Blocks.Count(b => b.Text.Text.Contains('?', StringComparison.Ordinal) && Question.Name(b, lexicon) is not null) > 1
            || document.Blocks.Count(b => Question.Name(b, lexicon) is ['Q', > '0' and <= '9', ..]) > 1;
    }

    /// <summary>The items, in order.</summary>
    public List<Group> Groups { get; } = [];

    /// <summary>The blocks that are the form's, or headings.</summary>
    public SortedSet<int> Form { get; } = [];

    /// <summary>Cuts.</summary>
    public void Read()
    {
        for (var at = 0; at < _document.Blocks.Count; at++)
        {
            var block = _document.Blocks[at];
            if (block.Kind == BlockKind.Furniture || string.IsNullOrWhiteSpace(block.Text.Text))
            {
                continue;
            }

            if (_joints[at] is { } joint && Groups.Count > 0 && !Form.Contains(at - 1))
            {
                Groups[^1].Blocks.Add((at, joint));
            }
            else if (Question.Name(block, _lexicon) is { } name)
            {
                Form.Add(at);
                _asked |= name is ['Q', > '0' and <= '9', ..] || block.Text.Text.TrimEnd().EndsWith('?');
                (_heading, _context, _leadIn, _line) = (_isForm && !_asked ? null : name, Addressed(block), null, null);
            }
            else if (IsFormula(block))
            {
                Form.Add(at);
            }
            else if (_isForm && !_asked && FormWords.Has(_document.Blocks, at, Form.Count == 0 && Groups.Count == 0, _lexicon))
            {
                Form.Add(at);
            }
            else
            {
                Add(at, block);
            }
        }
    }

    private void Add(int at, DocumentBlock block)
    {
        if (Groups.Count > 0 && !(Form.Count > 0 && Form.Max > Groups[^1].Blocks[^1].Block) && Belongs(Groups[^1], block))
        {
            Groups[^1].Blocks.Add((at, "\n"));
            return;
        }

        _leadIn = block.Kind == BlockKind.Item ? _leadIn : null;
        _line = block.Kind == BlockKind.Cell || Addresses(block).Count > 0 ? null : _line;
        var group = new Group(_heading, _leadIn ?? _line ?? _context);
        group.Blocks.Add((at, string.Empty));
        Groups.Add(group);
        if (Addressed(block) is { } target)
        {
            (_line, _leadIn) = IsAddressOnly(block) ? (target, null) : block.Text.Text.TrimEnd().EndsWith(':') && block.Kind == BlockKind.Text ? (_line, target) : (_line, _leadIn);
        }
    }

    private bool Belongs(Group group, DocumentBlock block)
    {
        var (first, last) = (_document.Blocks[group.Blocks[0].Block], _document.Blocks[group.Blocks[^1].Block]);
        if (block.Kind is BlockKind.Cell or BlockKind.Note || first.Kind is BlockKind.Cell or BlockKind.Note)
        {
            return false;
        }

        var isOpen = (IsAddressOnly(last) && last.Mark.Length == 0) || (last.Text.Text.TrimEnd().EndsWith(':') && (Addressed(last) is not null || IsOffer(last)));
        if (block.Kind == BlockKind.Item)
        {
            return (IsNumbered(block) ? IsNumbered(first) && block.Level > first.Level : IsTitled(first) || (first.Kind == BlockKind.Item && block.Level > first.Level))
                || (isOpen && group.Blocks.Count == 1 && first.Kind == BlockKind.Text && Addressed(last) is not null);
        }

        return IsTitled(first) || isOpen || (block.Level > 0 && last.Level > 0 && last.Kind == BlockKind.Text && group.Blocks.Count > 1) || IsQuotation(block) || IsReason(block) || IsAnnouncement(block) || IsTelling(last);
    }

    private static bool IsNumbered(DocumentBlock block) => block.Kind == BlockKind.Item && block.Mark.Any(char.IsLetterOrDigit);

    private static bool IsTitled(DocumentBlock block) => IsNumbered(block) && HeadingLine.IsShort(block.Text.Text.Trim());

    // "“The text”", after an item that announced it.
    private bool IsQuotation(DocumentBlock block) =>
        Words(block) is [{ Kind: LexemeKind.Quotation }] or [{ Kind: LexemeKind.Quotation }, { Kind: LexemeKind.Mark }];

    // "Suggested text:", on a line of its own.
    private bool IsAnnouncement(DocumentBlock block) => Words(block) is { Count: <= 4 } lexemes && lexemes[^1].IsMark(":") && lexemes.Exists(l => l.Is(WordClass.StrictOffer | WordClass.Follows));

    // "The shipowners wrote:"
    private bool IsTelling(DocumentBlock block) => block.Text.Text.TrimEnd().EndsWith(':') && Words(block).Exists(l => l.Is(WordClass.Report));

    // The salutation of a letter, and from its closing formula on the signature.
    private bool IsFormula(DocumentBlock block)
    {
        var lexemes = block.Kind == BlockKind.Text ? Words(block) : [];
        var isShort = lexemes.Count(l => l.Kind == LexemeKind.Word) is > 0 and <= LongestFormula;
        var isFormula = isShort && lexemes[0].Is(WordClass.Letter) && (lexemes[^1].IsMark(",:") || lexemes.Count(l => l.Kind == LexemeKind.Word) <= 2);
        _closed = isShort && (_closed || (isFormula && Groups.Count > 0));
        return isFormula || _closed;
    }

    private bool IsReason(DocumentBlock block) => Words(block) is [var word, { Words: ":" }, ..] && word.Is(WordClass.Rationale);

    private bool IsOffer(DocumentBlock block) => Words(block).Exists(l => l.Is(WordClass.StrictOffer | WordClass.Follows | WordClass.Deed));

    private Target? Addressed(DocumentBlock block) => Addresses(block) is [{ IsElsewhere: false, IsPlace: false, Target: not (null or Target.Title) and var target }] ? target : null;

    private bool IsAddressOnly(DocumentBlock block)
    {
        var source = Source(block);
        return block.Kind != BlockKind.Cell && source.Lexemes.Count > 0 && Addresses(block) is [{ Target: not (null or Target.Title), IsElsewhere: false, IsPlace: false } only]
            && source.Lexemes.Where((_, at) => at < only.First || at >= only.Next).All(l => l.Kind == LexemeKind.Mark || l.Is(WordClass.Of) || l.Words == "the");
    }

    // The last few blocks are asked again and again.
    private ClauseSource Source(DocumentBlock block)
    {
        if (!_sources.TryGetValue(block, out var source))
        {
            _sources.Add(block, source = new ClauseSource(block.Text.Text, _lexicon, _draft));
        }

        return source;
    }

    private List<Lexeme> Words(DocumentBlock block) => Source(block).Lexemes;

    private List<Address> Addresses(DocumentBlock block)
    {
        var source = Source(block);
        var found = new List<Address>();
        for (var at = 0; at < source.Lexemes.Count;)
        {
            var address = source.AddressAt(at);
            found.AddRange(address is null ? [] : [address]);
            at = address?.Next ?? at + 1;
        }

        return found;
    }
}
