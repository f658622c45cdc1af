using Amendments.Documents;
using Amendments.Intake.Grammar;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Outline;

// Each bullet is an item of its own, with the lists below it. A numbered line without a full stop at its end is the heading of an item; what
// follows belongs to it, up to the next such line. Otherwise each paragraph is an item, with the quotation or the reason that comes behind it.
// A heading, a lead-in with a colon, and a line that is nothing but an address say what the items below them are about.

/// <summary>Cuts a submission into items under their questions and headings.</summary>
internal sealed class SubmissionOutline
{
    private readonly ReadDocument _document;
    private readonly Draft _draft;
    private readonly Lexicon _lexicon;
    private readonly string?[] _joints;
    private readonly bool _isForm;
    private string? _heading;
    private Target? _context;
    private Target? _leadIn;

    public SubmissionOutline(ReadDocument document, Draft draft, Lexicon lexicon)
    {
        (_document, _draft, _lexicon) = (document, draft, lexicon);
        _joints = Continuation.Find(document, at => document.Blocks[at].Kind != BlockKind.Furniture && Question.Name(document.Blocks[at], lexicon) is null, lexicon);
        _isForm = document.Blocks.Count(b => b.Text.Text.Contains('?', StringComparison.Ordinal) && Question.Name(b, lexicon) is not null) > 1
            || document.Blocks.Count(b => Question.Name(b, lexicon) is ['Q', > '0' and <= '9', ..]) > 1;
    }

    /// <summary>The items, in order.</summary>
    public List<Group> Groups { get; } = [];

    /// <summary>The blocks that are the form's, or headings.</summary>
    public List<int> Form { get; } = [];

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
                (_heading, _context, _leadIn) = (name, Addressed(block), null);
            }
            else if (_isForm && _heading is null && FormWords.Has(_document.Blocks, at, Form.Count == 0 && Groups.Count == 0, _lexicon))
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
        if (Groups.Count > 0 && !Form.Exists(f => f > Groups[^1].Blocks[^1].Block) && Belongs(Groups[^1], block))
        {
            Groups[^1].Blocks.Add((at, "\n"));
            return;
        }

        _leadIn = block.Kind == BlockKind.Item ? _leadIn : null;
        var group = new Group(_heading, _leadIn ?? _context);
        group.Blocks.Add((at, string.Empty));
        Groups.Add(group);
        if (Addressed(block) is { } target)
        {
            (_context, _leadIn) = IsAddressOnly(block) ? (target, null) : block.Text.Text.TrimEnd().EndsWith(':') && block.Kind == BlockKind.Text ? (_context, target) : (_context, _leadIn);
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
                || (isOpen && group.Blocks.Count == 1 && first.Kind == BlockKind.Text);
        }

        return IsTitled(first) || isOpen || IsQuotation(block) || IsReason(block);
    }

    private static bool IsNumbered(DocumentBlock block) => block.Kind == BlockKind.Item && block.Mark.Any(char.IsLetterOrDigit);

    private static bool IsTitled(DocumentBlock block) => IsNumbered(block) && HeadingLine.IsShort(block.Text.Text.Trim());

    // "“The text”", after an item that announced it.
    private bool IsQuotation(DocumentBlock block) =>
        Lexer.Cut(block.Text.Text, _lexicon) is [{ Kind: LexemeKind.Quotation }] or [{ Kind: LexemeKind.Quotation }, { Kind: LexemeKind.Mark }];

    private bool IsReason(DocumentBlock block) => Lexer.Cut(block.Text.Text, _lexicon) is [var word, { Words: ":" }, ..] && word.Is(WordClass.Rationale);

    private bool IsOffer(DocumentBlock block) => Lexer.Cut(block.Text.Text, _lexicon).Exists(l => l.Is(WordClass.StrictOffer | WordClass.Follows | WordClass.Deed));

    private Target? Addressed(DocumentBlock block) => Addresses(block) is [{ IsElsewhere: false, IsPlace: false, Target: { } target }] ? target : null;

    private bool IsAddressOnly(DocumentBlock block)
    {
        var source = new ClauseSource(block.Text.Text, _lexicon, _draft);
        return source.Lexemes.Count > 0 && Addresses(block) is [{ Target: not null, IsElsewhere: false, IsPlace: false } only]
            && source.Lexemes.Where((_, at) => at < only.First || at >= only.Next).All(l => l.Kind == LexemeKind.Mark || l.Is(WordClass.Of) || l.Words == "the");
    }

    private List<Address> Addresses(DocumentBlock block)
    {
        var source = new ClauseSource(block.Text.Text, _lexicon, _draft);
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
