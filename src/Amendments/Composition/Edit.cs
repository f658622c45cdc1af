using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>One thing that a proposal comes to on one draft. A closed set.</summary>
public abstract record Edit
{
    private Edit()
    {
    }

    /// <summary>The paragraph that it changes or stands behind; null at the beginning of the draft.</summary>
    public abstract ParagraphId? Paragraph { get; }

    /// <summary>The words that it puts in; null when it puts none in.</summary>
    public virtual Replacement? PutIn => null;

    /// <summary>Which severable part of its proposal it belongs to, from 1. Edits of one part stand or fall together.</summary>
    public int Part { get; init; } = 1;

    /// <summary>Words put in place of a range of a paragraph's text; the range lies on token boundaries and may be empty.</summary>
    public sealed record Words(ParagraphId In, TextRange Range, Replacement Replacement) : Edit
    {
        /// <summary>For an insertion: the words on either side that it is attached to and that therefore have to stay; otherwise empty.</summary>
        public TextRange Holds { get; init; }

        /// <inheritdoc />
        public override ParagraphId? Paragraph => In;

        /// <inheritdoc />
        public override Replacement? PutIn => Replacement;
    }

    /// <summary>Words put in place of words that another proposal puts in; without that proposal it comes to nothing.</summary>
    /// <param name="Of">The other proposal.</param>
    /// <param name="In">Its edit.</param>
    /// <param name="Range">A range of the text that this edit puts in, on token boundaries; may be empty.</param>
    /// <param name="Replacement">The words.</param>
    public sealed record Reword(Id<Proposal> Of, Edit In, TextRange Range, Replacement Replacement) : Edit
    {
        /// <summary>For an insertion: the words on either side that it is attached to and that therefore have to stay; otherwise empty.</summary>
        public TextRange Holds { get; init; }

        /// <inheritdoc />
        public override ParagraphId? Paragraph => In.Paragraph;

        /// <inheritdoc />
        public override Replacement? PutIn => Replacement;

        /// <summary>The same as a change of a text of its own, to be compared with others of that text.</summary>
        internal Words Alone => new(default, Range, Replacement) { Holds = Holds };
    }

    /// <summary>A new paragraph in a gap.</summary>
    /// <param name="At">The gap.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="Like">The paragraph whose kind, level and style it takes; null for unnumbered text.</param>
    /// <param name="Requested">The label that the proposal asks for; null leaves it to the editor.</param>
    public sealed record InsertParagraph(Gap At, Replacement Text, ParagraphId? Like, Label? Requested) : Edit
    {
        /// <inheritdoc />
        public override ParagraphId? Paragraph => At.After;

        /// <inheritdoc />
        public override Replacement? PutIn => Text;
    }

    /// <summary>A paragraph taken out with its number.</summary>
    public sealed record DeleteParagraph(ParagraphId Of) : Edit
    {
        /// <inheritdoc />
        public override ParagraphId? Paragraph => Of;
    }

    /// <summary>A paragraph moved to a gap.</summary>
    public sealed record MoveParagraph(ParagraphId Of, Gap To) : Edit
    {
        /// <inheritdoc />
        public override ParagraphId? Paragraph => Of;
    }

    /// <summary>A paragraph cut in two at an offset of its text.</summary>
    public sealed record SplitParagraph(ParagraphId Of, int Offset) : Edit
    {
        /// <inheritdoc />
        public override ParagraphId? Paragraph => Of;
    }

    /// <summary>A paragraph made one with the next, a blank between them where the script has blanks.</summary>
    public sealed record MergeParagraphs(ParagraphId First, ParagraphId Second) : Edit
    {
        /// <inheritdoc />
        public override ParagraphId? Paragraph => First;
    }
}
