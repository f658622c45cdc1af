using Amendments.Papers;

namespace Amendments.Proposals;

/// <summary>The part of a draft that a proposal addresses, in the labels of that draft. A closed set; <see cref="TargetNotation"/> writes and reads it.</summary>
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>The whole paper.</summary>
    public sealed record Whole : Target;

    /// <summary>The title.</summary>
    public sealed record Title : Target;

    /// <summary>A section with everything in it, named by its heading or its number in order, from 1.</summary>
    public sealed record Section(string Name) : Target;

    /// <summary>The heading of a section.</summary>
    public sealed record Heading(string Name) : Target;

    /// <summary>A paragraph with its sub-paragraphs, or a sub-paragraph.</summary>
    public sealed record Paragraph(Label Label) : Target;

    /// <summary>The lead-in of a paragraph's list, without the list.</summary>
    public sealed record Chapeau(Label Label) : Target;

    /// <summary>A footnote by its number.</summary>
    public sealed record Footnote(string Number) : Target;

    /// <summary>A sentence of a paragraph: from 1, or from -1 (the last) backwards.</summary>
    public sealed record Sentence(Label Label, int Number) : Target;

    /// <summary>The words that another proposal puts in.</summary>
    public sealed record Proposed(Id<Proposal> Proposal) : Target;

    /// <summary>Several targets one by one.</summary>
    public sealed record List(ValueList<Target> Items) : Target;

    /// <summary>All paragraphs from one label to another, both included.</summary>
    public sealed record Range(Label First, Label Last) : Target;

    /// <summary>The place behind a paragraph (and its sub-paragraphs) or heading.</summary>
    public sealed record After(Target Item) : Target;

    /// <summary>The place before a paragraph or heading.</summary>
    public sealed record Before(Target Item) : Target;

    /// <summary>The place between two neighbouring paragraphs.</summary>
    public sealed record Between(Label First, Label Last) : Target;

    /// <summary>The end of a section.</summary>
    public sealed record EndOf(string Name) : Target;

    /// <summary>The target in words, such as "after 30".</summary>
    public sealed override string ToString() => TargetNotation.Write(this);
}
