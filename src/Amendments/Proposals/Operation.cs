using Amendments.Papers;

namespace Amendments.Proposals;

/// <summary>
/// What a proposal asks to be done, and where. A closed set; the words to put in stand in <see cref="Proposal.Wording"/>.
/// ITU's drafting codes for the same: ADD (insert), MOD (replace), SUP (delete), NOC (retain).
/// </summary>
public abstract record Operation
{
    private Operation()
    {
    }

    /// <summary>The part of the draft that it addresses.</summary>
    public required Target Target { get; init; }

    /// <summary>Put the wording in place of quoted words.</summary>
    public sealed record ReplaceWords(Quotation Old) : Operation;

    /// <summary>Put the wording between words that stay.</summary>
    public sealed record InsertWords(InsertionPoint At) : Operation;

    /// <summary>Take quoted words out.</summary>
    public sealed record DeleteWords(Quotation Old) : Operation;

    /// <summary>Add the wording at the end.</summary>
    public sealed record Append : Operation;

    /// <summary>Add the wording at the beginning.</summary>
    public sealed record Prepend : Operation;

    /// <summary>Put the wording in place of the sentence that it restates, or of the sentence that the target names; the other sentences stay.</summary>
    public sealed record ReplaceSentence : Operation;

    /// <summary>Put the wording in place of the whole text.</summary>
    public sealed record ReplaceParagraph : Operation;

    /// <summary>Add the wording as a paragraph of its own.</summary>
    /// <param name="Requested">The label that the proposal asks for, or null.</param>
    /// <param name="Relation">What that label means.</param>
    public sealed record InsertParagraph(Label? Requested = null, LabelRelation Relation = LabelRelation.NewAfter) : Operation;

    /// <summary>Take whole paragraphs out.</summary>
    public sealed record DeleteParagraph : Operation;

    /// <summary>Move paragraphs to another place.</summary>
    /// <param name="To">A place: after, before, between, end of a section.</param>
    public sealed record Move(Target To) : Operation;

    /// <summary>Make neighbouring paragraphs one; with a wording, that is what the one should say.</summary>
    public sealed record Merge : Operation;

    /// <summary>Make one paragraph two.</summary>
    /// <param name="Before">The words that begin the second.</param>
    public sealed record Split(Quotation Before) : Operation;

    /// <summary>Put the wording in place of quoted words wherever they stand in the target.</summary>
    public sealed record ReplaceThroughout(Quotation Old) : Operation;

    /// <summary>Keep the text as drafted.</summary>
    public sealed record Retain : Operation;
}
