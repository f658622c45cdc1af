namespace Amendments.Papers;

/// <summary>One issued text of a paper. Immutable; a later text is another draft.</summary>
public sealed class Draft : IIdentified
{
    private readonly Dictionary<Label, Paragraph> _labelled = [];

    internal Draft(Id<Draft> id, Id<Paper> paper, DraftHeader header, SourceFile source, ValueList<Paragraph> paragraphs)
    {
        (Id, Paper, Header, Source, Paragraphs) = (id, paper, header, source, paragraphs);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Label is { } label)
            {
                _labelled.TryAdd(label, paragraph);
            }
        }
    }

    /// <inheritdoc />
    public static char Letter => 'D';

    /// <summary>Its id.</summary>
    public Id<Draft> Id { get; }

    /// <summary>The paper that it is a draft of.</summary>
    public Id<Paper> Paper { get; }

    /// <summary>Symbol, title, date, language, corrigenda.</summary>
    public DraftHeader Header { get; }

    /// <summary>The file that it was read from.</summary>
    public SourceFile Source { get; }

    /// <summary>Everything in it, in reading order; footnotes come last.</summary>
    public ValueList<Paragraph> Paragraphs { get; }

    /// <summary>Its sections, in reading order.</summary>
    public IEnumerable<Paragraph> Headings => Paragraphs.Where(p => p.Kind == ParagraphKind.Heading);

    /// <summary>A paragraph by its identity.</summary>
    /// <exception cref="ArgumentException">The identity is of another draft.</exception>
    public Paragraph this[ParagraphId id] =>
        id.Draft == Id && id.Ordinal >= 1 && id.Ordinal <= Paragraphs.Count
            ? Paragraphs[id.Ordinal - 1]
            : throw new ArgumentException($"{id} is not a paragraph of draft {Id}.", nameof(id));

    /// <summary>The paragraph that bears a label, or null. A label printed twice means the first (the import reports it).</summary>
    public Paragraph? Find(Label label) => _labelled.GetValueOrDefault(label);

    /// <summary>The sub-paragraphs below a paragraph at any depth, in reading order.</summary>
    public IEnumerable<Paragraph> Below(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return Paragraphs.Skip(paragraph.Id.Ordinal).TakeWhile(p => IsBelow(p, paragraph.Id));
    }

    /// <summary>The paragraphs under a heading up to the next heading of its level or above, in reading order, without footnotes.</summary>
    public IEnumerable<Paragraph> Under(Paragraph heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return Paragraphs.Skip(heading.Id.Ordinal).TakeWhile(p =>
            p.Kind != ParagraphKind.Footnote && (p.Kind != ParagraphKind.Heading || p.Content.Level > heading.Content.Level));
    }

    private bool IsBelow(Paragraph paragraph, ParagraphId ancestor)
    {
        for (var parent = paragraph.Parent; parent is { } id; parent = this[id].Parent)
        {
            if (id == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}
